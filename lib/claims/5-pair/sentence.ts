import { type Joined, joinedBy } from "./join";
import { PARTERS } from "./joiners";
import { baselinesIn, between, type Placed, sameBaselines } from "./setting";

/** A pair of places in a sentence, and what joined them. */
export interface Pair {
  efficiency: Placed;
  quality: Placed;
  joined: Joined;
}

/** Neighbouring claims of one side that nothing parts: they share what they are paired with. */
type Run = Placed[];

/** More claims than these on one side of a sentence are no list that a reader would pair. */
const MOST = 12;

/** A new verb with a reference of its own begins another comparison: "… and outperforms B by 2 %". */
const NEW_COMPARISON =
  /\b(?:and|but)\s+(?:(?:even|also|further|significantly|consistently)\s+)*(?:outperform|surpass|reach|achiev|exceed|beat|perform)\w*\b/iu;

function parts(text: string, a: Placed, b: Placed): boolean {
  const gap = between(a, b);
  // The verb may be part of the second claim's own evidence.
  if (PARTERS.some((parter) => parter.test(text.slice(gap.start, gap.end)))) return true;
  const words = text.slice(gap.start, Math.max(gap.end, Math.min(b.claim.span.end, b.claim.span.start + 40)));
  if (!NEW_COMPARISON.test(words)) return false;
  const before = baselinesIn(text.slice(a.claim.span.start, gap.end));
  return before.length > 0;
}

/** "A needs 40 % more memory, while B cuts it 3.9x": an overhead and a saving with a turn between are two settings. */
function turns(text: string, a: Placed, b: Placed): boolean {
  if (a.claim.direction === b.claim.direction) return false;
  const gap = between(a, b);
  return /\b(?:while|whereas|but)\b/i.test(text.slice(gap.start, gap.end));
}

/** Claims in order as alternating runs of efficiency and quality, parted where a new comparison begins. */
function runsOf(text: string, claims: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  for (const claim of claims) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const same = run && last && (last.side === "efficiency") === (claim.side === "efficiency");
    const turned = same && claim.side === "efficiency" && turns(text, last, claim);
    if (same && !turned && !(claim.side !== "efficiency" && parts(text, last, claim))) run.push(claim);
    else runs.push([claim]);
  }
  return runs;
}

const isCost = (run: Run): boolean => run[0]?.side === "efficiency";

/** "2x faster than A, while the new part brings 3 points over B": each is measured against a reference of its own. */
function otherReference(text: string, a: Run, b: Run, next: Run | undefined): boolean {
  const [last, first] = [a.at(-1), b[0]];
  if (!last || !first) return false;
  const following = b[1] ?? next?.[0];
  const end = Math.min(first.claim.span.end + 50, following?.claim.span.start ?? Number.POSITIVE_INFINITY);
  const tail = text.slice(first.claim.span.start, end).split(/\.\s/u)[0] ?? "";
  const head = text.slice(last.claim.span.start, first.claim.span.start);
  return sameBaselines(baselinesIn(head), baselinesIn(tail)) === "different";
}

interface Link {
  at: number;
  joined: Joined;
}

/**
 * Joins each run with the neighbour of the other side that it is tied to most firmly.
 * In "E1 with Q1 and E2 with Q2" each is tied to its own; in "Q1 while E and Q2" both are tied to E.
 */
function linksOf(text: string, runs: readonly Run[]): Link[] {
  const links: (Link | null)[] = runs.slice(1).map((run, i) => {
    const before = runs[i] as Run;
    if (isCost(before) === isCost(run)) return null;
    const joined = joinedBy(text, before.at(-1) as Placed, run[0] as Placed);
    if (otherReference(text, before, run, runs[i + 2])) return null;
    return joined ? { at: i, joined } : null;
  });
  return links.filter((link, i): link is Link => {
    if (!link) return false;
    const rival = (other: Link | null | undefined) =>
      other != null && other.joined.firmness > link.joined.firmness;
    const [left, right] = [links[i - 1], links[i + 1]];
    // A link gives way where both of its ends are better tied elsewhere, or where one is and the other needs none.
    const leftTaken = rival(left);
    const rightTaken = rival(right);
    if (leftTaken && rightTaken) return false;
    if (leftTaken) return !isSettled(runs, i, +1, links);
    if (rightTaken) return !isSettled(runs, i, -1, links);
    return true;
  });
}

/** Whether the run at the free end of link `at` belongs to another setting than the run at its taken end. */
function isSettled(runs: readonly Run[], at: number, side: 1 | -1, links: readonly (Link | null)[]): boolean {
  const free = runs[side === 1 ? at + 1 : at] as Run;
  if ((links[at + side]?.joined.firmness ?? -1) >= (links[at]?.joined.firmness ?? 0)) return true;
  // A second quality beside one that is firmly tied is another comparison; a second saving is one more of the same.
  return !isCost(free);
}

/** "2x with a small loss in accuracy": the saving has a quality of its own, said in words that are no claim. */
const OWN_QUALITY =
  /\b(?:with|at|for)\b[^,;()]{0,40}\b(?:loss|drop|degradation|decrease|accuracy|quality|performance)\b/iu;

function hasOwnQuality(text: string, run: Run, next: Placed | undefined): boolean {
  const last = run.at(-1) as Placed;
  const end = Math.min(last.claim.span.end + 60, next?.claim.span.start ?? Number.POSITIVE_INFINITY);
  const words = text.slice(last.claim.span.start, end);
  const stop = words.indexOf(". ", last.claim.span.end - last.claim.span.start);
  return OWN_QUALITY.test(stop < 0 ? words : words.slice(0, stop));
}

/** In two lists of the same length, each about one thing, the first goes with the first and so on. */
function goTogether(a: Run, b: Run): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  const one = (run: Run) => new Set(run.map(({ claim }) => claim.quantity)).size === 1;
  return one(a) && one(b);
}

/** The trade-offs inside one sentence. `claims` are in the order of the text, without those of other systems. */
export function pairSentence(text: string, claims: readonly Placed[]): Pair[] {
  const runs = runsOf(text, claims);
  const pairs: Pair[] = [];
  for (const { at, joined } of linksOf(text, runs)) {
    const [first, second] = [runs[at] as Run, runs[at + 1] as Run];
    const costs = (isCost(first) ? first : second).slice(0, MOST);
    const gains = (isCost(first) ? second : first).slice(0, MOST);
    if (!isCost(first) && joined.firmness < 3 && hasOwnQuality(text, second, runs[at + 2]?.[0])) continue;
    const zip = goTogether(costs, gains);
    for (const [i, efficiency] of costs.entries()) {
      for (const [j, quality] of gains.entries()) {
        if (zip && i !== j) continue;
        pairs.push({ efficiency, quality, joined });
      }
    }
  }
  return pairs;
}
