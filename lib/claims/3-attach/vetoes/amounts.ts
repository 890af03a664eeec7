import { ABSOLUTE_UNITS } from "../../lexicon/units";
import { item, norm } from "../look";
import type { Veto, View } from "../types";
import { bare, one } from "./ask";

/** "from A to B" tells a change, whatever its levels are of. */
const isChange = (view: View, i: number): boolean => item(view, i)?.mention?.range === "from";
const glued = (view: View, i: number): boolean => {
  const last = item(view, i)?.last ?? 0;
  return view.text.tokens[last + 1]?.space === false;
};

/** Numbers that are an amount of something: a size, a count, a year, a measure in a unit of its own. */
export const AMOUNTS: readonly Veto[] = [
  {
    id: "veto.model-size",
    code: "model-size",
    example: "We train a 7B model.",
    not: "It gives a 7x speedup.",
    when: (view, i) =>
      bare(view, i) &&
      !isChange(view, i) &&
      /^(b|bn|billion|billions|t|trillion)$/.test(item(view, i)?.mention?.scale ?? "")
        ? one(i)
        : null,
  },
  {
    id: "veto.scaled-count",
    code: "count",
    example: "It is trained on 20k samples.",
    not: "It needs 20x fewer samples.",
    when: (view, i) => (bare(view, i) && !isChange(view, i) && item(view, i)?.mention?.scale ? one(i) : null),
  },
  {
    id: "veto.year",
    code: "year",
    example: "It won the challenge in 2019.",
    not: "It improves by 19 points.",
    when: (view, i) => {
      const m = item(view, i)?.mention;
      return m &&
        m.unit === "none" &&
        Number.isInteger(m.value) &&
        m.value >= 1900 &&
        m.value <= 2099 &&
        view.text.source.slice(m.numbers[0]?.start, m.numbers[0]?.end).length === 4
        ? one(i)
        : null;
    },
  },
  {
    id: "veto.percentile",
    code: "statistic",
    example: "P99 latency lies in the 99th percentile.",
    not: "Latency falls by 99%.",
    when: (view, i) =>
      bare(view, i) && /^(st|nd|rd|th)$/.test(norm(view, i + 1)) && glued(view, i) ? one(i, i, i + 1) : null,
  },
  {
    id: "veto.bits",
    code: "bit-width",
    example: "Weights are quantised to 4 bits.",
    not: "It gives 4x smaller models.",
    when: (view, i) =>
      /^(bit|bits)$/.test(norm(view, i + 1)) && item(view, i)?.mention?.unit === "none"
        ? one(i, i, i + 1)
        : null,
  },
  {
    id: "veto.absolute",
    code: "efficiency-level",
    example: "Inference takes 35 ms per image.",
    not: "Inference is 35% faster.",
    when: (view, i) => {
      if (!bare(view, i) || isChange(view, i)) return null;
      const unit = norm(view, i + 1);
      const first = unit.split(" ")[0] ?? "";
      const rate =
        / (per|\/) /.test(unit) && /^(tokens|token|frames|images|samples|queries|requests)/.test(unit);
      const known =
        rate ||
        Object.hasOwn(ABSOLUTE_UNITS, first) ||
        (/^(tokens|token|frames|images|samples|queries|requests)$/.test(first) &&
          ["/", "per"].includes(norm(view, i + 2)));
      if (!known) return null;
      // One-letter units stand right behind their number or are no unit.
      if (first.length === 1 && item(view, i + 1)?.joined) return null;
      return one(i, i, i + 1);
    },
  },
  {
    id: "veto.money",
    code: "efficiency-level",
    example: "It costs US\\$20 a day.",
    not: "It cuts cost by 20%.",
    when: (view, i) =>
      norm(view, i - 1) === "money" || (isMoney(view, i) && !isChange(view, i)) ? one(i) : null,
  },
  {
    id: "veto.size",
    code: "resolution",
    example: "Images of 256x256 are used.",
    not: "It is 256x faster.",
    when: (view, i) => {
      const near = (k: number, other: number): boolean =>
        norm(view, k) === "×" && item(view, other)?.kind === "number";
      return bare(view, i) && (near(i + 1, i + 2) || near(i - 1, i - 2)) ? one(i) : null;
    },
  },
];

/** A "$" before a number that opens no formula: no second one closes it close behind the number. */
function isMoney(view: View, i: number): boolean {
  const m = item(view, i)?.mention;
  const start = m?.numbers[0]?.start ?? 0;
  const end = m?.numbers.at(-1)?.end ?? 0;
  const { source } = view.text;
  if (source[start - 1] !== "$" || m?.unit !== "none") return false;
  return source.slice(end, end + 24).indexOf("$") < 0;
}
