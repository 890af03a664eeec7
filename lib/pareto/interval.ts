import type { HedgedClaim, Interval } from "./types";

/** "About", "nearly", "~": ± this share of the stated change. A convention of ours, shown wherever it is used. */
export const ABOUT = 0.1;

interface Axis {
  /** No change at all: 1 for factors, 0 for quality. */
  none: number;
  /** Where the axis ends below: 0 for factors, −Infinity for quality. */
  floor: number;
  about: (value: number, sign: 1 | -1) => number;
}

/** A factor's change is its logarithm: about 4× is 4^0.9 to 4^1.1. */
const FACTOR: Axis = { none: 1, floor: 0, about: (f, sign) => f ** (1 + sign * (f >= 1 ? ABOUT : -ABOUT)) };
const CHANGE: Axis = {
  none: 0,
  floor: Number.NEGATIVE_INFINITY,
  about: (v, sign) => v + sign * ABOUT * Math.abs(v),
};

/**
 * What hedging words allow, on an axis where more is better. With "up to", only "no change" is guaranteed: `up to 3×`
 * may be 1× (it guarantees no gain) and claims 3×. With "at least", the stated value is guaranteed and the rest is
 * open. For a loss the same words turn round: `up to a 3 % loss` guarantees −3 and may be 0, `at least a 3 % loss`
 * guarantees nothing. A range guarantees its worse end and claims its better one. "About" is ± `ABOUT` of the change.
 * These are definitions of this room: words of abstracts have no standard to cite. Written as plain literals, because
 * a spread costs twenty times as much and every point of a chart passes here.
 * @param said the ends as written, worse first
 */
function hedge(said: [number, number], { none, floor, about }: Axis, bound: HedgedClaim["bound"]): Interval {
  const [worse, better] = said;
  const loss = better < none || (better === none && worse < none);
  if (bound === "up-to" && loss)
    return { low: worse, claimed: worse, high: none, said, open: "high", about: false };
  if (bound === "up-to")
    return { low: Math.min(worse, none), claimed: better, high: better, said, open: "low", about: false };
  if (bound === "at-least" && loss)
    return { low: floor, claimed: better, high: better, said, open: "low", about: false };
  if (bound === "at-least")
    return { low: worse, claimed: better, high: Number.POSITIVE_INFINITY, said, open: "high", about: false };
  if (bound === "about")
    return { low: about(worse, -1), claimed: better, high: about(better, 1), said, open: null, about: true };
  return { low: worse, claimed: better, high: better, said, open: null, about: false };
}

/**
 * The factor of an efficiency claim as an interval.
 * @returns null where the claim has no factor (a quality claim, or a saving of 100 % and more)
 */
export function factorInterval(claim: HedgedClaim): Interval | null {
  const { factorLow, factorHigh } = claim;
  if (factorLow === null || factorHigh === null || !(factorLow > 0) || !Number.isFinite(factorHigh))
    return null;
  const said: [number, number] = [Math.min(factorLow, factorHigh), Math.max(factorLow, factorHigh)];
  return hedge(said, FACTOR, claim.bound);
}

/**
 * A signed quality change as an interval.
 * @param a one end of the change, in points or percent, losses negative
 * @param b the other end; the same for a single number
 */
export function changeInterval(a: number, b: number, bound: HedgedClaim["bound"]): Interval {
  const said: [number, number] = [Math.min(a, b), Math.max(a, b)];
  return hedge(said, CHANGE, bound);
}

/** The end of an interval that counts. */
export const endOf = (value: Interval, strength: "strict" | "claimed"): number =>
  strength === "strict" ? value.low : value.claimed;
