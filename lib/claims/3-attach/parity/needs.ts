import type { WordRun } from "./pattern";
import type { WordRange } from "./words";

/** Words of almost every sentence: a set that holds one tells nothing of where a pattern may fit. */
const EVERYWHERE = ["a", "and", "are", "as", "at", "in", "is", "of", "on", "the", "to", "with"];

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

  /** Where in a sentence a word of each set stands last; -1 where none does. */
  lastIn({ words }: WordRun, { from, to }: WordRange): Int32Array {
    const last = new Int32Array(this.numbers.size).fill(-1);
    for (let i = from; i < to; i += 1) {
      const numbers = this.byWord.get(words[i]?.norm ?? "");
      if (numbers) for (const number of numbers) last[number] = i;
    }
    return last;
  }
}
