import { factor, QUANTITY_WORDS, signed, THIN } from "@/lib/format";
import type { Distribution } from "@/lib/query/types";

type Of = Pick<Distribution, "unit" | "error">;

/** A value of a distribution: "2.1×", "+6.4 %", "0 pp"; of an error the fall that makes it better: "−40 %". */
export function sayValue(value: number, { unit, error }: Of): string {
  if (unit === "factor") return factor(value);
  return value === 0 ? `0${THIN}${unit}` : signed(error ? -value : value, unit);
}

const BOUND = { exact: "", "at-least": "≥ ", "up-to": "≤ ", about: "~ " } as const;

/** A reported number as the distribution counts it, with its hedge and whose it is. */
export function sayEntry(v: Distribution["values"][number], of: Of): string {
  const span = v.low === v.high ? sayValue(v.low, of) : `${sayValue(v.low, of)} to ${sayValue(v.high, of)}`;
  return `${BOUND[v.bound]}${span}${v.subject === "own" ? "" : ` · ${v.subject}`}`;
}

const UNIT = { factor: "", "%": ", %", pp: ", points" } as const;

/** Name of a distribution: "faster", "quality change, points". */
export const sayQuantity = (d: Distribution): string =>
  `${d.error ? "error change" : QUANTITY_WORDS[d.quantity].label}${UNIT[d.unit]}`;

/** A distribution in one sentence, for those who do not see it; its five numbers are over one number a paper. */
export function saySpread(d: Distribution): string {
  const numbers = `${d.claims} ${d.claims === 1 ? "number" : "numbers"} of ${d.papers} ${d.papers === 1 ? "paper" : "papers"}`;
  const say = (value: number) => sayValue(value, d);
  const head = `${sayQuantity(d)}: ${numbers}, `;
  if (d.claims === 1) return head + say(d.median);
  if (d.papers === 1)
    return `${head}${say(d.values[0]?.low ?? d.min)} to ${say(d.values.at(-1)?.high ?? d.max)}`;
  return `${head}one a paper ${say(d.min)} to ${say(d.max)}, half of them between ${say(d.lowerQuartile)} and ${say(d.upperQuartile)}, median ${say(d.median)}`;
}
