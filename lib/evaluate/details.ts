/** Case, marks and a leading article put aside. */
const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^(the|an?) /, "");

/** Whether one of two namings contains the other, word for word. */
export function sameWords(a: string | null | undefined, b: string | null | undefined): boolean {
  const [x, y] = [folded(a ?? ""), folded(b ?? "")];
  if (!x || !y) return false;
  return ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `);
}
