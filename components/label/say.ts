import { factor, QUANTITY_WORDS, signed, THIN } from "@/lib/format";
import type { Distribution } from "@/lib/query/types";

/** A value of a distribution: "2.1×", "+6.4 %", "0 pp". */
export function sayValue(value: number, unit: Distribution["unit"]): string {
  if (unit === "factor") return factor(value);
  return value === 0 ? `0${THIN}${unit}` : signed(value, unit);
}

const BOUND = { exact: "", "at-least": "≥ ", "up-to": "≤ ", about: "~ " } as const;

/** A reported number as the distribution counts it, with its hedge and whose it is. */
export function sayEntry(v: Distribution["values"][number], unit: Distribution["unit"]): string {
  const span =
    v.low === v.high ? sayValue(v.low, unit) : `${sayValue(v.low, unit)} to ${sayValue(v.high, unit)}`;
  return `${BOUND[v.bound]}${span}${v.subject === "finding" ? " · finding" : ""}`;
}

const UNIT = { factor: "", "%": ", %", pp: ", points" } as const;

/** Name of a distribution: "faster", "quality change, points". */
export const sayQuantity = (d: Distribution): string => `${QUANTITY_WORDS[d.quantity].label}${UNIT[d.unit]}`;

/** A distribution in one sentence, for those who do not see it. */
export function saySpread(d: Distribution): string {
  const numbers = `${d.claims} ${d.claims === 1 ? "number" : "numbers"} of ${d.papers} ${d.papers === 1 ? "paper" : "papers"}`;
  if (d.claims === 1) return `${sayQuantity(d)}: ${numbers}, ${sayValue(d.median, d.unit)}`;
  return `${sayQuantity(d)}: ${numbers}, ${sayValue(d.min, d.unit)} to ${sayValue(d.max, d.unit)}, half of them between ${sayValue(d.lowerQuartile, d.unit)} and ${sayValue(d.upperQuartile, d.unit)}, median ${sayValue(d.median, d.unit)}`;
}
