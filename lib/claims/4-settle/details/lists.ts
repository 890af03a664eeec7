import type { Mention } from "./mentions";
import type { Anchor } from "./places";
import { classes, is, type Word } from "./words";

const JOINS = classes("and", "metric", "article", "attain", "by");

/** Whether only commas, "and", scores and the like stand between two numbers: "3.8% and 2.0%", "95.2 F1 and 91.0". */
function listed(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let k = from; k < to; k += 1) {
    const word = words[k] as Word;
    if (word.norm !== "," && !is(word, JOINS)) return false;
  }
  return true;
}

/** More numbers than any list has that a person wrote. */
const MOST = 12;

/** How many numbers are listed with the one at `at` in one direction: 1 forwards, -1 backwards. */
function counted(words: readonly Word[], at: number, step: 1 | -1): number {
  let [count, from] = [0, at];
  for (let k = at + step; count < MOST; k += step) {
    const word = words[k];
    if (!word || Math.abs(k - from) > 6) return count;
    if (word.kind !== "quantity") continue;
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
