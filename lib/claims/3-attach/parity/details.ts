import type { Span } from "../../types";
import { indices, normAt } from "./look";
import { isIn, type WordRun } from "./pattern";

/** What a parity statement says was kept, and the index behind its last word, those of its reference included. */
export interface ParityDetails {
  measure: Span | null;
  until: number;
}

const MARKS = new Set([",", ";", ":", "(", ")", ".", "—", "–", "--", "?", "!", '"']);
const ENDS = new Set(
  "while and with on in using across by that which when for at under through without but as even after during via whereas thus than such while including based".split(
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
  // "comparable to that of the dense model".
  const that = /^(?:that|those)$/.test(normAt(run, from)) && normAt(run, from + 1) === "of";
  const start = that ? from + 2 : from;
  const ends = (i: number) =>
    MARKS.has(normAt(run, i)) || ENDS.has(normAt(run, i)) || isIn(run.words[i], "stop");
  return start + indices(start, Math.max(start, Math.min(limit, from + 7)), ends).length;
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

const TO_REFERENCE = new Set("to with as of than against".split(" "));

/** Where the words that join a reference to the statement in words [at, end) begin: its own last ones, or those behind it. */
function joinerStart(run: WordRun, at: number, end: number): number {
  // "on par with", or the first word of the name after it.
  if (end - 2 > at && JOINERS.has(normAt(run, end - 2)) && !isIn(run.words[end - 1], "quality"))
    return end - 2;
  const last = normAt(run, end - 1);
  return end - 1 > at && (JOINERS.has(last) || AGAINST.has(last)) ? end - 1 : end;
}

/** Where the words that name the reference begin: behind the joiner, or behind the "of" of "match the accuracy of"; -1 where none does. */
function baselineStart(run: WordRun, at: number, end: number): number {
  const of = isIn(run.words[at], "match") ? indices(at + 1, end, (i) => normAt(run, i) === "of").length : -1;
  if (of >= 0 && at + 1 + of < end) return at + of + 2;
  const i = joinerStart(run, at, end);
  if (AGAINST.has(normAt(run, i))) return JOINERS.has(normAt(run, i + 1)) ? i + 2 : i + 1;
  return TO_REFERENCE.has(normAt(run, i)) ? i + 1 : -1;
}

/** What may stand before a quality as a part of its name. */
const OF_QUALITY =
  /^(generation|output|image|inference|task|downstream|language|reasoning|answer|prediction)$/;

/** The last quality named in words [at, end). */
function measureOf(run: WordRun, at: number, end: number): Span | null {
  const last = indices(end - 1, at - 1, (i) => isIn(run.words[i], "quality")).at(-1) ?? end;
  const i = last - 1;
  if (i < at) return null;
  return spanOf(run, i > at && OF_QUALITY.test(normAt(run, i - 1)) ? i - 1 : i, i + 1);
}

/**
 * Reads the measure of the statement in words [at, end) of a sentence that ends before `limit`, and how far it goes: its
 * reference stands after "to", "with", "as", "of" at its end, or after "compared to" further on.
 */
export function parityDetails(run: WordRun, at: number, end: number, limit: number): ParityDetails {
  const measure = measureOf(run, at, end);
  const i = baselineStart(run, at, end);
  if (i < 0 || i >= limit) return { measure, until: end };
  const stop = phrase(run, i, limit);
  return { measure, until: stop > i && !isSpent(run, i, stop) ? stop : end };
}
