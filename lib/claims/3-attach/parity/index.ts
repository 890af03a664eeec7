import { byWord, UNKNOWN } from "../../../text";
import type { Text } from "../../1-text";
import type { Span } from "../../types";
import { firstOwnSentence } from "./background";
import { aboutEfficiency, opensCompared, vetoed } from "./context";
import { parityDetails } from "./details";
import { normAt } from "./look";
import { Needs } from "./needs";
import { numberFollows } from "./numbers";
import { compile, isIn, matchEnd, type WordRun } from "./pattern";
import { PARITY_RULES, type ParityRule } from "./rules";
import { meansOtherwise } from "./terms";
import { type WordRange, wordsOf } from "./words";

export { PARITY_RULES } from "./rules";
export { PARITY_VETOES } from "./vetoes";

/** A statement that quality is kept: its place, the rule that found it and what it names. */
export interface ParityFinding {
  span: Span;
  /** What is kept, where the statement says it. */
  measure: Span | null;
  /** Index of the sentence it stands in. */
  sentence: number;
  rule: string;
}

/** A pattern of a rule, with the numbers of the sets of words that it needs. */
interface Compiled {
  rule: ParityRule;
  steps: ReturnType<typeof compile>["steps"];
  needs: readonly number[];
}

const NEEDS = new Needs();

/** Rules by the words they may begin with, in their order. */
const STARTS = new Map<string, Compiled[]>();
for (const rule of PARITY_RULES) {
  for (const pattern of rule.when) {
    const { steps, starts, needs } = compile(pattern);
    const compiled = { rule, steps, needs: NEEDS.numbersOf(needs) };
    for (const word of new Set(starts)) STARTS.set(word, [...(STARTS.get(word) ?? []), compiled]);
  }
}

const BY_FIRST = byWord(STARTS);
const lastOf = NEEDS.reader();

/** Words that only join the statement to what stands before are left out of its quote. */
function firstWord(run: WordRun, at: number, end: number): number {
  let i = at;
  while (i < end - 1 && /^(while|and|but|yet|at|also|has|have|had|are|is|was|were|be)$/.test(normAt(run, i)))
    i += 1;
  return i;
}

/** "loss in output | quality", "lossless | inference", "at par or | better": the statement ends with the word that completes it. */
function lastWord(run: WordRun, range: WordRange, rule: ParityRule, end: number): number {
  const [last, next] = [run.words[end - 1], run.words[end]];
  if (!last || !next || end >= range.to) return end;
  const completes = [
    isIn(last, "sound") && isIn(next, "quality"),
    rule.id === "parity.lossless" && /^[a-z]{4,}$/.test(next.norm) && !isIn(next, "stop"),
    last.norm === "or" && isIn(next, "surpass"),
  ];
  return completes.includes(true) ? end + 1 : end;
}

/** What a rule asks of the words around its match. */
const FLAGS: readonly [
  keyof ParityRule,
  (run: WordRun, range: WordRange, at: number, end: number) => boolean,
][] = [
  ["compared", (run, { from }, at) => opensCompared(run, from, at)],
  ["numbered", (run, { to }, _, end) => !numberFollows(run, end, to)],
  ["bare", (run, { from }, at, end) => !aboutEfficiency(run, from, at, end)],
];

/** Whether a word of each set that a pattern needs stands at `at` or behind it. */
function mayFit({ needs }: Compiled, last: Int32Array, at: number): boolean {
  for (const need of needs) if ((last[need] as number) < at) return false;
  return true;
}

function findAt(
  run: WordRun,
  range: WordRange,
  at: number,
  last: Int32Array,
): { rule: ParityRule; end: number } | null {
  const patterns = BY_FIRST[run.words[at]?.id ?? UNKNOWN];
  if (!patterns) return null;
  for (const pattern of patterns) {
    if (!mayFit(pattern, last, at)) continue;
    const { rule, steps } = pattern;
    const end = matchEnd(run, steps, at, range.to);
    if (end < 0 || meansOtherwise({ run, rule, at, end })) continue;
    if (FLAGS.some(([flag, holds]) => rule[flag] && !holds(run, range, at, end))) continue;
    if (!vetoed(run, range.from, at, rule.denies === true))
      return { rule, end: lastWord(run, range, rule, end) };
  }
  return null;
}

/** "maintains accuracy at levels | comparable to the baselines": the second half says the first again. */
function sameStatement(run: WordRun, end: number, at: number): boolean {
  if (at - end > 8) return false;
  return run.words
    .slice(end, at)
    .every((word) => /^[a-z-]{2,}$/.test(word.norm) && !/^(?:and|while|but|or|that|which)$/.test(word.norm));
}

/** The statements of one sentence, in order and apart. */
function findIn(run: WordRun, range: WordRange, sentence: number, last: Int32Array): ParityFinding[] {
  const found: ParityFinding[] = [];
  let behind = -1;
  for (let at = range.from; at < range.to; ) {
    const hit = findAt(run, range, at, last);
    if (!hit) {
      at += 1;
      continue;
    }
    const { until, measure } = parityDetails(run, at, hit.end, range.to);
    const end = Math.max(until, hit.end);
    const [opens, ends] = [run.words[firstWord(run, at, hit.end)], run.words[end - 1]];
    const again = behind >= 0 && sameStatement(run, behind, at);
    if (opens && ends && !again)
      found.push({ measure, span: { start: opens.start, end: ends.end }, sentence, rule: hit.rule.id });
    behind = end;
    at = end;
  }
  return found;
}

/**
 * Finds the statements of a text that quality is kept, in order, without overlaps; time linear in its length.
 * Says nothing of who it is true of: `span` and `sentence` tell where to ask that.
 */
export function findParity(text: Text): ParityFinding[] {
  const { run, ranges } = wordsOf(text);
  const background = firstOwnSentence(run, ranges);
  const last = lastOf(run.words);
  return ranges.flatMap((range, sentence) =>
    sentence < background ? [] : findIn(run, range, sentence, last(range)),
  );
}
