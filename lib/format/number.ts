/** Thin no-break space: between a number and its unit (U+202F). */
export const THIN = "\u202f";
/** True minus sign (U+2212). */
export const MINUS = "\u2212";
/** What is shown where a paper states nothing. */
export const NOT_STATED = "—";

const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

/**
 * A number as people read it: at most four decimals, thousands grouped, true minus.
 * @param value any finite number
 */
export function number(value: number): string {
  return plain.format(Object.is(value, -0) ? 0 : value).replace("-", MINUS);
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
