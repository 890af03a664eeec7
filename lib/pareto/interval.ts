import type { HedgedClaim, Interval } from "./types";

/** "About", "nearly", "~": ± this share of the stated change. A convention of ours, shown wherever it is used. */
export const ABOUT = 0.1;

interface Ends {
  /** The ends as written, worse first: on an axis where more is better. */
  said: [number, number];
  /** No change at all: 1 for factors, 0 for quality. */
  none: number;
  /** Where the axis ends below: 0 for factors, −Infinity for quality. */
  floor: number;
  about: (value: number, sign: 1 | -1) => number;
}

/**
 * What hedging words allow. With "up to", only "no change" is guaranteed: `up to 3×` may be 1× (it guarantees no
 * gain) and claims 3×. With "at least", the stated value is guaranteed and the rest is open. For a loss the same
 * words turn round: `up to a 3 % loss` guarantees −3 and may be 0, `at least a 3 % loss` guarantees nothing.
 * A range guarantees its worse end and claims its better one. "About" is ± `ABOUT` of the change.
 */
function hedge({ said, none, floor, about }: Ends, bound: HedgedClaim["bound"]): Interval {
  const [worse, better] = said;
  const loss = better < none || (better === none && worse < none);
  const base = { said, about: bound === "about" };
  if (bound === "up-to") {
    return loss
      ? { ...base, low: worse, claimed: worse, high: none, open: "high" }
      : { ...base, low: Math.min(worse, none), claimed: better, high: better, open: "low" };
  }
  if (bound === "at-least") {
    return loss
      ? { ...base, low: floor, claimed: better, high: better, open: "low" }
      : { ...base, low: worse, claimed: better, high: Number.POSITIVE_INFINITY, open: "high" };
  }
  if (bound === "about")
    return { ...base, low: about(worse, -1), claimed: better, high: about(better, 1), open: null };
  return { ...base, low: worse, claimed: better, high: better, open: null };
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
  // A factor's change is its logarithm: about 4× is 4^0.9 to 4^1.1.
  const about = (f: number, sign: 1 | -1) => f ** (1 + sign * (f >= 1 ? ABOUT : -ABOUT));
  return hedge({ said, none: 1, floor: 0, about }, claim.bound);
}

/**
 * A signed quality change as an interval.
 * @param a one end of the change, in points or percent, losses negative
 * @param b the other end; the same for a single number
 */
export function changeInterval(a: number, b: number, bound: HedgedClaim["bound"]): Interval {
  const said: [number, number] = [Math.min(a, b), Math.max(a, b)];
  const about = (v: number, sign: 1 | -1) => v + sign * ABOUT * Math.abs(v);
  return hedge({ said, none: 0, floor: Number.NEGATIVE_INFINITY, about }, bound);
}

/** The end of an interval that counts. */
export const endOf = (value: Interval, strength: "strict" | "claimed"): number =>
  strength === "strict" ? value.low : value.claimed;
