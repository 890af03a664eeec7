import { type Hit, LONGEST_PHRASE } from "../text";
import { TIERS } from "./lexicon/tiers";

/** For what a phrase speaks. */
export interface Speech {
  label: number;
  kind: number;
  /** Place of its tier in `TIERS`. */
  rank: number;
}

export const VETO = TIERS.indexOf("not");
/** The phrases that may silence shorter ones of other labels. */
const DECIDES = TIERS.indexOf("decides");

/**
 * The hits that count. Of phrases of one label that overlap, the longest does ("sparse attention" is no
 * "attention" besides), and a veto silences what it covers. A phrase that lies inside a longer, deciding one of
 * another label of its kind does not count: in "visual token pruning" nothing is said of pruned weights.
 * Linear: only neighbours within the longest phrase are compared.
 * @param hits in the order of the text
 */
export function countable(hits: Hit[], speech: Speech[]): Hit[] {
  return hits.filter(
    (hit, i) => (speech[hit.phrase] as Speech).rank !== VETO && !silenced(hit, i, hits, speech),
  );
}

function silenced(hit: Hit, i: number, hits: Hit[], speech: Speech[]): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const other = hits[k] as Hit;
    if (other.first <= hit.first - LONGEST_PHRASE) break;
    if (other.last >= hit.first && outdoes(other, hit, speech)) return true;
  }
  for (let k = i + 1; k < hits.length; k++) {
    const other = hits[k] as Hit;
    if (other.first > hit.last) break;
    if (outdoes(other, hit, speech)) return true;
  }
  return false;
}

/** Whether one of two overlapping hits silences the other. */
function outdoes(other: Hit, hit: Hit, speech: Speech[]): boolean {
  const [theirs, its] = [speech[other.phrase] as Speech, speech[hit.phrase] as Speech];
  const longer = other.last - other.first - (hit.last - hit.first);
  if (theirs.label === its.label) {
    if (longer !== 0) return longer > 0;
    return theirs.rank < its.rank || (theirs.rank === its.rank && other.phrase < hit.phrase);
  }
  if (theirs.kind !== its.kind || theirs.rank !== DECIDES) return false;
  return longer > 0 && other.first <= hit.first && other.last >= hit.last;
}
