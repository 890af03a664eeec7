import type { Claim, Span } from "@/lib/claims/types";
import type { Anchor } from "./types";

/** Where the words stand now: of several places the one nearest to where they stood; null where they are gone. */
export function placeOf(abstract: string, { quote, start }: Pick<Anchor, "quote" | "start">): Span | null {
  let best: number | null = null;
  for (let at = abstract.indexOf(quote); at >= 0; at = abstract.indexOf(quote, at + 1))
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best === null ? null : { start: best, end: best + quote.length };
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * The claim that was meant: of its quantity, over the same words or, as another version reads, the most of them.
 * @returns its position among the claims, or -1
 */
export function claimAt(claims: readonly Claim[], place: Span, quantity: Anchor["quantity"]): number {
  let [best, most] = [-1, 0];
  claims.forEach((claim, i) => {
    if (quantity !== null && claim.quantity !== quantity) return;
    const same = claim.span.start === place.start && claim.span.end === place.end;
    const shared = same ? Number.POSITIVE_INFINITY : overlap(claim.span, place);
    if (shared > most) [best, most] = [i, shared];
  });
  return best;
}
