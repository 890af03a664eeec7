import type { Mention } from "./mentions";
import { VERB } from "./triggers";
import type { Place } from "./vocabulary";
import { is, type Word } from "./words";

/** The words of its sentence that a claim's number takes, first and last; those of its evidence where it has none. */
export interface Anchor {
  first: number;
  last: number;
}

const ANOTHER_CLAUSE = new Set(["while", "whereas", "but", "although", "though", ";", "yet"]);

/** Whether another clause begins between two words: ";", "while", ", and reduces", ", reducing". */
function clauseBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) {
    const word = words[k] as Word;
    if (ANOTHER_CLAUSE.has(word.norm)) return true;
    if (k > from && is(word, VERB) && /^(?:,|and|or)$/.test(words[k - 1]?.norm ?? "")) return true;
  }
  return false;
}

function quantityBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (words[k]?.kind === "quantity") return true;
  return false;
}

/** Whether a phrase stands at the head of its sentence, behind a preposition: "On ImageNet, …". */
export const opens = ({ first, trigger, sentence }: Mention): boolean =>
  first <= 4 && trigger !== "start" && !quantityBetween(sentence.words, 0, first);

/** "ImageNet (78.3%)", "78.3% (ImageNet)": brackets say which number a phrase goes with. */
function bracketed({ sentence: { words }, first, whole }: Mention, anchor: Anchor): Place | null {
  if (words[whole + 1]?.norm === "(")
    for (let k = whole + 2; k <= whole + 5 && words[k]?.norm !== ")"; k += 1)
      if (words[k]?.kind === "quantity")
        return k === anchor.first
          ? "its number in brackets behind it"
          : "another number in brackets behind it";
  const alone = words[first - 1]?.norm === "(" && words[whole + 1]?.norm === ")";
  return alone && first - 2 === anchor.last ? "in brackets behind the number" : null;
}

/** The number that brackets tie a phrase to, by its place among the words: "ImageNet (78.3%)", "78.3% (ImageNet)"; -1 where they tie it to none. */
export function tiedBy({ sentence: { words }, first, whole }: Mention): number {
  if (words[whole + 1]?.norm === "(" && words[whole + 2]?.kind === "quantity") return whole + 2;
  const alone = words[first - 1]?.norm === "(" && words[whole + 1]?.norm === ")";
  return alone && words[first - 2]?.kind === "quantity" ? first - 2 : -1;
}

/** Where a phrase of the claim's own sentence stands. */
export function placeOf(m: Mention, anchor: Anchor): Place {
  const { words } = m.sentence;
  const inBrackets = bracketed(m, anchor);
  if (inBrackets) return inBrackets;
  if (m.first > anchor.last) {
    if (quantityBetween(words, anchor.last + 1, m.first)) return "behind a later number";
    return clauseBetween(words, anchor.last + 1, m.first)
      ? "behind the number, in another clause"
      : "behind the number";
  }
  if (m.whole >= anchor.first) return "within the statement";
  if (opens(m)) return "opens the sentence";
  if (quantityBetween(words, m.whole + 1, anchor.first)) return "before an earlier number";
  return clauseBetween(words, m.whole + 1, anchor.first)
    ? "before the number, in another clause"
    : "before the number";
}

const STEPS = [1, 3, 6, 12, 20];

/** How far a phrase is from the number, as an index of DISTANCES. */
export function distanceOf(m: Mention, anchor: Anchor): number {
  const gap = m.first > anchor.last ? m.first - anchor.last - 1 : Math.max(0, anchor.first - m.whole - 1);
  const step = STEPS.findIndex((most) => gap <= most);
  return step < 0 ? STEPS.length : step;
}
