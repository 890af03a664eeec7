/** 97.5 % of the standard normal distribution lie below. */
const Z = 1.959964;

/**
 * The interval in which a share lies with 95 % confidence, as a sample shows it: also of few answers, and of none or all.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), 209–212.
 * @param hits how many of them
 * @param n how many there are
 * @returns shares in 0..1; the whole range where n is 0
 */
export function wilson(hits: number, n: number): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const scale = 1 + Z ** 2 / n;
  const centre = share + Z ** 2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
