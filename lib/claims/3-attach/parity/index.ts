import type { Text } from "../../1-text";
import type { Span } from "../../types";
import { aboutEfficiency, firstOwnSentence, opensCompared, vetoed } from "./context";
import { parityDetails } from "./details";
import { compile, isIn, isName, matchEnd, type WordRun } from "./pattern";
import { PARITY_RULES, type ParityRule } from "./rules";

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

type Compiled = { rule: ParityRule; steps: ReturnType<typeof compile>["steps"] };

/** Rules by the words they may begin with, in their order. */
const BY_FIRST = new Map<string, Compiled[]>();
for (const rule of PARITY_RULES) {
  for (const pattern of rule.when) {
    const { steps, starts } = compile(pattern);
    for (const word of new Set(starts)) BY_FIRST.set(word, [...(BY_FIRST.get(word) ?? []), { rule, steps }]);
  }
}

/** Whether a number close after the statement says how much was lost: "negligible loss (0.1 %)". */
function numberFollows(run: WordRun, end: number, limit: number): boolean {
  for (let i = end; i < Math.min(limit, end + 6); i += 1) {
    const norm = run.words[i]?.norm ?? "";
    // "the accuracy of 2-bit networks" tells no loss.
    if (/^[~<>≤≥±+-]?\d/.test(norm)) return run.words[i + 1]?.norm !== "-" && !numberOfCost(run, i, limit);
    if (
      !/^(of|within|by|at|above|over|around|about|only|just|up|to|under|below|less|than|e\.g|i\.e|\(|,|:|<|>|~|=|\$|\\|sim|approximately|@|-|roughly|nearly|an|a|average|which|ranges?|ranging|from)$/.test(
        norm,
      )
    )
      return false;
  }
  return false;
}

/** Units of what was spent, never of what was lost. */
const COST_UNIT =
  /^(?:h|hours?|min|minutes?|s|sec|seconds?|ms|days?|weeks?|gpus?|gb|mb|epochs?|steps?|iterations?|×|x|times)$/;

/** "comparable results at 40% lower cost", "comparable accuracy within 31 h": the number is of what was saved or spent. */
function numberOfCost(run: WordRun, at: number, limit: number): boolean {
  if (COST_UNIT.test(run.words[at + 1]?.norm ?? "")) return true;
  for (let i = at + 1; i < Math.min(limit, at + 8); i += 1) {
    const norm = run.words[i]?.norm ?? "";
    if (/^[,;.)]$/.test(norm) || isIn(run.words[i], "quality")) return false;
    if (isIn(run.words[i], "efficiency") || norm === "faster") return true;
  }
  return false;
}

/** What stands before "match" where it is a noun: "no false matches". */
const NOUN_BEFORE = /^(?:no|false|exact|correct|the|an?|of|for|by)$/;
/** What stands before "matching" where it is a verb; any other makes it a kind of method: "stereo matching". */
const VERB_BEFORE =
  /^(?:\W|--|while|and|or|when|thus|but|thereby|yet|still|even|almost|always|often|sometimes|also|\w+ly)$/;

/** "no false matches", "bipartite matching that …": a noun. */
function isNoun(run: WordRun, at: number): boolean {
  const before = run.words[at - 1]?.norm ?? "";
  if (isIn(run.words[at], "match") && NOUN_BEFORE.test(before)) return true;
  if (run.words[at]?.norm !== "matching" || VERB_BEFORE.test(before)) return false;
  return !/^(?:the|its|their|or|and)$/.test(run.words[at + 1]?.norm ?? "");
}

/** "lossless compression" of data is a kind of method; so is the "loss" of "auxiliary loss". */
function isTerm(run: WordRun, rule: ParityRule, at: number, end: number): boolean {
  const next = run.words[end]?.norm ?? "";
  const after = run.words[end + 1]?.norm ?? "";
  if (rule.id === "parity.lossless") {
    // Nearly lossless can only be said of a model; what is lossless may be a code.
    return (
      run.words[end - 1]?.norm === "lossless" &&
      !/^(?:near|nearly|almost|virtually|-)$/.test(run.words[end - 2]?.norm ?? "") &&
      (/^(compress|cod(ec|ing)|encod|data|text|image|audio|video|format|join)/.test(next) ||
        /^compress(ion|or)/.test(after))
    );
  }
  if (
    /^(?:improvement|gain|increase|enhancement|boost|optimi[sz]ation|constraint|requirement|standard|target|guarantee|objective|noise|threshold)s?$/.test(
      next,
    )
  )
    return true;
  // "exact match score", "as good as possible".
  if (
    rule.id === "parity.match" &&
    run.words[at]?.norm === "match" &&
    end === at + 2 &&
    !isName(run.text, run.words[at + 1])
  )
    return true;
  if (next === "possible" || (rule.denies && /^(?:below|beyond|beneath)$/.test(next))) return true;
  // "6.67% maintained comparable performance": a share of cases. "no false matches": a noun.
  const verb = isIn(run.words[at], "keep") ? at : isIn(run.words[at - 1], "keep") ? at - 1 : -1;
  if (verb > 0 && run.words[verb - 1]?.norm === "%") return true;
  if (rule.id === "parity.match" && isNoun(run, at)) return true;
  if (run.words[end - 1]?.norm === "convergence" && isIn(run.words[end], "efficiency")) return true;
  // "no longer affects", "comparable to the number of"
  if (run.words[at]?.norm === "no" && run.words[at + 1]?.norm === "longer") return true;
  if (
    rule.id === "parity.competitive-with" &&
    [0, 1, 2].some((k) => run.words[end - 1 + k]?.norm === "number")
  )
    return true;
  // "maintaining the accuracy drop under 2 %".
  if (rule.id === "parity.keep" && isIn(run.words[end], "drop")) return true;
  // A loss of something else: where it is of quality, a longer pattern has held it.
  const named = run.words.slice(at, end).some((word) => isIn(word, "quality") || isIn(word, "sound"));
  return (
    !named &&
    isIn(run.words[end - 1], "bare") &&
    /^(?:of|in|to|function|functions|landscape|term|terms)$/.test(next)
  );
}

/** Words that only join the statement to what stands before are left out of its quote. */
function firstWord(run: WordRun, at: number, end: number): number {
  let i = at;
  while (
    i < end - 1 &&
    /^(while|and|but|yet|at|also|has|have|had|are|is|was|were|be)$/.test(run.words[i]?.norm ?? "")
  )
    i += 1;
  return i;
}

/** "loss in output | quality", "lossless | inference", "at par or | better": the statement ends with the word that completes it. */
function lastWord(run: WordRun, range: WordRange, rule: ParityRule, end: number): number {
  const [last, next] = [run.words[end - 1], run.words[end]];
  if (!last || !next || end >= range.to) return end;
  const completes =
    (isIn(last, "sound") && isIn(next, "quality")) ||
    (rule.id === "parity.lossless" && /^[a-z]{4,}$/.test(next.norm) && !isIn(next, "stop")) ||
    (last.norm === "or" && isIn(next, "surpass"));
  return completes ? end + 1 : end;
}

/** "becomes more competitive with": how it changes, not that it is as good. */
const isTrend = (run: WordRun, at: number, end: number): boolean =>
  run.words
    .slice(at, end)
    .some(
      ({ norm }, i, all) => /^(more|less|increasingly)$/.test(norm) && all[i + 1]?.norm === "competitive",
    );

function findAt(run: WordRun, range: WordRange, at: number): { rule: ParityRule; end: number } | null {
  for (const { rule, steps } of BY_FIRST.get(run.words[at]?.norm ?? "") ?? []) {
    const end = matchEnd(run, steps, at, range.to);
    if (end < 0 || isTerm(run, rule, at, end)) continue;
    if (rule.compared && !opensCompared(run, range.from, at)) continue;
    if (rule.numbered && numberFollows(run, end, range.to)) continue;
    if (rule.bare && aboutEfficiency(run, range.from, at, end)) continue;
    if (vetoed(run, range.from, at, rule.denies === true) || isTrend(run, at, end)) continue;
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

/**
 * Finds the statements of a text that quality is kept, in order, without overlaps; time linear in its length.
 * Says nothing of who it is true of: `span` and `sentence` tell where to ask that.
 */
export function findParity(text: Text): ParityFinding[] {
  const { run, ranges } = wordsOf(text);
  const found: ParityFinding[] = [];
  let lastEnd = -1;
  const background = firstOwnSentence(run, ranges);
  for (const [sentence, range] of ranges.entries()) {
    if (sentence < background) continue;
    for (let at = range.from; at < range.to; at += 1) {
      const hit = findAt(run, range, at);
      if (!hit) continue;
      const { until, measure } = parityDetails(run, at, hit.end, range.to);
      const [first, last] = [run.words[firstWord(run, at, hit.end)], run.words[Math.max(until, hit.end) - 1]];
      if (!first || !last) continue;
      const again = range.from < lastEnd && sameStatement(run, lastEnd, at);
      lastEnd = Math.max(until, hit.end);
      at = lastEnd - 1;
      if (again) continue;
      found.push({ measure, span: { start: first.start, end: last.end }, sentence, rule: hit.rule.id });
    }
  }
  return found;
}
