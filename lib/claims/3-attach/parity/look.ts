import { isIn, type WordRun } from "./pattern";

/** Marks and words at which a clause ends. */
export const CLAUSE_MARK: ReadonlySet<string> = new Set([
  ",",
  ";",
  ":",
  "(",
  ")",
  "—",
  "–",
  "--",
  "while",
  "but",
]);

/** Words looked back at, at most: a sentence is shorter, and a text without sentences is read in linear time. */
export const MOST_BACK = 80;

/** The folded form of word `i`; empty where there is none. */
export const normAt = (run: WordRun, i: number): string => (i < 0 ? "" : (run.words[i]?.norm ?? ""));

export const isMark = (run: WordRun, i: number): boolean => CLAUSE_MARK.has(normAt(run, i));

/** The indices from `start` towards `end` (exclusive, either way) up to the first that `stops` holds of. */
export function indices(start: number, end: number, stops: (i: number) => boolean): number[] {
  const step = start <= end ? 1 : -1;
  const found: number[] = [];
  for (let i = start; i !== end && !stops(i); i += step) found.push(i);
  return found;
}

/** The indices before word `at`, nearest first: at most `most`, none before `from`, up to the first that `stops` holds of. */
export const backFrom = (
  from: number,
  at: number,
  most: number,
  stops: (i: number) => boolean = () => false,
): number[] => indices(at - 1, Math.min(at - 1, Math.max(from, at - most) - 1), stops);

/** Whether any of the words [start, end) is of the class. */
export const holds = (run: WordRun, start: number, end: number, name: string): boolean =>
  run.words.slice(start, end).some((word) => isIn(word, name));
