import type { Mention } from "./mentions";
import type { Anchor } from "./places";
import { classes, is, type Word } from "./words";

const JOINS = classes("and", "metric", "article", "attain", "by");
const BRACKET = /^[()]$/;

/** Whether only commas, "and", scores and what stands in brackets part two numbers: "3.8% and 2.0%", "81.8% (+5.9%), 34.7% (+5.8%)". */
function listed(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let k = from; k < to; k += 1) {
    const word = words[k] as Word;
    if (word.norm !== "," && word.kind !== "quantity" && !BRACKET.test(word.norm) && !is(word, JOINS))
      return false;
  }
  return true;
}

/** More numbers than any list has that a person wrote. */
const MOST = 12;

/** How many numbers are listed with the one at `at` in one direction: 1 forwards, -1 backwards; those in brackets only with one another. */
function counted(words: readonly Word[], at: number, step: 1 | -1): number {
  let [count, from, deep] = [0, at, 0];
  for (let k = at + step; count < MOST; k += step) {
    const word = words[k];
    if (!word || Math.abs(k - from) > 9) return count;
    if (BRACKET.test(word.norm)) deep += (word.norm === "(") === step > 0 ? 1 : -1;
    if (word.kind !== "quantity" || deep !== 0) continue;
    if (!listed(words, Math.min(from, k) + 1, Math.max(from, k))) return count;
    [count, from] = [count + 1, k];
  }
  return count;
}

/** "A and B … by 19% and 63%": the member of a list that has the place of the number among as many numbers; the list itself otherwise. */
export function memberFor(mention: Mention, anchor: Anchor, words: readonly Word[]): Mention {
  const { members } = mention;
  if (members.length < 2) return mention;
  const [before, behind] = [counted(words, anchor.first, -1), counted(words, anchor.last, 1)];
  return before + 1 + behind === members.length ? (members[before] ?? mention) : mention;
}
