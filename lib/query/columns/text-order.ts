/** A title as it is sorted: lower case, without accents and leading marks. The same on every machine. */
export const sortText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "");

/** Order of two strings by code units: no locale, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rank of each text among all, ascending; the same text has the same rank; NaN for null. */
export function ranks(texts: readonly (string | null)[]): Float64Array {
  const distinct = [...new Set(texts.filter((t) => t !== null))].sort(compareText);
  const rank = new Map(distinct.map((t, i) => [t, i]));
  return Float64Array.from(texts, (t) => (t === null ? Number.NaN : (rank.get(t) as number)));
}
