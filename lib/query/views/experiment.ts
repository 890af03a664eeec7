import { isEfficiency } from "@/lib/claims/types";
import { tidyText } from "@/lib/format/latex";
import { compareClaims, type Ranked } from "../preference";
import type { PaperRecord } from "../read/records";
import type { ClaimView, Experiment, TradeoffView } from "../types";

/** What decides which experiment of a paper comes first. */
export interface Wanted {
  /** What may stand in a row at all. */
  stands: (c: ClaimView) => boolean;
  /** What the question asks for. */
  asked: (gain: ClaimView | null, quality: ClaimView | null) => boolean;
  /** The claim that the table is sorted by; its experiment must stand in the row. */
  sorted: number | null;
}

/** What was read of a paper. */
export type Read = Pick<PaperRecord, "claims" | "tradeoffs">;

type Ranking = (c: ClaimView) => Ranked;

/** A trade-off, a gain or a change of quality that an experiment begins with. */
interface Seed {
  gain: ClaimView | null;
  quality: ClaimView | null;
  step: number;
}

const STEPS: readonly TradeoffView["step"][] = ["clause", "sentence", "neighbour"];
const QUALITY_ORDER = ["accuracy_delta", "accuracy_retained", "parity", "accuracy_level"];
/** What two numbers of one experiment must not state differently; of gains hardware and phase too. */
const SETTING = ["model", "benchmark", "baseline"] as const;
const GAIN_SETTING = [...SETTING, "hardware", "phase"] as const;

const fold = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, "");

/** Whether two claims may be of one setting: nothing that both state differs. */
export function agree(a: ClaimView, b: ClaimView): boolean {
  const keys = isEfficiency(a.quantity) && isEfficiency(b.quantity) ? GAIN_SETTING : SETTING;
  return keys.every((key) => {
    const [x, y] = [a[key], b[key]];
    return x === null || y === null || fold(x) === fold(y);
  });
}

/** "4x fewer GPUs in the same time, or 2x less time on the same": two gains of one sentence that hold one at a time. */
function eitherOr(a: ClaimView, b: ClaimView): boolean {
  if (a.sentenceStart !== b.sentenceStart || !isEfficiency(a.quantity) || !isEfficiency(b.quantity))
    return false;
  const [x, y] = a.start <= b.start ? [a, b] : [b, a];
  return /\bor\b(?! (?:more|less|even|better|higher)\b)/.test(
    x.sentence.slice(x.end - x.sentenceStart, Math.max(0, y.start - x.sentenceStart)),
  );
}

function seedsOf(record: Read, { stands }: Wanted): Seed[] {
  const pairs = record.tradeoffs.filter((t) => stands(t.efficiency) && stands(t.quality));
  const paired = new Set(pairs.flatMap((t) => [t.efficiency.n, t.quality.n]));
  const alone = record.claims.filter((c) => stands(c) && !paired.has(c.n) && c.quantity !== "accuracy_level");
  const seeds: Seed[] = [
    ...pairs.map((t) => ({ gain: t.efficiency, quality: t.quality, step: STEPS.indexOf(t.step) })),
    ...alone.map((c) =>
      isEfficiency(c.quantity)
        ? { gain: c, quality: null, step: STEPS.length }
        : { gain: null, quality: c, step: STEPS.length + 1 },
    ),
  ];
  // That quality is kept, said of no gain, tells nothing beside numbers.
  const telling = seeds.filter((s) => s.gain !== null || s.quality?.quantity !== "parity");
  return telling.length > 0 ? telling : seeds;
}

/**
 * Order of what an experiment may begin with: what the table is sorted by, what is asked for, gains before overheads,
 * a gain with its quality before one without, quality said in the same sentence and of no other setting before the
 * rest, sure readings before others, then as claims and kinds of quality are ordered.
 */
function seedOrder({ asked, sorted }: Wanted, ranking: Ranking) {
  const has = (s: Seed, test: (c: ClaimView) => boolean) =>
    Number([s.gain, s.quality].some((c) => c !== null && test(c)));
  const far = (s: Seed) => {
    if (s.gain && s.quality && !agree(s.gain, s.quality)) return STEPS.indexOf("neighbour");
    return s.step === STEPS.indexOf("clause") ? STEPS.indexOf("sentence") : s.step;
  };
  const kind = (s: Seed) => (s.quality ? QUALITY_ORDER.indexOf(s.quality.quantity) : QUALITY_ORDER.length);
  return (a: Seed, b: Seed): number => {
    const [x, y] = [a.gain ?? (a.quality as ClaimView), b.gain ?? (b.quality as ClaimView)];
    return (
      has(b, (c) => c.n === sorted) - has(a, (c) => c.n === sorted) ||
      Number(asked(b.gain, b.quality)) - Number(asked(a.gain, a.quality)) ||
      Number(x.direction === "worse") - Number(y.direction === "worse") ||
      far(a) - far(b) ||
      Number(y.sure) - Number(x.sure) ||
      compareClaims(ranking(x), ranking(y)) ||
      a.step - b.step ||
      kind(a) - kind(b) ||
      x.n - y.n
    );
  };
}

type Open = Omit<Experiment, "setting">;

const members = (e: Open) => [...e.gains, ...e.quality];

/** Whether a seed tells more of an experiment: it shares a claim, or nothing is said of quality in either and they stand in one sentence. */
function belongs(e: Open, { gain, quality }: Seed): boolean {
  const added = [gain, quality].filter((c) => c !== null && !members(e).some((m) => m.n === c.n));
  const apart = added.some((c) => c !== null && !members(e).every((m) => agree(m, c) && !eitherOr(m, c)));
  const second =
    quality !== null &&
    added.includes(quality) &&
    e.quality.some((q) => q.quantity === quality.quantity || gain === null);
  if (apart || second) return false;
  if (gain !== null && quality !== null) return added.length < 2;
  return (
    gain !== null && e.quality.length === 0 && e.gains.some((g) => g.sentenceStart === gain.sentenceStart)
  );
}

function add(e: Open, { gain, quality }: Seed): void {
  if (gain && !e.gains.some((c) => c.n === gain.n)) e.gains.push(gain);
  if (quality && !e.quality.some((c) => c.n === quality.n)) e.quality.push(quality);
}

const SAY = {
  model: (text: string) => text,
  benchmark: (text: string) => `on ${text}`,
  baseline: (text: string) => `against ${text}`,
} as const;

/** What sets an experiment apart from the first one, as far as the abstract names it. */
function settingOf(e: Open, first: Open): string {
  const named = (of: Open, key: (typeof SETTING)[number]) => members(of).find((c) => c[key] !== null)?.[key];
  for (const key of SETTING) {
    const [mine, theirs] = [named(e, key), named(first, key)];
    if (mine && (!theirs || fold(mine) !== fold(theirs))) return SAY[key](tidyText(mine));
  }
  return "other setting";
}

/**
 * What a paper reports, a setting each: the one that stands for it first. A claim stands in one experiment only, so
 * that the numbers of one belong together.
 */
export function experimentsOf(record: Read, wanted: Wanted, ranking: Ranking): Experiment[] {
  const found: Open[] = [];
  for (const seed of seedsOf(record, wanted).sort(seedOrder(wanted, ranking))) {
    const home = found.find((e) => belongs(e, seed));
    if (home) {
      add(home, seed);
      continue;
    }
    const taken = new Set(found.flatMap((e) => members(e).map((c) => c.n)));
    const fresh = { ...seed };
    if (fresh.gain && taken.has(fresh.gain.n)) fresh.gain = null;
    if (fresh.quality && taken.has(fresh.quality.n) && fresh.gain === null) continue;
    if (!fresh.gain && !fresh.quality) continue;
    const made: Open = { gains: [], quality: [] };
    add(made, fresh);
    found.push(made);
  }
  const [first] = found;
  return found.map((e, i) => ({ ...e, setting: i === 0 || !first ? null : settingOf(e, first) }));
}
