import { backFrom, isMark, normAt } from "./look";
import { isIn, type WordRun } from "./pattern";
import { RESULT_TO } from "./vetoes";

/** Whether the statement at word `at` of the sentence from word `from` is what something is for, not what came of it. */
export const isAim = (run: WordRun, from: number, at: number, denies: boolean): boolean =>
  opensWithAim(run, from, at) ||
  (isTask(run, from, at) && !(denies && proposes(run, from, at))) ||
  isPurpose(run, from, at);

/** "To keep accuracy, we …": an infinitive of purpose. One that says what something can do is none. */
function isPurpose(run: WordRun, from: number, at: number): boolean {
  // "next to no loss": the "to" belongs to "no". "Takes half the time to reach the same accuracy" tells what it took.
  if (isIn(run.words[at], "no") || /^(?:achieve|reach|attain|obtain|with|without)$/.test(normAt(run, at)))
    return false;
  const to = infinitive(run, from, at);
  if (to < from || raisesTo(run, from, to, at)) return false;
  const back = backFrom(from, to, 8);
  const tells = back.find((i) => RESULT_TO.has(normAt(run, i)) || isMark(run, i));
  return tells === undefined || !RESULT_TO.has(normAt(run, tells));
}

/** "raises the small model to match the large one" tells what came of it, unless the clause begins with it or a model is trained for it. */
const raisesTo = (run: WordRun, from: number, to: number, at: number): boolean =>
  isIn(run.words[at], "match") &&
  to > from &&
  !isMark(run, to - 1) &&
  normAt(run, to - 1) !== "order" &&
  !backFrom(from, to, 6).some((i) => /^train(?:ed|ing)?$/.test(normAt(run, i)));

/** The index of the "to" of the infinitive at word `at`, also of one joined to an earlier one ("to prevent … and preserve"); -1 where there is none. */
function infinitive(run: WordRun, from: number, at: number): number {
  const to = /ly$|^better$|^even$/.test(normAt(run, at - 1)) ? at - 2 : at - 1;
  if (normAt(run, to) === "to") return to;
  if (normAt(run, to) !== "and" || !/^(?:preserve|maintain|retain|keep|match)$/.test(normAt(run, at)))
    return -1;
  const stops = (i: number) => isMark(run, i);
  return backFrom(Math.max(from, at - 10), to, MOST_JOINED, stops).find((i) => normAt(run, i) === "to") ?? -1;
}

const MOST_JOINED = 10;

/** "In this work, we propose …": what follows is what the proposal does. */
const proposes = (run: WordRun, from: number, at: number): boolean =>
  run.words.slice(from, Math.min(at, from + 12)).some(({ norm }) => /^(propos|present|introduc)/.test(norm));

const MEANS =
  /^(techniques?|methods?|approach|approaches|strategies|strategy|tools?|solutions?|frameworks?)$/;

/** "We evaluate techniques for reducing length while keeping accuracy": what they are for, not what they did. */
function isTask(run: WordRun, from: number, at: number): boolean {
  if (normAt(run, at - 1) === ",") return false;
  // "a method for estimating forces that offers …": the relative clause tells what it does.
  const relative = (i: number) => /^(?:that|which)$/.test(normAt(run, i));
  return backFrom(from + 1, at, 15, relative).some(
    (i) => normAt(run, i) === "for" && /ing$/.test(normAt(run, i + 1)) && MEANS.test(normAt(run, i - 1)),
  );
}

const WAY_TO = /^(order|solution|solutions|way|ways|need|opportunity|effort|efforts)$/;

/** "To cut costs while keeping accuracy, we …": all before the comma is the aim. */
function opensWithAim(run: WordRun, from: number, at: number): boolean {
  const opens = (i: number) => i === from || isMark(run, i - 1) || WAY_TO.test(normAt(run, i - 1));
  const stops = (i: number) => /^[,;:]$/.test(normAt(run, i));
  return backFrom(from, at, 25, stops).some((i) => normAt(run, i) === "to" && opens(i));
}
