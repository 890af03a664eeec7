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
