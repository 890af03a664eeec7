import { ofTwoSettings } from "./elsewhere";
import { type Joined, joinedBy } from "./join";
import { isCost, type Run, runsOf } from "./runs";
import { between, mayPair, otherBenchmarks, type Placed } from "./setting";

/** A pair of places in a sentence, and what joined them. */
export interface Pair {
  efficiency: Placed;
  quality: Placed;
  joined: Joined;
}

/** More claims than these on one side of a sentence are no list that a reader would pair. */
const MOST = 12;
/** Of a looser joint than this the benchmarks have to agree. */
const FIRM = 3;

interface Link {
  at: number;
  joined: Joined;
}

/** What joins run `i` with the next one; null where they are of one side or of two settings. */
function linkAt(text: string, runs: readonly Run[], i: number): Link | null {
  const [first, second] = [runs[i] as Run, runs[i + 1] as Run];
  if (isCost(first) === isCost(second)) return null;
  const joined = joinedBy(text, first.at(-1) as Placed, second[0] as Placed);
  if (!joined) return null;
  const meeting = { text, before: runs[i - 1], first, second, next: runs[i + 2], joined };
  return ofTwoSettings(meeting) ? null : { at: i, joined };
}

/**
 * Joins each run with the neighbour of the other side that it is tied to most firmly.
 * In "E1 with Q1 and E2 with Q2" each is tied to its own; in "Q1 while E and Q2" both are tied to E.
 */
function linksOf(text: string, runs: readonly Run[]): Link[] {
  const links = runs.slice(1).map((_, i) => linkAt(text, runs, i));
  return links.filter((link): link is Link => link !== null && keepsItsEnds(runs, link, links));
}

/** A link gives way where both of its ends are better tied elsewhere, or where one is and the other needs none. */
function keepsItsEnds(runs: readonly Run[], { at, joined }: Link, links: readonly (Link | null)[]): boolean {
  const rival = (other: Link | null | undefined) => other != null && other.joined.firmness > joined.firmness;
  const [leftTaken, rightTaken] = [rival(links[at - 1]), rival(links[at + 1])];
  if (leftTaken && rightTaken) return false;
  if (leftTaken) return !isSettled(runs, at, +1, links);
  return !rightTaken || !isSettled(runs, at, -1, links);
}

/** Whether the run at the free end of link `at` belongs to another setting than the run at its taken end. */
function isSettled(runs: readonly Run[], at: number, side: 1 | -1, links: readonly (Link | null)[]): boolean {
  const free = runs[side === 1 ? at + 1 : at] as Run;
  if ((links[at + side]?.joined.firmness ?? -1) >= (links[at]?.joined.firmness ?? 0)) return true;
  // A second quality beside one that is firmly tied is another comparison; a second saving is one more of the same.
  return !isCost(free);
}

/** In two lists of the same length, each about one thing, the first goes with the first and so on. */
function goTogether(a: Run, b: Run): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  const one = (run: Run) => new Set(run.map(({ claim }) => claim.quantity)).size === 1;
  return one(a) && one(b);
}

/** The pairs of two joined runs. */
function pairsOf(a: Run, b: Run, joined: Joined): Pair[] {
  const costs = (isCost(a) ? a : b).slice(0, MOST);
  const gains = (isCost(a) ? b : a).slice(0, MOST);
  const zip = goTogether(costs, gains);
  const loose = joined.firmness < FIRM;
  return costs.flatMap((efficiency, i) =>
    gains
      .filter((quality, j) => !(zip && i !== j) && mayPair(efficiency, quality))
      .filter((quality) => !(loose && otherBenchmarks(efficiency, quality)))
      .map((quality) => ({ efficiency, quality, joined })),
  );
}

const isParity = ({ quality }: Pair): boolean => quality.claim.quantity === "parity";

/** Greater the firmer a pair is tied, then the nearer its claims stand; words before numbers where all else is equal. */
function closeness(pair: Pair): number {
  const { efficiency: a, quality: b } = pair;
  const gap = a.anchor.start <= b.anchor.start ? between(a, b) : between(b, a);
  return pair.joined.firmness * 1e6 - (gap.end - gap.start) + (isParity(pair) ? 0.5 : 0);
}

/** Of a saving's qualities in one sentence words and numbers are never both of its setting: those tied more firmly stay, then those nearer. */
const oneKind = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter((pair) =>
    pairs.every(
      (other) =>
        other.efficiency !== pair.efficiency ||
        isParity(other) === isParity(pair) ||
        closeness(pair) > closeness(other),
    ),
  );

/** The trade-offs inside one sentence. `claims` are in the order of the text, without those of other systems. */
export function pairSentence(text: string, claims: readonly Placed[]): Pair[] {
  const runs = runsOf(text, claims);
  return oneKind(
    linksOf(text, runs).flatMap(({ at, joined }) => pairsOf(runs[at] as Run, runs[at + 1] as Run, joined)),
  );
}
