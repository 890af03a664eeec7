import type { Quantity } from "../types";
import { type Joined, joinedBy } from "./join";
import { NEW_COMPARISON } from "./joiners";
import { isCost, opening, type Run } from "./runs";
import { baselinesIn, type Placed, sameBaselines } from "./setting";

/** Two neighbouring runs of a sentence, what stands on their outer sides, and what joins them. */
export interface Meeting {
  text: string;
  before: Run | undefined;
  first: Run;
  second: Run;
  next: Run | undefined;
  joined: Joined;
}

/** Words looked back at before a claim, in UTF-16 code units. */
const MOST_BACK = 160;
/** Words behind a claim in which its reference may be named. */
const MOST_BEHIND = 50;
/** A joint as firm as this ties what it joins to one setting. */
const FIRM = 3;

const lastOf = (run: Run): Placed => run.at(-1) as Placed;
const firstOf = (run: Run): Placed => run[0] as Placed;

/** The words before a claim in its sentence, no further back than `from`. */
function wordsBefore(text: string, { claim }: Placed, from: number): string {
  const start = Math.max(from, claim.span.start - MOST_BACK, 0);
  return text.slice(start, claim.span.start).split(/\.\s/u).at(-1) ?? "";
}

/** A claim's evidence and the words behind it, up to the next claim or the end of the sentence. */
function tailOf(text: string, { claim }: Placed, next: Placed | undefined, most: number): string {
  const end = Math.min(claim.span.end + most, next?.claim.span.start ?? Number.POSITIVE_INFINITY);
  const words = text.slice(claim.span.start, end);
  const stop = words.indexOf(". ", claim.span.end - claim.span.start);
  return stop < 0 ? words : words.slice(0, stop);
}

/** "2x faster than A, while the new part brings 3 points over B": each is measured against a reference of its own. */
function otherReference({ text, first, second, next }: Meeting): boolean {
  const tail = tailOf(text, firstOf(second), second[1] ?? next?.[0], MOST_BEHIND);
  const head = text.slice(lastOf(first).claim.span.start, firstOf(second).claim.span.start);
  return sameBaselines(baselinesIn(head), baselinesIn(tail)) === "different";
}

/** "uses 10 % of the data, and outperforms B by 3 points at a 7x speedup": what follows "and" has a reference or a saving of its own. */
function comparesAnew({ text, first, second, next, joined }: Meeting): boolean {
  const [last, then] = [lastOf(first), firstOf(second)];
  const words = opening(text, last, then);
  if (!NEW_COMPARISON.test(words)) return false;
  const head = wordsBefore(text, firstOf(first), 0);
  if (sameBaselines(baselinesIn(head), baselinesIn(words)) === "different") return true;
  return (
    next !== undefined && (joinedBy(text, lastOf(second), firstOf(next))?.firmness ?? 0) > joined.firmness
  );
}

/** "2x with a small loss in accuracy": the saving has a quality of its own, said in words that are no claim. */
const OWN_QUALITY =
  /\b(?:with|at|for)\b[^,;()]{0,40}\b(?:loss|drop|degradation|decrease|accuracy|quality|performance)\b/iu;

const hasOwnQuality = ({ text, first, second, next, joined }: Meeting): boolean =>
  !isCost(first) && joined.firmness < FIRM && OWN_QUALITY.test(tailOf(text, lastOf(second), next?.[0], 60));

/** "26 % better on A, while staying on par with B at | 63 % of the tokens": the saving's own quality stands right before it. */
const OWN_BEFORE =
  /\b(?:competitive|comparable|similar|on[- ]par|near[- ]parity|parity|the same|equivalent|equal)\b[^;]{0,90}\b(?:with|at|using|in|for)\s+(?:[\w$\\~<]+\s+){0,4}$/iu;

const ownBefore = ({ text, first, second }: Meeting): boolean =>
  isCost(second) &&
  firstOf(first).claim.quantity !== "parity" &&
  OWN_BEFORE.test(text.slice(lastOf(first).claim.span.end, firstOf(second).anchor.start));

/** "3x faster without loss, and 20x faster than A with little error": the second saving has a quality of its own too. */
const OWN_ERROR = /^\s*[^,;]{0,60}\b(?:with|at)\s+(?:\w+\s+){0,2}(?:error|loss|drop|degradation)s?\b/iu;

const secondHasOwn = ({ text, before, second, next }: Meeting): boolean =>
  before !== undefined &&
  isCost(second) &&
  OWN_ERROR.test(
    tailOf(text, lastOf(second), next?.[0], 80).slice(
      lastOf(second).claim.span.end - lastOf(second).claim.span.start,
    ),
  );

/** A win said in words before a saving, and tied to it: "outperforms A on speech while being | 10x faster". */
const WON_BEFORE =
  /\b(?:outperform|surpass|exceed|beat|lift|rais|boost|improv)\w*\b[^;]*\b(?:while|with|at|using|despite)\b[^,;]*$/iu;
/** "… and delivers | comparable accuracy on another task": a verb of its own behind "and". */
const AND_VERB = /\band\s+(?:\w+ly\s+)?(?!(?:its|thus|less|plus)\b)\w+s\b/iu;

/** "outperforms A while 10x faster, and delivers comparable accuracy on another task": the saving's quality was said before. */
function wonBefore({ text, before, first, second, joined }: Meeting): boolean {
  if (!isCost(first) || joined.firmness >= FIRM) return false;
  const [last, then] = [lastOf(first).claim.span.end, firstOf(second).claim.span.start];
  if (!AND_VERB.test(text.slice(last, Math.max(last, then + 20)))) return false;
  return WON_BEFORE.test(wordsBefore(text, firstOf(first), before ? lastOf(before).claim.span.end : 0));
}

/** ", and" as the only comma between: no last item of a list, but a second statement. */
const COMMA_AND = /^[^,;]*,\s*and\b[^,;]*$/iu;

/** "up to 4x faster in games, and gains 9 % in code": one saving, and behind a comma another matter. */
function saidApart({ text, before, first, second }: Meeting): boolean {
  if (!isCost(first) || first.length > 1 || before) return false;
  return COMMA_AND.test(text.slice(lastOf(first).claim.span.end, firstOf(second).claim.span.start + 4));
}

/** Costs that may be said to stay as they were, by the saving that they would be. */
const COSTS: Partial<Record<Quantity, string>> = {
  speedup: "latency|throughput|speed|runtime|(?:wall|inference|training|run)[ -]time|fps",
  compute_reduction: "flops|macs|compute|computation|budget|cost",
  cost_reduction: "cost|budget|price",
  size_reduction: "size|parameters?|params",
  memory_reduction: "memory|footprint",
  token_reduction: "tokens?|length",
};
const SAME = String.raw`\b(?:(?:same|equal|identical|equivalent|unchanged|matched|fixed|similar|comparable)\s+(?:[\w-]+\s+){0,2}|iso-)`;

const SAME_COST = new Map(
  Object.entries(COSTS).map(([quantity, words]) => [quantity, new RegExp(`${SAME}(?:${words})\\b`, "iu")]),
);

/** "25 % faster, and 2.9 points better than B at the same latency": a quality of which the words say that this cost did not change. */
function atSameCost({ text, first, second, next }: Meeting): boolean {
  const [cost, gain] = isCost(first) ? [first, second] : [second, first];
  const same = SAME_COST.get(firstOf(cost).claim.quantity);
  const behind = gain === second ? (second[1] ?? next?.[0]) : firstOf(second);
  return same?.test(tailOf(text, firstOf(gain), behind, 70)) ?? false;
}

const isNumber = ({ claim }: Placed): boolean => claim.quantity !== "parity";

/** "9 % better on A and 17x less data on B": each has a place of its own. */
const ON = /\b(?:on|for|across)\s+(?:the\s+)?((?:[^\s,;:.()]+\s*){1,4})/iu;
const DEVICE = /\b(?:[gcnt]pus?|devices?|hardware|mobile|phones?|edge|processors?|fpgas?|board)\b/iu;
/** What follows "on" or "for" where it names what was measured, not where. */
const MEASURED = /^(?:average|time|speed|latency|inference|training)\b/iu;
const isPlace = (words: string | undefined): boolean =>
  words !== undefined && !DEVICE.test(words) && !MEASURED.test(words);

function ownPlaces({ text, first, second, next, joined }: Meeting): boolean {
  const [last, then] = [lastOf(first), firstOf(second)];
  if (joined.firmness >= FIRM || !isNumber(last) || !isNumber(then)) return false;
  const between = ON.exec(text.slice(last.claim.span.end, then.claim.span.start))?.[1];
  const { span } = then.claim;
  const tail = tailOf(text, then, second[1] ?? next?.[0], MOST_BEHIND).slice(span.end - span.start);
  const behind = ON.exec(tail)?.[1];
  return isPlace(between) && isPlace(behind);
}

/** "up to 70 % higher accuracy, 39 % fewer tokens": the best of each, of two settings. */
const separateMaxima = ({ text, first, second }: Meeting): boolean =>
  lastOf(first).claim.bound === "up-to" &&
  firstOf(second).claim.bound === "up-to" &&
  /^\W*,\W*$/u.test(text.slice(lastOf(first).claim.span.end, firstOf(second).claim.span.start));

/** "50 % cheaper than A and twice the success rate of B": of two statements joined loosely each names a reference of its own. */
function otherBaselines({ first, second, joined }: Meeting): boolean {
  if (
    joined.firmness >= FIRM ||
    ![first, second].flat().some(({ claim }) => claim.quantity === "accuracy_delta")
  )
    return false;
  const named = (run: Run) =>
    run.flatMap(({ claim }) => (claim.baseline ? [claim.baseline.toLowerCase()] : []));
  return sameBaselines(named(first), named(second)) === "different";
}

/** Whether the words around two neighbouring runs say that they are of two settings. */
export const ofTwoSettings = (meeting: Meeting): boolean =>
  [
    otherReference,
    comparesAnew,
    hasOwnQuality,
    ownBefore,
    secondHasOwn,
    wonBefore,
    saidApart,
    atSameCost,
    ownPlaces,
    separateMaxima,
    otherBaselines,
  ].some((says) => says(meeting));
