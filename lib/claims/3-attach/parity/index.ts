import { byWord, UNKNOWN } from "../../../text";
import type { Text } from "../../1-text";
import type { Span } from "../../types";
import { firstOwnSentence } from "./background";
import { BETTER_RULES } from "./better-rules";
import { aboutEfficiency, opensCompared, vetoed } from "./context";
import { parityDetails } from "./details";
import { normAt } from "./look";
import { Needs } from "./needs";
import { numberFollows } from "./numbers";
import { compile, isIn, matchEnd, type WordRun } from "./pattern";
import { PARITY_RULES, type ParityRule } from "./rules";
import { meansOtherwise } from "./terms";
import { type WordRange, wordsOf } from "./words";

export { BETTER_RULES } from "./better-rules";
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

/** Rules made ready: by the words they may begin with, in their order, and where the words they need stand. */
interface Rules {
  byFirst: ReturnType<typeof byWord<Compiled[]>>;
  lastOf: ReturnType<Needs["reader"]>;
}

function ready(rules: readonly ParityRule[]): Rules {
  const needs = new Needs();
  const starting = new Map<string, Compiled[]>();
  for (const rule of rules) {
    for (const pattern of rule.when) {
      const compiled = compile(pattern);
      const entry = { rule, steps: compiled.steps, needs: needs.numbersOf(compiled.needs) };
      for (const word of new Set(compiled.starts)) starting.set(word, [...(starting.get(word) ?? []), entry]);
    }
  }
  return { byFirst: byWord(starting), lastOf: needs.reader() };
}

const KEPT = ready(PARITY_RULES);
const BETTER = ready(BETTER_RULES);

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
  { byFirst }: Rules,
): { rule: ParityRule; end: number } | null {
  const patterns = byFirst[run.words[at]?.id ?? UNKNOWN];
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
function findIn(
  run: WordRun,
  range: WordRange,
  sentence: number,
  last: Int32Array,
  rules: Rules,
): ParityFinding[] {
  const found: ParityFinding[] = [];
  let behind = -1;
  for (let at = range.from; at < range.to; ) {
    const hit = findAt(run, range, at, last, rules);
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

/** The words of a text as statements of quality are looked for among them, and its first sentence that is no background. */
export interface InWords {
  run: WordRun;
  ranges: readonly WordRange[];
  background: number;
}

export function inWords(text: Text): InWords {
  const { run, ranges } = wordsOf(text);
  return { run, ranges, background: firstOwnSentence(run, ranges) };
}

/**
 * Finds the statements of a text that quality is kept, in order, without overlaps; time linear in its length.
 * Says nothing of who it is true of: `span` and `sentence` tell where to ask that.
 */
export function findParity({ run, ranges, background }: InWords): ParityFinding[] {
  const last = KEPT.lastOf(run.words);
  return ranges.flatMap((range, sentence) =>
    sentence < background ? [] : findIn(run, range, sentence, last(range), KEPT),
  );
}

/** "Although A is slightly better, ours is …": what a sentence grants to others ends at its first comma. */
function behindConcession(run: WordRun, { from, to }: WordRange): number {
  if (!/^(?:although|though|while|whereas|unlike|in|besides)$/.test(normAt(run, from))) return from;
  for (let i = from; i < to; i += 1) if (normAt(run, i) === ",") return i + 1;
  return from;
}

/**
 * Finds the statements that quality is better than a reference's, said in words, in some sentences of a text.
 * @param wanted the sentences looked at, by index
 */
export function findBetter(
  { run, ranges, background }: InWords,
  wanted: ReadonlySet<number>,
): ParityFinding[] {
  const last = BETTER.lastOf(run.words);
  return ranges.flatMap((whole, sentence) => {
    if (!wanted.has(sentence) || sentence < background) return [];
    const range = { ...whole, from: behindConcession(run, whole) };
    return findIn(run, range, sentence, last(range), BETTER);
  });
}
