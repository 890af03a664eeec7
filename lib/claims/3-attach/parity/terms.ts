import { holds, normAt } from "./look";
import { isIn, isName, type WordRun } from "./pattern";
import type { ParityRule } from "./rules";

/** A match of a rule in words [at, end). */
interface Match {
  run: WordRun;
  rule: ParityRule;
  at: number;
  end: number;
}

const isMatch = ({ rule }: Match): boolean => rule.id === "parity.match";

/** "lossless compression" of data is a kind of method; nearly lossless can only be said of a model. */
function isCode({ run, rule, end }: Match): boolean {
  if (rule.id !== "parity.lossless" || normAt(run, end - 1) !== "lossless") return false;
  if (/^(?:near|nearly|almost|virtually|-)$/.test(normAt(run, end - 2))) return false;
  return (
    /^(compress|cod(ec|ing)|encod|data|text|image|audio|video|format|join)/.test(normAt(run, end)) ||
    /^compress(ion|or)/.test(normAt(run, end + 1))
  );
}

/** "maintain accuracy constraints", "keeps the score noise low": the quality only names something else. */
const ofAnother = ({ run, rule, end }: Match): boolean =>
  rule.id !== "parity.lossless" &&
  /^(?:improvement|gain|increase|enhancement|boost|optimi[sz]ation|constraint|requirement|standard|target|guarantee|objective|noise|threshold)s?$/.test(
    normAt(run, end),
  );

/** "exact match score". */
const isScore = (match: Match): boolean =>
  isMatch(match) &&
  normAt(match.run, match.at) === "match" &&
  match.end === match.at + 2 &&
  !isName(match.run.text, match.run.words[match.at + 1]);

/** "as good as possible", "without dropping accuracy below the target". */
const goesOn = ({ run, rule, end }: Match): boolean =>
  normAt(run, end) === "possible" ||
  (rule.denies === true && /^(?:below|beyond|beneath)$/.test(normAt(run, end)));

/** "6.67% maintained comparable performance": a share of cases. */
function isShare({ run, at }: Match): boolean {
  const verb = [at, at - 1].find((i) => isIn(run.words[i], "keep"));
  return verb !== undefined && normAt(run, verb - 1) === "%";
}

/** What stands before "match" where it is a noun: "no false matches". */
const NOUN_BEFORE = /^(?:no|false|exact|correct|the|an?|of|for|by)$/;
/** What stands before "matching" where it is a verb; any other makes it a kind of method: "stereo matching". */
const VERB_BEFORE =
  /^(?:\W|--|while|and|or|when|thus|but|thereby|yet|still|even|almost|always|often|sometimes|also|\w+ly)$/;

/** "no false matches", "bipartite matching that …". */
function isNoun(match: Match): boolean {
  const { run, at } = match;
  if (!isMatch(match) || !isIn(run.words[at], "match")) return false;
  const before = normAt(run, at - 1);
  if (NOUN_BEFORE.test(before)) return true;
  if (normAt(run, at) !== "matching" || VERB_BEFORE.test(before)) return false;
  return !/^(?:the|its|their|or|and)$/.test(normAt(run, at + 1));
}

/** "does not impair the convergence speed". */
const isPace = ({ run, end }: Match): boolean =>
  normAt(run, end - 1) === "convergence" && isIn(run.words[end], "efficiency");

/** "no longer affects", "comparable to the number of". */
function isCount({ run, rule, at, end }: Match): boolean {
  if (normAt(run, at) === "no" && normAt(run, at + 1) === "longer") return true;
  return rule.id === "parity.competitive-with" && [-1, 0, 1].some((k) => normAt(run, end + k) === "number");
}

/** "maintaining the accuracy drop under 2 %". */
const isDrop = ({ run, rule, end }: Match): boolean =>
  rule.id === "parity.keep" && isIn(run.words[end], "drop");

/** A loss of something else ("auxiliary loss function"): where it is of quality, a longer pattern has held it. */
const isOtherLoss = ({ run, at, end }: Match): boolean =>
  isIn(run.words[end - 1], "bare") &&
  !holds(run, at, end, "quality") &&
  !holds(run, at, end, "sound") &&
  /^(?:of|in|to|function|functions|landscape|term|terms)$/.test(normAt(run, end));

/** "becomes more competitive with": how it changes, not that it is as good. */
const isTrend = ({ run, at, end }: Match): boolean =>
  run.words
    .slice(at, end)
    .some(
      ({ norm }, i, all) => /^(more|less|increasingly)$/.test(norm) && all[i + 1]?.norm === "competitive",
    );

/** "a better accuracy trade-off", "better than expected": of several things at once, or of nothing that could be told. */
const ofBalance = ({ run, rule, end }: Match): boolean =>
  rule.gives === "better" &&
  run.words
    .slice(end - 1, end + 8)
    .some(({ norm }) =>
      /^(?:trade-?offs?|-?tradeoffs?|balance|pareto|frontiers?|curves?|some|certain|expected)$/.test(norm),
    );

/** "12% better results", "close or better quality", "improving captions results in": the number, the word or the sentence says something else. */
function isPart({ run, rule, at, end }: Match): boolean {
  if (rule.gives !== "better") return false;
  const [before, next] = [normAt(run, at - 1), normAt(run, end)];
  if (/^(?:instances|cases|settings|occasions)$/.test(before)) return true;
  return (
    /^(?:[\d.]+|%|×|x|times|or|even|maintaining|maintains|slightly)$/.test(before) ||
    /^(?:results?|leads?|yields?|gives?|makes?)$/.test(next)
  );
}

/** "each other's performance": of parts that run beside one another. */
const isMutual = ({ run, at, end }: Match): boolean =>
  run.words.slice(at, end).some(({ norm }, i) => norm === "each" && /^other/.test(normAt(run, at + i + 1)));

/** "can better maintain accuracy": more of it is kept than elsewhere, not all of it. */
const isComparedKeeping = ({ run, rule, at }: Match): boolean =>
  rule.id === "parity.keep" && /^(?:better|best|more)$/.test(normAt(run, at - 1));

const OTHERWISE: readonly ((match: Match) => boolean)[] = [
  isCode,
  ofAnother,
  isScore,
  goesOn,
  isShare,
  isNoun,
  isPace,
  isCount,
  isDrop,
  isOtherLoss,
  isTrend,
  ofBalance,
  isPart,
  isMutual,
  isComparedKeeping,
];

/** Whether the words of a match mean something else than that quality is kept. */
export const meansOtherwise = (match: Match): boolean => OTHERWISE.some((means) => means(match));
