import { changeInterval } from "./interval";
import type { Derivation, HedgedClaim, Interval, Quality, QualityKind } from "./types";

/** A share of 100 % kept is no change. */
const WHOLE = 100;

const RELATIVE = /\brelative(ly)?\b(?! to\b)/i;

/**
 * A quality claim as a place on the chart. `pp` stays points; a percentage is `relative` where the text says so and
 * else `percent` (unspecified); a share kept becomes the relative loss (96.7 % kept → −3.3 %); a factor becomes a
 * relative change (2× → +100 %). Changes of an error are kinds of their own, and positive where the error falls.
 * Better and parity in words have no number and an absolute level is no change: neither is ever given one.
 */
export function qualityOf(claim: HedgedClaim | null): Quality {
  if (claim === null) return { kind: "unstated" };
  if (claim.quantity === "parity") return { kind: claim.direction === "better" ? "better" : "parity" };
  if (claim.quantity === "accuracy_retained") return retained(claim);
  if (claim.quantity !== "accuracy_delta" || claim.unit === "level") return { kind: "level" };
  const high = claim.high ?? claim.value;
  if (claim.unit === "x") return times(claim, high);
  const sign = claim.direction === "worse" ? -1 : 1;
  return {
    kind: "measured",
    unit: kindOf(claim),
    value: changeInterval(sign * claim.value, sign * high, claim.bound),
    derived: levels(claim),
  };
}

/** A loss of what is not named is a loss of quality, not more of an error. */
const isError = (claim: HedgedClaim) => claim.scoreSense === "error" && !!claim.measure;

function kindOf(claim: HedgedClaim): QualityKind {
  if (isError(claim)) return claim.unit === "pp" ? "error-pp" : "error";
  if (claim.unit === "pp") return "pp";
  return RELATIVE.test(claim.measure ?? "") || RELATIVE.test(claim.quote) ? "relative" : "percent";
}

/** A level's own hedge reads directly: "at least 97 % kept" guarantees −3 %, "up to 97 %" guarantees nothing. */
function retained(claim: HedgedClaim): Quality {
  const scale = claim.unit === "x" ? WHOLE : 1;
  const kept: [number, number] = [claim.value * scale, (claim.high ?? claim.value) * scale];
  const lost: [number, number] = [clean(kept[0] - WHOLE), clean(kept[1] - WHOLE)];
  const exact: Interval = {
    low: lost[0],
    claimed: lost[1],
    high: lost[1],
    said: lost,
    open: null,
    about: false,
  };
  const open: Partial<Record<HedgedClaim["bound"], Partial<Interval>>> = {
    "at-least": { high: Number.POSITIVE_INFINITY, open: "high" },
    "up-to": { low: -WHOLE, open: "low" },
  };
  const value =
    claim.bound === "about" ? changeInterval(lost[0], lost[1], "about") : { ...exact, ...open[claim.bound] };
  return { kind: "measured", unit: "kept", value, derived: { how: "retained", kept, lost } };
}

function times(claim: HedgedClaim, high: number): Quality {
  const error = isError(claim);
  // A score that gets worse falls, an error that gets better too.
  const falls = (claim.direction === "worse") !== error;
  const change = (v: number) => clean(((falls ? 1 / v : v) - 1) * WHOLE);
  const ends: [number, number] = [change(claim.value), change(high)];
  const sign = error ? -1 : 1;
  return {
    kind: "measured",
    unit: error ? "error" : "relative",
    value: changeInterval(sign * ends[0], sign * ends[1], claim.bound),
    derived: { how: "times", times: [claim.value, high], change: ends, falls },
  };
}

const NUMBER = /\d+(?:\.\d+)?/g;

/** The two levels a change was computed from, where its quote holds them and not the change itself. */
function levels(claim: HedgedClaim): Derivation | null {
  if (claim.high !== null) return null;
  const numbers = [...claim.quote.matchAll(NUMBER)].map((m) => Number(m[0]));
  if (numbers.some((v) => near(v, claim.value))) return null;
  const sign = (claim.direction === "worse") === isError(claim) ? 1 : -1;
  for (const [i, from] of numbers.entries())
    for (const to of numbers.slice(i + 1))
      if (near(sign * (to - from), claim.value))
        return { how: "levels", from, to, change: clean(sign * claim.value) };
  return null;
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));

/** Without the dust of floating point: 96.7 − 100 is −3.3. */
const clean = (value: number) => Number(value.toPrecision(12));
