import type { View } from "../3-attach/types";
import type { Spot } from "../spots";
import { type Agreement, type Claim, isEfficiency, type Quantity, type Span } from "../types";
import { agrees, percent, points, type Sum, times, type Written, written } from "./sums";
import { type Levels, levelsOf, otherForm } from "./ties";

/** A claim on its way: all but what the last steps add. */
type Unchecked = Omit<Claim, "agreement" | "probability" | "sure">;

/**
 * Works out again what an abstract says twice: a change and its two levels, a factor and its per cent. Only where the
 * text ties them; rounding is allowed for.
 * @returns for each claim the sum and whether it agrees; null where nothing is said twice
 */
export function agreements(
  source: string,
  spots: ReadonlyMap<number, Spot>,
  claims: readonly Unchecked[],
): (Agreement | null)[] {
  const measured = new Map<number, Set<Quantity>>();
  for (const { numbers, quantity } of claims)
    for (const { start } of numbers)
      measured.set(start, (measured.get(start) ?? new Set()).add(named(quantity)));
  return claims.map((claim) => {
    const spot = plainChange(claim, spots);
    if (!spot) return null;
    const ofAnother = (span: Span) => !(measured.get(span.start)?.has(named(claim.quantity)) ?? true);
    const levels = levelsOf(spot.view, spot.at);
    if (levels && !ofAnother(levels.from.span) && !ofAnother(levels.to.span)) {
      const found = byLevels(source, claim, levels);
      return found?.verdict === "differs" && otherMeasure(claim, levels, claims) ? null : found;
    }
    return byOtherForm(source, claim, spot.view, spot.at);
  });
}

/** "costs from 0.4 to 0.2, a 28% gain in cost-of-pass": levels of something else of the same quantity, of which no sum is due. */
function otherMeasure({ measure }: Unchecked, { from }: Levels, claims: readonly Unchecked[]): boolean {
  const there = claims.find(({ numbers }) => numbers.some((n) => n.start === from.span.start))?.measure;
  return Boolean(measure && there && !measure.includes(there) && !there.includes(measure));
}

/** Where the number of a claim stands that is one change as it was written; null of any other claim. */
function plainChange(claim: Unchecked, spots: ReadonlyMap<number, Spot>): Spot | null {
  const [number, more] = claim.numbers;
  if (!number || more || claim.direction === "level" || claim.value.kind !== "point") return null;
  const spot = spots.get(number.start);
  // A share that remains was turned into a saving: the text ties its numbers to what it writes.
  return spot && spot.view.items[spot.at]?.mention?.value === claim.value.value ? spot : null;
}

/** A level of a score and its change measure the same. */
const named = (quantity: Quantity): Quantity => (quantity === "accuracy_level" ? "accuracy_delta" : quantity);

const textOf = (source: string, { start, end }: Span): string => source.slice(start, end);

function statedIn(source: string, claim: Unchecked): Written | null {
  const span = claim.numbers[0];
  return span && claim.value.kind === "point" ? written(claim.value.value, textOf(source, span)) : null;
}

/** Ways in which a change of a unit may have been counted from two levels, the usual one first. */
function waysOf(
  { quantity, unit }: Unchecked,
  a: Written,
  b: Written,
  ordered: boolean,
): { sum: Sum; sign: string }[] {
  if (unit === "x") return [{ sum: times(a, b), sign: "×" }];
  const relative = { sum: percent(a, b), sign: "%" };
  // "30 % faster" counts the old time by the new one, or the time that is saved.
  if (isEfficiency(quantity)) return [relative, { sum: percent(b, a), sign: "%" }];
  const difference = { sum: points(a, b), sign: "points" };
  const back = ordered ? [] : [{ sum: percent(b, a), sign: "%" }];
  return unit === "pp" ? [difference, relative] : [relative, difference, ...back];
}

function byLevels(source: string, claim: Unchecked, { from, to, unit, ordered }: Levels): Agreement | null {
  const stated = statedIn(source, claim);
  const [a, b] = [from, to].map(({ value, span }) => written(value, textOf(source, span)));
  if (!stated || !a || !b || a.value <= a.off || b.value <= b.off) return null;
  const ways = waysOf(claim, a, b, ordered);
  const right = ways.find(({ sum }) => agrees(stated, claim.bound, sum));
  const way = right ?? ways[0];
  if (!way) return null;
  const sign = unit === "%" ? " %" : "";
  const change = `${textOf(source, from.span)}${sign} ${ordered ? "→" : "against"} ${textOf(source, to.span)}${sign}`;
  return said(
    source,
    claim,
    `${change} is ${signed(way, ordered ? b.value - a.value : 0)}`,
    right !== undefined,
    [from.span, to.span],
  );
}

function byOtherForm(source: string, claim: Unchecked, view: View, i: number): Agreement | null {
  const stated = statedIn(source, claim);
  const other = otherForm(view, i);
  if (!stated || !other || !isEfficiency(claim.quantity)) return null;
  const form = written(other.mention.value, textOf(source, other.span));
  const whole = { value: 100, off: 0 };
  const left = { value: 100 - form.value, off: form.off };
  const one = { value: 1, off: 0 };
  const sums =
    claim.unit === "x"
      ? [times(whole, left), times(whole, { ...form, value: 100 + form.value })]
      : [percent(form, one), percent(one, form)];
  const sign = claim.unit === "x" ? "×" : "%";
  const right = sums.find((sum) => agrees(stated, claim.bound, sum));
  const words = `${textOf(source, other.span)}${claim.unit === "x" ? " %" : "×"} is ${short((right ?? sums[0])?.value ?? 0)}${sign === "×" ? "×" : " %"}`;
  return said(source, claim, words, right !== undefined, [other.span]);
}

/** A number to three digits. */
const short = (x: number): string => String(Number(x.toPrecision(3)));

function signed({ sum, sign }: { sum: Sum; sign: string }, change: number): string {
  if (sign === "×") return `${short(sum.value)}×`;
  return `${change < 0 ? "−" : change > 0 ? "+" : ""}${short(sum.value)} ${sign}`;
}

function said(source: string, claim: Unchecked, sum: string, right: boolean, spans: Span[]): Agreement {
  const number = claim.numbers[0] ? textOf(source, claim.numbers[0]) : "";
  const unit = { x: "×", "%": " %", pp: " points", level: "" }[claim.unit];
  const verdict = right ? "agrees" : "differs";
  return { verdict, sum: `${sum}: ${right ? "agrees with" : "differs from"} ${number}${unit}`, with: spans };
}
