import { UNKNOWN, wordSet } from "../../../text";
import { MOST_BACK, normAt } from "./look";
import type { WordRun } from "./pattern";
import type { WordRange } from "./words";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const EARLIER = words(
  "existing previous prior recent current conventional traditional many most several state-of-the-art sota",
);
const WORK = words(
  "works work methods method approaches approach studies research techniques efforts advances models systems solutions llms",
);
export const OWN = words("we our ours");
/** Words that tell of results. */
export const RESULT_CUE = words(
  "results experiments evaluations evaluation experimental empirically show shows demonstrate demonstrates",
);
/** What follows "have" in the perfect tense: "have matched", "has recently been shown". */
const PARTICIPLE = /(?:ed|en|own|ly|been|become|led|made|seen|met|gone|built|also|now|set|brought|come)$/;
const SETS_AGAINST = /^(while|whereas|although|unlike)$/;
const COMPARED = /^(?:to|with|than|of|over|against|the)$/;

/** What earlier work did, or is known to do: "recent methods have matched …". */
export function isBackground(run: WordRun, from: number, at: number): boolean {
  const start = Math.max(from, at - MOST_BACK);
  if (run.words.slice(start, at).some(({ norm }) => OWN.has(norm) || RESULT_CUE.has(norm))) return false;
  const begin = setsAgainst(run, from) ? behindComma(run, start, at) : start;
  for (let i = begin; i < at; i += 1)
    if ((i < from + 5 && namesEarlier(run, from, i, at)) || isPerfect(run, i)) return true;
  return false;
}

/** "Moreover, while others rely on …, this one …": the sentence opens with what it sets itself against. */
const setsAgainst = (run: WordRun, from: number): boolean =>
  [0, 1, 2].some((k) => SETS_AGAINST.test(normAt(run, from + k)));

/** "While existing methods …, ours …": behind the comma the sentence speaks of something else. */
function behindComma(run: WordRun, start: number, at: number): number {
  for (let i = at - 1; i >= start; i -= 1)
    if (normAt(run, i) === "," && !SETS_AGAINST.test(normAt(run, i - 1))) return i + 1;
  return start;
}

function namesEarlier(run: WordRun, from: number, i: number, at: number): boolean {
  if (!EARLIER.has(normAt(run, i)) || (i > from && COMPARED.test(normAt(run, i - 1)))) return false;
  return run.words.slice(i + 1, Math.min(at, i + 5)).some(({ norm }) => WORK.has(norm));
}

const isPerfect = (run: WordRun, i: number): boolean =>
  normAt(run, i) === "now" || (/^(have|has)$/.test(normAt(run, i)) && PARTICIPLE.test(normAt(run, i + 1)));

const SPEAKS_OF_OWN = words(
  `we our ours us here propose proposes proposed proposing introduce introduces introduced introducing present presents
  presented`,
);
/** What stands before "proposed" where the paper speaks of itself: "we proposed", "the proposed", "is proposed". */
const OWN_BEFORE = /^(we|the|our|is|are|have|has|paper|work|this|article|study|a|an|newly|,)$/;
const THIS = words("paper work study article report letter thesis survey");

const MAY_SPEAK_OF_OWN = wordSet([...SPEAKS_OF_OWN, "this"]);

function speaksOfOwn(run: WordRun, i: number): boolean {
  if (MAY_SPEAK_OF_OWN[run.words[i]?.id ?? UNKNOWN] !== 1) return false;
  const norm = normAt(run, i);
  if (norm === "this") return THIS.has(normAt(run, i + 1));
  // "a recently proposed method", "LongLoRA proposed …": somebody else's.
  return !/^(proposed|introduced|presented)$/.test(norm) || OWN_BEFORE.test(normAt(run, i - 1));
}

/**
 * The index of the first sentence that speaks of the paper's own work; what stands before it is background.
 * 0 where none does: then nothing is known to be background.
 */
export function firstOwnSentence(run: WordRun, ranges: readonly WordRange[]): number {
  const own = ranges.findIndex(({ from, to }) => {
    for (let i = from; i < to; i += 1) if (speaksOfOwn(run, i)) return true;
    return false;
  });
  return Math.max(own, 0);
}
