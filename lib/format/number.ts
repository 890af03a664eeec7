/** Thin no-break space: between a number and its unit (U+202F). */
export const THIN = "\u202f";
/** True minus sign (U+2212). */
export const MINUS = "\u2212";
/** What is shown where a paper states nothing. */
export const NOT_STATED = "—";

const DECIMALS = 4;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * A number as people read it: at most four decimals, thousands grouped, true minus. `Intl.NumberFormat` would write
 * the same, but its first use keeps a phone's browser busy for 200 ms.
 * @param value any finite number below 1e21
 */
export function number(value: number): string {
  const [whole = "", decimals = ""] = Math.abs(value).toFixed(DECIMALS).split(".");
  const fraction = decimals.replace(/0+$/, "");
  const text = whole.replace(THOUSANDS, ",") + (fraction && `.${fraction}`);
  return value < 0 && text !== "0" ? MINUS + text : text;
}

/** Rounded to three significant figures, for values we computed ourselves. */
export function rounded(value: number): string {
  return number(Number(value.toPrecision(3)));
}

/** A factor we computed: "2.1×", "421×". */
export function factor(value: number): string {
  return `${rounded(value)}×`;
}

/** A signed number with its unit: "+6.4 %", "−3 pp". */
export function signed(value: number, unit: "%" | "pp"): string {
  const sign = value > 0 ? "+" : value < 0 ? MINUS : "";
  return `${sign}${rounded(Math.abs(value))}${THIN}${unit}`;
}
