import { isIn, type WordRun } from "./pattern";
import { ONLY_BEFORE, PARITY_VETOES, RESULT_TO } from "./vetoes";
import type { WordRange } from "./words";

const CLAUSE_MARK = new Set([",", ";", ":", "(", ")", "—", "–", "--", "while", "but"]);
const VETO_OF = PARITY_VETOES.map((veto) => ({ ...veto, words: new Set(veto.words) }));
const EARLIER = new Set(
  "existing previous prior recent current conventional traditional many most several state-of-the-art sota".split(
    " ",
  ),
);
const WORK = new Set(
  "works work methods method approaches approach studies research techniques efforts advances models systems solutions llms".split(
    " ",
  ),
);
const OWN = new Set("we our ours".split(" "));
const RESULT_CUE = new Set(
  "results experiments evaluations evaluation experimental empirically show shows demonstrate demonstrates".split(
    " ",
  ),
);

/** "how to", "how well": still a question. */
const OPEN_HOW = /^(?:to|much|many|well|hard|difficult|far|often|closely)$/;

/** Words looked back at, at most: a sentence is shorter, and a text without sentences is read in linear time. */
const MOST_BACK = 80;

/** The index where the clause that holds word `at` begins, no further back than `from`. */
function clauseStart(run: WordRun, from: number, at: number): number {
  let i = at;
  while (i > Math.max(from, at - MOST_BACK) && !CLAUSE_MARK.has(run.words[i - 1]?.norm ?? "")) i -= 1;
  return i;
}

/** Id of the veto under which the statement at word `at` of the sentence from word `from` is no result; null where none. */
export function vetoed(run: WordRun, from: number, at: number, denies: boolean): string | null {
  const back = Math.max(from, at - MOST_BACK);
  const clause = clauseStart(run, from, at);
  if (isQuestion(run, at)) return "parity.veto.question";
  if (!denies && run.words[clause]?.norm === "no" && clause < at) return "parity.veto.negated";
  const own = run.words.slice(back, at).some((word) => OWN.has(word.norm));
  for (const veto of VETO_OF) {
    if (veto.unlessOwn && own) continue;
    // A rule that denies a loss holds its own "no"; what stands before it ("not only … without loss") is no negation.
    if (denies && veto.id === "parity.veto.negated") continue;
    const start =
      veto.within === "sentence"
        ? back
        : veto.within === "clause"
          ? Math.max(clause, at - 14)
          : Math.max(clause, at - veto.within);
    for (let i = start; i < at; i += 1) {
      const norm = run.words[i]?.norm ?? "";
      if (!veto.words.has(norm)) continue;
      const next = run.words[i + 1]?.norm ?? "";
      if (norm === "not" && next === "only") continue;
      if (ONLY_BEFORE.get(norm)?.test(next) === false) continue;
      // "We demonstrate how the student reaches the same accuracy": it does.
      if (norm === "how" && RESULT_CUE.has(run.words[i - 1]?.norm ?? "") && !OPEN_HOW.test(next)) continue;
      return veto.id;
    }
  }
  if (isAim(run, from, at, denies)) return "parity.veto.aim";
  if (isBackground(run, from, at)) return "parity.veto.background";
  return null;
}

/** What follows "have" in the perfect tense: "have matched", "has recently been shown". */
const PARTICIPLE = /(?:ed|en|own|ly|been|become|led|made|seen|met|gone|built|also|now|set|brought|come)$/;

/** Whether the sentence that holds word `at` ends in a question mark. */
function isQuestion(run: WordRun, at: number): boolean {
  for (let i = at; i < Math.min(run.words.length, at + 60); i += 1) {
    const norm = run.words[i]?.norm;
    if (norm === "?") return true;
    if (norm === "." || norm === "!") return false;
  }
  return false;
}

/** "To keep accuracy, we …": an infinitive of purpose. One that says what something can do is none. */
function isAim(run: WordRun, from: number, at: number, denies: boolean): boolean {
  if (opensWithAim(run, from, at) || (isTask(run, from, at) && !(denies && proposes(run, from, at))))
    return true;
  // "next to no loss": the "to" belongs to "no". "Takes half the time to reach the same accuracy" tells what it took.
  const norm = run.words[at]?.norm ?? "";
  if (isIn(run.words[at], "no") || /^(?:achieve|reach|attain|obtain|with|without)$/.test(norm)) return false;
  const to = infinitive(run, from, at);
  if (to < from) return false;
  // "raises the small model to match the large one" tells what came of it, unless the clause begins with it.
  if (
    isIn(run.words[at], "match") &&
    to > from &&
    !CLAUSE_MARK.has(run.words[to - 1]?.norm ?? "") &&
    run.words[to - 1]?.norm !== "order" &&
    !run.words.slice(Math.max(from, to - 6), to).some(({ norm }) => /^train(?:ed|ing)?$/.test(norm))
  )
    return false;
  for (let i = to - 1; i >= Math.max(from, to - 8); i -= 1) {
    const before = run.words[i]?.norm ?? "";
    if (RESULT_TO.has(before)) return false;
    if (CLAUSE_MARK.has(before)) break;
  }
  return true;
}

/** The index of the "to" of the infinitive at word `at`, also of one joined to an earlier one ("to prevent … and preserve"); -1 where there is none. */
function infinitive(run: WordRun, from: number, at: number): number {
  const adverb = /ly$|^better$|^even$/.test(run.words[at - 1]?.norm ?? "");
  const to = adverb ? at - 2 : at - 1;
  if (run.words[to]?.norm === "to") return to;
  if (
    run.words[to]?.norm !== "and" ||
    !/^(?:preserve|maintain|retain|keep|match)$/.test(run.words[at]?.norm ?? "")
  )
    return -1;
  for (let i = to - 1; i >= Math.max(from, at - 10); i -= 1) {
    if (run.words[i]?.norm === "to") return i;
    if (CLAUSE_MARK.has(run.words[i]?.norm ?? "")) return -1;
  }
  return -1;
}

/** "In this work, we propose …": what follows is what the proposal does. */
const proposes = (run: WordRun, from: number, at: number): boolean =>
  run.words.slice(from, Math.min(at, from + 12)).some(({ norm }) => /^(propos|present|introduc)/.test(norm));

/** "We evaluate techniques for reducing length while keeping accuracy": what they are for, not what they did. */
function isTask(run: WordRun, from: number, at: number): boolean {
  if (run.words[at - 1]?.norm === ",") return false;
  for (let i = at - 1; i > Math.max(from, at - 16); i -= 1) {
    // "a method for estimating forces that offers …": the relative clause tells what it does.
    if (/^(?:that|which)$/.test(run.words[i]?.norm ?? "")) return false;
    if (
      run.words[i]?.norm === "for" &&
      /ing$/.test(run.words[i + 1]?.norm ?? "") &&
      /^(techniques?|methods?|approach|approaches|strategies|strategy|tools?|solutions?|frameworks?)$/.test(
        run.words[i - 1]?.norm ?? "",
      )
    )
      return true;
  }
  return false;
}

/** "To cut costs while keeping accuracy, we …": all before the comma is the aim. */
function opensWithAim(run: WordRun, from: number, at: number): boolean {
  const clauseOpens = (i: number) => i === from || CLAUSE_MARK.has(run.words[i - 1]?.norm ?? "");
  for (let i = at - 1; i >= Math.max(from, at - 25); i -= 1) {
    const norm = run.words[i]?.norm ?? "";
    if (norm === "," || norm === ";" || norm === ":") return false;
    if (norm !== "to") continue;
    const order = /^(order|solution|solutions|way|ways|need|opportunity|effort|efforts)$/.test(
      run.words[i - 1]?.norm ?? "",
    );
    if (order || clauseOpens(i)) return true;
  }
  return false;
}

/** What earlier work did, or is known to do: "recent methods have matched …". */
function isBackground(run: WordRun, from: number, at: number): boolean {
  let earlier = false;
  let perfect = false;
  for (let i = Math.max(from, at - MOST_BACK); i < at; i += 1) {
    const norm = run.words[i]?.norm ?? "";
    if (OWN.has(norm) || RESULT_CUE.has(norm)) return false;
    // "While existing methods …, ours …": behind the comma the sentence speaks of something else.
    if (norm === "," && /^(while|whereas|although|unlike)$/.test(run.words[i - 1]?.norm ?? "")) continue;
    if (norm === "," && whileOpens(run, from)) [earlier, perfect] = [false, false];
    const compared = /^(?:to|with|than|of|over|against|the)$/.test(run.words[i - 1]?.norm ?? "");
    if (i < from + 5 && EARLIER.has(norm) && !(compared && i > from)) {
      for (let k = i + 1; k < Math.min(at, i + 5); k += 1)
        if (WORK.has(run.words[k]?.norm ?? "")) earlier = true;
    }
    const then = run.words[i + 1]?.norm ?? "";
    if (norm === "now" || (/^(have|has)$/.test(norm) && PARTICIPLE.test(then))) perfect = true;
  }
  return earlier || perfect;
}

/** "Moreover, while others rely on …, this one …": the sentence opens with what it sets itself against. */
const whileOpens = (run: WordRun, from: number): boolean =>
  [0, 1, 2].some((k) => /^(while|whereas|although|unlike)$/.test(run.words[from + k]?.norm ?? ""));

/** Whether speed or cost is what is compared: such a word close before the statement, and no quality between. */
export function aboutEfficiency(run: WordRun, from: number, at: number, end: number): boolean {
  for (let i = at; i < end; i += 1)
    if (["quality", "results", "perform", "error"].some((name) => isIn(run.words[i], name))) return false;
  for (let i = at; i < end; i += 1)
    if (isIn(run.words[i], "efficiency") && !isIn(run.words[i + 1], "peer")) return true;
  // What matches or performs stands before such a verb: that is who, not what.
  const verb = isIn(run.words[at], "match") || isIn(run.words[at], "perform");
  for (let i = at - 1; !verb && i >= Math.max(from, at - 5); i -= 1) {
    if (CLAUSE_MARK.has(run.words[i]?.norm ?? "")) break;
    if (isIn(run.words[i], "quality") || isIn(run.words[i], "perform")) return false;
    if (isIn(run.words[i], "efficiency")) return true;
  }
  // "matches the … speed of X": the words after it decide too.
  for (let i = end; i < end + 3; i += 1) {
    if (CLAUSE_MARK.has(run.words[i]?.norm ?? "") || isIn(run.words[i], "quality")) break;
    if (isIn(run.words[i], "efficiency")) return true;
  }
  return false;
}

/** Whether the sentence from word `from` opens with what is compared with, ended by a comma before word `at`: "Compared to X, …". */
export function opensCompared(run: WordRun, from: number, at: number): boolean {
  const opens = [0, 1, 2, 3].some((k) =>
    /^(compared|comparison|relative)$/.test(run.words[from + k]?.norm ?? ""),
  );
  return opens && run.words.slice(from, Math.min(at, from + 25)).some(({ norm }) => norm === ",");
}

const SPEAKS_OF_OWN = new Set(
  `we our ours us here propose proposes proposed proposing introduce introduces introduced introducing present presents
  presented`.split(/\s+/),
);
/** What stands before "proposed" where the paper speaks of itself: "we proposed", "the proposed", "is proposed". */
const OWN_BEFORE = /^(we|the|our|is|are|have|has|paper|work|this|article|study|a|an|newly|,)$/;
const THIS = new Set("paper work study article report letter thesis survey".split(" "));

/**
 * The index of the first sentence that speaks of the paper's own work; what stands before it is background.
 * 0 where none does: then nothing is known to be background.
 */
export function firstOwnSentence(run: WordRun, ranges: readonly WordRange[]): number {
  const own = ranges.findIndex(({ from, to }) => {
    for (let i = from; i < to; i += 1) {
      const norm = run.words[i]?.norm ?? "";
      // "a recently proposed method", "LongLoRA proposed …": somebody else's.
      if (/^(proposed|introduced|presented)$/.test(norm) && !OWN_BEFORE.test(run.words[i - 1]?.norm ?? ""))
        continue;
      if (SPEAKS_OF_OWN.has(norm) || (norm === "this" && THIS.has(run.words[i + 1]?.norm ?? ""))) return true;
    }
    return false;
  });
  return Math.max(own, 0);
}
