import { isBetterInWords } from "@/lib/claims/types";
import type { ClaimView, PaperView } from "../types";

type Labelled = Pick<PaperView, "slug" | "title" | "abstract" | "claims" | "tradeoffs" | "labels">;

/** A claim as `docs/labelling.md` writes it down. */
const claimRecord = (c: ClaimView) => ({
  ...{ quantity: c.quantity, value: c.value, high: c.high, unit: c.unit, direction: c.direction },
  ...{ bound: c.bound, subject: c.subject, measure: c.measure, benchmark: c.benchmark, model: c.model },
  ...{ baseline: c.baseline, hardware: c.hardware, quote: c.quote },
});

/**
 * One line in the format of the labels, for whoever found a claim wrong: the paper as it was read but for that claim,
 * which stands under `wrong`, and for quality said to be better in words, which labels have no form for; title and abstract come with it.
 * @param wrong position of the claim
 */
export function goldLine(paper: Labelled, wrong: number): string {
  const kept = paper.claims.filter((c) => c.n !== wrong && !isBetterInWords(c));
  const at = new Map(kept.map((c, i) => [c.n, i]));
  const names = (kind: string) => paper.labels.filter((l) => l.kind === kind).map((l) => l.name);
  return JSON.stringify({
    paper: paper.slug,
    claims: kept.map(claimRecord),
    tradeoffs: paper.tradeoffs.flatMap(({ efficiency, quality }) => {
      const pair = [at.get(efficiency.n), at.get(quality.n)];
      return pair.includes(undefined) ? [] : [pair];
    }),
    techniques: names("technique"),
    domains: names("domain"),
    wrong: paper.claims.filter((c) => c.n === wrong).map(claimRecord),
    title: paper.title,
    abstract: paper.abstract,
  });
}
