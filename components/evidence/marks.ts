import type { Mark } from "@/lib/format";
import type { ClaimView, PaperView } from "@/lib/query/types";

/** What can stand under a run of an abstract: a claim, a number that was not used, a link, a word of a search. */
export type Item =
  | { kind: "claim"; n: number; quantity: ClaimView["quantity"]; say: string }
  | { kind: "rejected"; n: number; reason: string }
  | { kind: "link"; url: string };

type Source = Pick<PaperView, "claims"> & Partial<Pick<PaperView, "rejected" | "links">>;

/** Every mark of an abstract; claims first, so that their colour wins. */
export function marksOf(source: Source, say: (claim: ClaimView) => string): Mark<Item>[] {
  return [
    ...source.claims.map((c) => ({
      start: c.start,
      end: c.end,
      item: { kind: "claim" as const, n: c.n, quantity: c.quantity, say: say(c) },
    })),
    ...(source.rejected ?? []).map((r, n) => ({
      start: r.start,
      end: r.end,
      item: { kind: "rejected" as const, n, reason: r.reason },
    })),
    ...(source.links ?? []).map((l) => ({
      start: l.start,
      end: l.end,
      item: { kind: "link" as const, url: l.url },
    })),
  ];
}

/** The key by which a mark and its entry in a list light up together. */
export const keyOf = (item: { kind: "claim" | "rejected"; n: number }): string => `${item.kind}-${item.n}`;
