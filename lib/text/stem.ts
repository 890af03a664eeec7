/** Shortest beginning that still says which word it is. */
const SHORTEST = 4;

/**
 * What a word and its other forms begin with: "tokens" finds "token", "accuracies" finds "accuracy", "batch" finds
 * "batches". Null for what is too short, or no plain word, and is looked for as it stands.
 */
export function stemOf(word: string): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  const stem = word.replace(/(?<=..)(?:ies|y)$/, "").replace(/(?<=sh|ch|x|ss)es$|(?<=[^siu])s$/, "");
  return stem.length >= SHORTEST ? stem : null;
}
