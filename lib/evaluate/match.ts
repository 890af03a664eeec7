import type { Span } from "../claims/types";
import { sameNumbers } from "./numbers";
import type { ClaimRecord, GoldClaim } from "./types";

/** Every place where `quote` stands in `text`. An empty quote stands nowhere that could overlap. */
function places(text: string, quote: string): Span[] {
  const found: Span[] = [];
  if (quote === "") return found;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    found.push({ start, end: start + quote.length });
  }
  return found;
}

/** Whether two quotes share a place of the text. */
export function overlap(text: string, a: string, b: string): boolean {
  const others = places(text, b);
  return places(text, a).some((x) => others.some((y) => x.start < y.end && y.start < x.end));
}

/**
 * Pairs labelled with predicted claims of one paper, each at most once: [index in gold, index in predicted].
 * Two match when quantity and direction agree, the numbers agree within 0.5 % and the quotes overlap.
 * Optional gold claims choose last, so that they never take what an asked-for claim could have.
 */
export function matchClaims(text: string, gold: GoldClaim[], predicted: ClaimRecord[]): [number, number][] {
  const pairs: [number, number][] = [];
  const used = new Set<number>();
  const order = [...gold.entries()].sort((a, b) => Number(!!a[1].optional) - Number(!!b[1].optional));
  for (const [i, want] of order) {
    const allowed = [want.quantity, ...(want.or ?? [])];
    const j = predicted.findIndex(
      (got, at) =>
        !used.has(at) &&
        allowed.includes(got.quantity) &&
        want.direction === got.direction &&
        sameNumbers(want, got) &&
        overlap(text, want.quote, got.quote),
    );
    if (j < 0) continue;
    pairs.push([i, j]);
    used.add(j);
  }
  return pairs;
}
