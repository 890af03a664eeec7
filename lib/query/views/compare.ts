import { chartOfPoints } from "@/lib/chart/analyse";
import { isEfficiency, QUANTITIES, type Quantity } from "@/lib/claims/types";
import { DEFAULT_OPTIONS } from "../chart-options";
import type { Params } from "../params";
import { compareClaims, qualityChange, type Ranked } from "../preference";
import type { PaperRecord } from "../read/records";
import type { ClaimView, CompareRow, CompareView, Condition } from "../types";
import { pointsOf } from "./points";
import { experimentsUnder, ranked, rowOf } from "./row";

/** What must not differ for two claims of one quantity to be compared. */
const CONDITIONS: readonly Condition[] = [
  "unit",
  "measure",
  "benchmark",
  "model",
  "baseline",
  "hardware",
  "phase",
];
/** Of these at least one must be stated and the same: otherwise nothing says that the settings are alike. */
const ANCHORS: readonly Condition[] = ["benchmark", "model", "baseline"];

const WORDS: Record<Condition, string> = {
  unit: "units",
  measure: "measures",
  benchmark: "benchmarks",
  model: "models",
  baseline: "baselines",
  hardware: "hardware",
  phase: "phases",
};

const norm = (text: string | null) => text?.toLowerCase().replace(/\s+/g, " ").trim() ?? null;

/** The condition of a claim; factors and savings are one unit, since the comparable factor makes them so. */
function conditionOf(c: ClaimView, condition: Condition): string | null {
  if (condition === "unit") return isEfficiency(c.quantity) ? "factor" : c.unit;
  if (condition === "measure" && isEfficiency(c.quantity)) return null;
  return norm(c[condition]);
}

function conditions(best: readonly ClaimView[]): {
  differs: Condition[];
  unstated: Condition[];
  /** Stated by some and not by others. */
  halfStated: Condition[];
  anchored: boolean;
} {
  const valuesOf = (k: Condition) => best.map((c) => conditionOf(c, k));
  const differs = CONDITIONS.filter((k) => new Set(valuesOf(k).filter((v) => v !== null)).size > 1);
  const unstated = ANCHORS.filter((k) => valuesOf(k).includes(null));
  const halfStated = unstated.filter((k) => valuesOf(k).some((v) => v !== null));
  const anchored = ANCHORS.some((k) => !valuesOf(k).includes(null) && !differs.includes(k));
  return { differs, unstated, halfStated, anchored };
}

/** Whether the hedges leave it open which is the best: "up to" may be less than it says, "at least" more. */
function hedged(best: readonly Ranked[], others: readonly Ranked[]): boolean {
  const bounds = new Set([...best, ...others].map((c) => c.bound));
  if (bounds.size === 1) return false;
  return best.some((c) => c.bound === "up-to") || others.some((c) => c.bound === "at-least");
}

const join = (items: readonly string[]) =>
  items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${items.at(-1)}` : (items[0] ?? "");

/** A paper's claims, and which of them are of the setting its column shows, in their order there. */
interface Column {
  claims: readonly (ClaimView & Ranked)[];
  setting: readonly number[];
}

function columnOf(record: PaperRecord, params: Params): Column {
  const [shown] = experimentsUnder(record, params);
  return {
    claims: ranked(record),
    setting: shown ? [...shown.gains, ...shown.quality].map((c) => c.n) : [],
  };
}

/** A paper's claims of one quantity, those of its setting first. */
function cellOf({ claims, setting }: Column, quantity: Quantity): (ClaimView & Ranked)[] {
  const all = claims.filter((c) => c.quantity === quantity).sort(compareClaims);
  const shown = setting.flatMap((n) => all.find((c) => c.n === n) ?? []);
  return [...shown, ...all.filter((c) => !setting.includes(c.n))];
}

/** One quantity over all papers; null where none states it. */
function compareRow(quantity: Quantity, columns: readonly Column[]): CompareRow | null {
  const ordered = columns.map((column) => cellOf(column, quantity));
  if (ordered.every((claims) => claims.length === 0)) return null;
  const cells = ordered.map((claims) => claims.map(({ paired: _, ...claim }) => claim as ClaimView));
  const tops = ordered.flatMap((claims, i) =>
    claims[0] && columns[i]?.setting.includes(claims[0].n) ? [{ claim: claims[0], i }] : [],
  );
  const row = (
    verdict: string,
    differs: Condition[] = [],
    unstated: Condition[] = [],
    best: number[] | null = null,
  ): CompareRow => ({
    quantity,
    cells,
    apart: ordered.map((claims, i) =>
      claims.flatMap((c) => (columns[i]?.setting.includes(c.n) ? [] : [c.n])),
    ),
    best,
    differs,
    unstated,
    verdict,
  });
  if (tops.length < 2)
    return row(
      ordered.filter((claims) => claims.length > 0).length < 2
        ? "Only one paper states it."
        : "Not comparable: stated for other settings than the columns show.",
    );
  const { differs, unstated, halfStated, anchored } = conditions(tops.map((t) => t.claim));
  if (differs.length > 0)
    return row(`Not comparable: ${join(differs.map((d) => WORDS[d]))} differ.`, differs, unstated);
  if (quantity === "parity") return row("Said in words, no number.", differs, unstated);
  if (quantity === "accuracy_level")
    return row("Of some measures more is better, of others less: none is marked.", differs, unstated);
  const missing = anchored ? halfStated : unstated;
  if (missing.length > 0)
    return row(`Not comparable: ${join(missing.map((u) => WORDS[u]))} not stated by all.`, differs, unstated);
  const value = (c: Ranked) => c.factorLow ?? qualityChange(c) ?? c.value;
  const most = Math.max(...tops.map((t) => value(t.claim)));
  const best = tops.filter((t) => value(t.claim) === most);
  const rest = tops.filter((t) => value(t.claim) !== most);
  const claimsOf = (all: typeof tops) => all.map((t) => t.claim);
  if (hedged(claimsOf(best), claimsOf(rest)))
    return row("Not comparable: “up to” or “at least” leaves open which is the best.", differs, unstated);
  return row(
    "Same setting as far as stated; the best is marked.",
    differs,
    unstated,
    best.map((t) => t.i),
  );
}

/** Papers side by side, in the order given. */
export function compareOf(
  records: readonly PaperRecord[],
  missing: readonly string[],
  params: Params,
  dataVersion: string,
): CompareView {
  const columns = records.map((r) => columnOf(r, params));
  return {
    dataVersion,
    papers: records.map((r) => rowOf(r, params)),
    tradeoffs: records.map((r) => r.tradeoffs),
    rows: QUANTITIES.flatMap((q) => compareRow(q, columns) ?? []),
    chart: chartOfPoints(records.flatMap(pointsOf), DEFAULT_OPTIONS, records.length),
    missing: [...missing],
  };
}
