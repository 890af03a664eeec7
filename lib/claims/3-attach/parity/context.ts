import { isAim } from "./aim";
import { isBackground, OWN, RESULT_CUE } from "./background";
import { backFrom, holds, indices, isMark, MOST_BACK, normAt } from "./look";
import { isIn, type WordRun } from "./pattern";
import { ONLY_BEFORE, PARITY_VETOES, type ParityVeto } from "./vetoes";

/** A statement's place: word `at` of the sentence from word `from`, and whether its own words deny a loss. */
interface Place {
  run: WordRun;
  from: number;
  at: number;
  denies: boolean;
  /** Where its clause begins. */
  clause: number;
}

const VETO_OF = PARITY_VETOES.map((veto) => ({ ...veto, words: new Set(veto.words) }));
type Veto = (typeof VETO_OF)[number];

/** "how to", "how well": still a question. */
const OPEN_HOW = /^(?:to|much|many|well|hard|difficult|far|often|closely)$/;

/** The index where the clause that holds word `at` begins, no further back than `from`. */
const clauseStart = (run: WordRun, from: number, at: number): number =>
  backFrom(from, at, MOST_BACK, (i) => isMark(run, i)).at(-1) ?? at;

/** Where a veto begins to look for its words. */
function reach({ within }: Pick<ParityVeto, "within">, { from, at, clause }: Place): number {
  if (within === "sentence") return Math.max(from, at - MOST_BACK);
  return Math.max(clause, at - (within === "clause" ? 14 : within));
}

/** "not only", "a challenging data set", "we demonstrate how it reaches …": the word vetoes nothing there. */
function excused(run: WordRun, i: number): boolean {
  const [norm, next] = [normAt(run, i), normAt(run, i + 1)];
  if (norm === "not" && next === "only") return true;
  if (norm === "how" && RESULT_CUE.has(normAt(run, i - 1)) && !OPEN_HOW.test(next)) return true;
  return ONLY_BEFORE.get(norm)?.test(next) === false;
}

function applies(veto: Veto, place: Place): boolean {
  const { run, from, at, denies } = place;
  // A rule that denies a loss holds its own "no"; what stands before it ("not only … without loss") is no negation.
  if (denies && veto.id === "parity.veto.negated") return false;
  if (veto.unlessOwn && backFrom(from, at, MOST_BACK).some((i) => OWN.has(normAt(run, i)))) return false;
  for (let i = reach(veto, place); i < at; i += 1)
    if (veto.words.has(normAt(run, i)) && !excused(run, i)) return true;
  return false;
}

const opensNegated = ({ run, at, denies, clause }: Place): boolean =>
  !denies && clause < at && normAt(run, clause) === "no";

/** Whether the sentence that holds word `at` ends in a question mark. */
function isQuestion({ run, at }: Place): boolean {
  const end = Math.min(run.words.length, at + 60);
  const stop = indices(at, end, (i) => /^[.!?]$/.test(normAt(run, i))).length + at;
  return stop < end && normAt(run, stop) === "?";
}

/** Id of the veto under which the statement at word `at` of the sentence from word `from` is no result; null where none. */
export function vetoed(run: WordRun, from: number, at: number, denies: boolean): string | null {
  const place: Place = { run, from, at, denies, clause: clauseStart(run, from, at) };
  if (isQuestion(place)) return "parity.veto.question";
  if (opensNegated(place)) return "parity.veto.negated";
  const veto = VETO_OF.find((v) => applies(v, place));
  if (veto) return veto.id;
  if (isAim(run, from, at, denies)) return "parity.veto.aim";
  return isBackground(run, from, at) ? "parity.veto.background" : null;
}

/** Which of quality and efficiency the first telling one of these words is of; null where a clause ends or none tells. */
function firstTelling(run: WordRun, places: readonly number[], quality: readonly string[]): string | null {
  const classes = [...quality, "efficiency"];
  const told = places.find((i) => isMark(run, i) || classes.some((name) => isIn(run.words[i], name)));
  if (told === undefined || isMark(run, told)) return null;
  return quality.some((name) => isIn(run.words[told], name)) ? "quality" : "efficiency";
}

/** Whether speed or cost is what is compared: such a word close before the statement, and no quality between. */
export function aboutEfficiency(run: WordRun, from: number, at: number, end: number): boolean {
  if (["quality", "results", "perform", "error"].some((name) => holds(run, at, end, name))) return false;
  const spent = (i: number) => isIn(run.words[i], "efficiency") && !isIn(run.words[i + 1], "peer");
  for (let i = at; i < end; i += 1) if (spent(i)) return true;
  // What matches or performs stands before such a verb: that is who, not what.
  const verb = holds(run, at, at + 1, "match") || holds(run, at, at + 1, "perform");
  const before = verb ? null : firstTelling(run, backFrom(from, at, 5), ["quality", "perform"]);
  // "matches the … speed of X": the words after it decide too.
  return (before ?? firstTelling(run, [end, end + 1, end + 2], ["quality"])) === "efficiency";
}

/** Whether the sentence from word `from` opens with what is compared with, ended by a comma before word `at`: "Compared to X, …". */
export function opensCompared(run: WordRun, from: number, at: number): boolean {
  const opens = [0, 1, 2, 3].some((k) => /^(compared|comparison|relative)$/.test(normAt(run, from + k)));
  return opens && run.words.slice(from, Math.min(at, from + 25)).some(({ norm }) => norm === ",");
}
