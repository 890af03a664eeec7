import { byWord } from "../../../text";
import type { Word } from "./pattern";
import type { WordRange } from "./words";

/** Words of almost every sentence: a set that holds one tells nothing of where a pattern may fit. */
const EVERYWHERE = ["a", "and", "are", "as", "at", "in", "is", "of", "on", "the", "to", "with"];

/** Where in the sentences read so far, the given one being the last of them, a word of each set stands last; -1 where none does. */
export type Last = (range: WordRange) => Int32Array;

const NONE: readonly number[] = [];

/** The sets of words that patterns need, each kept once, by number. */
export class Needs {
  private readonly numbers = new Map<string, number>();
  private readonly byWord = new Map<string, number[]>();

  /** The numbers of those of some sets that tell where a pattern may fit. */
  numbersOf(sets: readonly ReadonlySet<string>[]): number[] {
    return sets
      .filter((words) => !EVERYWHERE.some((word) => words.has(word)))
      .map((words) => this.numberOf(words));
  }

  private numberOf(words: ReadonlySet<string>): number {
    const key = [...words].sort().join(" ");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    for (const word of words) this.byWord.set(word, [...(this.byWord.get(word) ?? []), number]);
    return number;
  }

  /** What tells of each text where words of the sets stand; no set is added after. */
  reader(): (words: readonly Word[]) => Last {
    const byId = byWord(this.byWord);
    const count = this.numbers.size;
    return (words) => {
      const last = new Int32Array(count).fill(-1);
      return ({ from, to }) => {
        for (let i = from; i < to; i += 1)
          for (const number of byId[(words[i] as Word).id] ?? NONE) last[number] = i;
        return last;
      };
    };
  }
}
