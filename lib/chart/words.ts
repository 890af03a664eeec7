import { factor, labelName, MINUS, number, rounded, signed, THIN } from "@/lib/format";
import { ABOUT, type Derivation, type QualityKind, type Trade } from "@/lib/pareto";
import type { PointClaim, Verdict } from "@/lib/query/types";
import type { Axis } from "./types";

/** The kinds of quality change, in words; `falls`: a gain is shown as the fall it is. */
export const KIND_WORDS: Record<QualityKind, { name: string; unit: "pp" | "%"; falls?: true }> = {
  pp: { name: "points of a score", unit: "pp" },
  relative: { name: "relative % of a score", unit: "%" },
  percent: { name: "% of a score, of what is not said", unit: "%" },
  kept: { name: "share kept, as the loss it leaves", unit: "%" },
  error: { name: "% of an error", unit: "%", falls: true },
  "error-pp": { name: "points of an error", unit: "pp", falls: true },
};

/** What each y axis shows: on its switch, in a sentence, and along the axis. */
export const AXIS_WORDS: Record<Axis, { short: string; name: string; axis: string }> = {
  score: { short: "percent of a score", name: "percent of a score", axis: "quality change, % of the score" },
  pp: { short: "points", name: "points of a score", axis: "quality change, points of the score" },
  error: {
    short: "percent of an error",
    name: "percent of an error",
    axis: "error change, %, less is better",
  },
  "error-pp": {
    short: "points of an error",
    name: "points of an error",
    axis: "error change, points, less is better",
  },
  kept: { short: "share kept", name: "shares kept", axis: "share kept, as the % it loses" },
  relative: { short: "relative %", name: "relative %", axis: "quality change, relative %" },
  percent: { short: "unspecified %", name: "unspecified %", axis: "quality change, % as stated" },
  any: { short: "all kinds", name: "all kinds of change", axis: "quality change, % and points as stated" },
};

/** A change on the y axis as it is written: "+6.4 %", "−3 pp"; of an error the fall that makes it better, "−40 %". */
export function sayChangeOf(value: number, kind: QualityKind): string {
  const { unit, falls } = KIND_WORDS[kind];
  return value === 0 ? `0${THIN}${unit}` : signed(falls ? -value : value, unit);
}

const NAME_LENGTH = 28;

/** A paper's name on the chart: what stands before the colon, or the first words of the title. */
export function shortName(title: string): string {
  const head = title.split(/[:?]\s/)[0] ?? title;
  if (head.length <= NAME_LENGTH) return head.trim();
  const cut = head.slice(0, NAME_LENGTH).replace(/\s+\S*$/, "");
  return `${cut || head.slice(0, NAME_LENGTH)}…`;
}

/** A group's name: labels lose their hyphens, benchmarks and models stay as written. */
export const groupName = (group: string, name: string): string =>
  group === "technique" || group === "domain" ? labelName(name) : name;

const ends = ([a, b]: [number, number], say: (v: number) => string) =>
  a === b ? say(a) : `${say(a)} to ${say(b)}`;

/** The arithmetic of a derived quality value: "96.7 % kept: 96.7 − 100 = −3.3 % relative". */
export function sayDerivation(d: Derivation): string {
  if (d.how === "retained") {
    const kept = `${ends(d.kept, number)}${THIN}%`;
    return `${kept} kept: ${ends(d.kept, number)} ${MINUS} 100 = ${ends(d.lost, (v) => signed(v, "%"))} relative`;
  }
  if (d.how === "levels")
    return `from ${number(d.from)} to ${number(d.to)}: ${number(d.to)} ${MINUS} ${number(d.from)} = ${signed(d.to - d.from, "pp").replace(/\s?pp$/, "")}`;
  const sum = d.falls
    ? (v: number) => `(1 / ${number(v)} ${MINUS} 1) × 100`
    : (v: number) => `(${number(v)} ${MINUS} 1) × 100`;
  return `${ends(d.times, (v) => `${number(v)}×`)}: ${ends(d.times, sum)} = ${ends(d.change, (v) => signed(v, "%"))} relative`;
}

/** How the factor follows from what is written: "52 % saved: 1 / (1 − 0.52) = 2.08×"; null where it is written. */
export function sayFactor(claim: PointClaim): string | null {
  const { factorLow: low, factorHigh: high } = claim;
  if (claim.unit === "x" || low === null || high === null) return null;
  const saving = near(low, 1 / (1 - claim.value / 100));
  const one = (v: number) => {
    const share = number(v / 100);
    if (saving) return `1 / (1 ${MINUS} ${share})`;
    return claim.direction === "worse" && near(low, 1 / (1 + (claim.high ?? claim.value) / 100))
      ? `1 / (1 + ${share})`
      : `1 ${low < 1 ? MINUS : "+"} ${share}`;
  };
  const values: [number, number] = [claim.value, claim.high ?? claim.value];
  const factors: [number, number] = claim.direction === "worse" ? [high, low] : [low, high];
  return `${ends(values, number)}${THIN}%: ${ends(values, one)} = ${ends(factors, factor)}`;
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-3 * Math.abs(b);

/** What a hedge leaves open, in words; null for an exact number. */
export function sayHedge({ factor, quality }: Trade): string | null {
  const said = [...hedgesOfFactor(factor), ...(quality.kind === "measured" ? hedgesOfQuality(quality) : [])];
  return said.length ? said.join("; ") : null;
}

function hedgesOfFactor(f: Trade["factor"]): string[] {
  const said: string[] = [];
  const guaranteed = f.low === 1 ? "no gain (1×)" : f.low > 0 ? factor(f.low) : "nothing";
  if (f.open === "low") said.push(`guarantees ${guaranteed}, claims ${factor(f.claimed)}`);
  if (f.open === "high")
    said.push(`guarantees ${factor(f.low)}, may be ${Number.isFinite(f.high) ? factor(f.high) : "more"}`);
  if (f.about)
    said.push(
      `about: read as ± ${rounded(ABOUT * 100)}${THIN}% of the change, ${factor(f.low)} to ${factor(f.high)}`,
    );
  return said;
}

function hedgesOfQuality({ value, unit }: Extract<Trade["quality"], { kind: "measured" }>): string[] {
  const say = (v: number, unbounded: string) => (Number.isFinite(v) ? sayChangeOf(v, unit) : unbounded);
  const [low, high] = [say(value.low, "nothing"), say(value.high, "more")];
  const said: string[] = [];
  if (value.open === "low") said.push(`quality: guarantees ${low}, claims ${say(value.claimed, "more")}`);
  if (value.open === "high") said.push(`quality: guarantees ${low}, may be ${high}`);
  if (value.about) said.push(`quality: about, read as ${low} to ${high}`);
  return said;
}

/** How a result stands among the others of a view. */
export const VERDICT_WORDS: Record<Verdict["word"], string> = {
  on: "on the frontier",
  open: "cannot tell",
  beaten: "beaten by",
};

/** A verdict in one line, for the ear. */
export const speakVerdict = ({ word, by, why }: Verdict): string =>
  word === "on" ? VERDICT_WORDS.on : `${VERDICT_WORDS[word]}${by ? ` ${shortName(by.title)}` : ""}: ${why}`;
