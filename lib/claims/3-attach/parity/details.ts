import type { Span } from "../../types";
import { isIn, type WordRun } from "./pattern";

/** What a parity statement says was kept, and the index behind its last word, those of its reference included. */
export interface ParityDetails {
  measure: Span | null;
  until: number;
}

const MARKS = new Set([",", ";", ":", "(", ")", ".", "—", "–", "--", "?", "!", '"']);
const ENDS = new Set(
  "while and with on in using across by that which when for at under through without but as even after during via whereas thus than such while including".split(
    " ",
  ),
);
const AGAINST = new Set("compared relative against versus".split(" "));
const JOINERS = new Set("to with as of than against over for training".split(" "));
const SPENT = new Set(
  "half third quarter tenth fraction fewer less lower smaller reduced minimal faster speedup speed-up only just about no".split(
    " ",
  ),
);

const spanOf = (run: WordRun, from: number, to: number): Span | null => {
  const [first, last] = [run.words[from], run.words[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
};

/** The noun phrase that begins at `from`: up to seven words, ended by a mark or a word that opens something new. */
function phrase(run: WordRun, from: number, limit: number): number {
  let i = from;
  // "comparable to that of the dense model".
  if (/^(?:that|those)$/.test(run.words[i]?.norm ?? "") && run.words[i + 1]?.norm === "of") i += 2;
  while (i < Math.min(limit, from + 7)) {
    const norm = run.words[i]?.norm ?? "";
    if (MARKS.has(norm) || ENDS.has(norm) || isIn(run.words[i], "stop")) break;
    i += 1;
  }
  return i;
}

/** "comparable accuracy with half of the parameters": what was spent, no reference. */
function isSpent(run: WordRun, from: number, to: number): boolean {
  if (run.words[from - 1]?.norm !== "with") return false;
  return run.words
    .slice(from, to)
    .some(
      (word) => /^\d+(?:\.\d+)?$|^[%×]$/.test(word.norm) || SPENT.has(word.norm) || isIn(word, "efficiency"),
    );
}

/** Where the words that name the reference begin: after a joiner inside the statement, or after one that follows it. */
function baselineStart(run: WordRun, at: number, end: number): number {
  const norm = (i: number) => run.words[i]?.norm ?? "";
  if (isIn(run.words[at], "match")) for (let i = at + 1; i < end; i += 1) if (norm(i) === "of") return i + 1;
  let i = end;
  // The last words of the statement may be the joiner ("on par with") or the first word of the name after it.
  if (i - 2 > at && JOINERS.has(norm(i - 2)) && !isIn(run.words[i - 1], "quality")) i -= 2;
  else if (i - 1 > at && (JOINERS.has(norm(i - 1)) || AGAINST.has(norm(i - 1)))) i -= 1;
  if (AGAINST.has(norm(i))) i += 1;
  else if (!["to", "with", "as", "of", "than", "against"].includes(norm(i))) return -1;
  return JOINERS.has(norm(i)) ? i + 1 : i;
}

/**
 * Reads the measure of the statement in words [at, end) of a sentence that ends before `limit`, and how far it goes: its
 * reference stands after "to", "with", "as", "of" at its end, or after "compared to" further on.
 */
export function parityDetails(run: WordRun, at: number, end: number, limit: number): ParityDetails {
  let measure: Span | null = null;
  for (let i = at; i < end; i += 1) {
    if (!isIn(run.words[i], "quality")) continue;
    const before =
      i > at &&
      /^(generation|output|image|inference|task|downstream|language|reasoning|answer|prediction)$/.test(
        run.words[i - 1]?.norm ?? "",
      );
    measure = spanOf(run, before ? i - 1 : i, i + 1);
  }
  const i = baselineStart(run, at, end);
  if (i < 0 || i >= limit) return { measure, until: end };
  const stop = phrase(run, i, limit);
  return { measure, until: stop > i && !isSpent(run, i, stop) ? stop : end };
}
