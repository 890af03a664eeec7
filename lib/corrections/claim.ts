import { analyse } from "@/lib/claims/1-text";
import { factorOf } from "@/lib/claims/4-settle/value";
import { type Claim, type DetailSpans, isEfficiency, type Span, type Value } from "@/lib/claims/types";
import { placeOf } from "./anchor";
import type { Stated } from "./types";

const DETAILS = ["measure", "benchmark", "model", "baseline", "hardware"] as const;
const TIME = /time|latency|runtime|duration|second|hour|delay/i;

const valueOfStated = ({ quantity, value, high }: Stated): Value => {
  if (quantity === "parity") return { kind: "parity" };
  return high === null ? { kind: "point", value } : { kind: "range", low: value, high };
};

/** "20 % faster" is 1.2 times the speed, "20 % less time" 1.25 times: which one is meant tells the measure. */
const saves = ({ quantity, measure }: Stated): boolean => quantity !== "speedup" || TIME.test(measure ?? "");

/** Where each detail stands: as before where the words are the same, else at its nearest place in the abstract. */
function spansOf(stated: Stated, abstract: string, near: Span, base: Claim | null): DetailSpans {
  const place = (name: (typeof DETAILS)[number]): Span | null => {
    const text = stated[name];
    if (text === null) return null;
    if (base && base[name] === text) return base.spans[name];
    return placeOf(abstract, { quote: text, start: near.start });
  };
  const phase = base && base.phase === stated.phase ? base.spans.phase : null;
  return { ...(Object.fromEntries(DETAILS.map((d) => [d, place(d)])) as DetailSpans), phase };
}

function sentenceAt(abstract: string, place: Span): Span {
  const found = analyse(abstract).sentences.find((s) => s.start <= place.start && place.start < s.end);
  return found ? { start: found.start, end: Math.max(found.end, place.end) } : place;
}

/**
 * A claim as a person stated it.
 * @param place its evidence in the abstract
 * @param base the claim it takes the place of; null where there was none
 * @param numbers the number tokens that lie in the evidence and belong to no other claim
 * @param uid name of the correction
 */
export function statedClaim(
  stated: Stated,
  abstract: string,
  place: Span,
  base: Claim | null,
  numbers: readonly Span[],
  uid: string,
): Claim {
  const { quantity, unit, direction, bound } = stated;
  const value = valueOfStated(stated);
  const { value: _, high: __, ...said } = stated;
  const same = base !== null && JSON.stringify(base.value) === JSON.stringify(value) && base.unit === unit;
  return {
    ...said,
    value,
    scoreSense: isEfficiency(quantity) || quantity === "parity" ? null : (base?.scoreSense ?? "score"),
    memoryKind: quantity === "memory_reduction" ? (base?.memoryKind ?? null) : null,
    factor: isEfficiency(quantity)
      ? factorOf({ quantity, value, unit, bound, direction }, saves(stated))
      : null,
    span: base?.span ?? place,
    quote: base?.quote ?? abstract.slice(place.start, place.end),
    sentence: base?.sentence ?? sentenceAt(abstract, place),
    spans: spansOf(stated, abstract, place, base),
    numbers: base?.numbers ?? [...numbers],
    rule: base?.rule ?? "correction",
    probability: 1,
    sure: true,
    agreement: same ? base.agreement : null,
    corrected: uid,
  };
}
