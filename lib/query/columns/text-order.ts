/** Text without accents or letters beyond the keyboard's, which begins with a letter or a digit: all that is left is its case. */
const PLAIN = /^[A-Za-z\d][\x20-\x7e]*$/;

/** A title as it is sorted: lower case, without accents and leading marks. The same on every machine. */
export const sortText = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/^[^\p{L}\p{N}]+/u, "");

/** Order of two strings by code units: no locale, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rank of each text among all, ascending; the same text has the same rank; NaN for null. */
export function ranks(texts: readonly (string | null)[]): Float64Array {
  const rank = new Map<string | null, number>([[null, Number.NaN]]);
  for (const text of texts) rank.set(text, Number.NaN);
  // Sorted without a function, texts go by their code units, as `compareText` has them.
  const distinct = [...rank.keys()].filter((text) => text !== null).sort();
  for (let i = 0; i < distinct.length; i++) rank.set(distinct[i] as string, i);
  const found = new Float64Array(texts.length);
  for (let i = 0; i < texts.length; i++) found[i] = rank.get(texts[i] as string | null) as number;
  return found;
}
