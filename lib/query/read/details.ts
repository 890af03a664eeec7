import type { Prisma, Store } from "@/lib/store";
import type { LabelKind, PaperView } from "../types";
import { loadCorrections } from "./corrections";
import { reasonOf } from "./reason";
import { type PaperRecord, sliceOf } from "./records";

/** What only a paper's own page and the exports show. */
export type PaperDetails = Pick<PaperView, "links" | "digests" | "rejected" | "labels" | "corrections">;

const detailSelect = {
  id: true,
  links: { select: { url: true, kind: true, start: true, end: true }, orderBy: { position: "asc" } },
  digests: {
    select: { firstLine: true, lastLine: true, digest: { select: { name: true, hash: true } } },
    orderBy: [{ digest: { captured: "asc" } }, { digest: { hash: "asc" } }, { position: "asc" }],
  },
  rejected: { omit: { paperId: true, position: true }, orderBy: { position: "asc" } },
  labels: { omit: { paperId: true, rank: true }, orderBy: [{ kind: "desc" }, { rank: "asc" }] },
} satisfies Prisma.PaperSelect;

type DetailRow = Prisma.PaperGetPayload<{ select: typeof detailSelect }>;

const detailsOf = (row: DetailRow, abstract: string): Omit<PaperDetails, "corrections"> => ({
  links: row.links,
  digests: row.digests.map(({ digest, ...lines }) => ({ ...digest, ...lines })),
  rejected: row.rejected.map(({ contextStart, contextEnd, start, end, text, code, rule }) => ({
    ...{ start, end, text, code, rule, reason: reasonOf(code) },
    context: sliceOf(abstract, contextStart, contextEnd),
  })),
  labels: row.labels.map(({ kind, name, score, evidence }) => ({
    ...{ kind: kind as LabelKind, name, score, evidence: JSON.parse(evidence) },
  })),
});

/** Loads the details of some papers, by row id; contexts are cut from their abstracts. */
export async function loadDetails(
  prisma: Store["prisma"],
  records: readonly PaperRecord[],
): Promise<Map<number, PaperDetails>> {
  const where = { id: { in: records.map((r) => r.id) } };
  const rows = await prisma.paper.findMany({ where, select: detailSelect });
  const abstracts = new Map(records.map((r) => [r.id, r.abstract]));
  const corrections = await loadCorrections(prisma, records);
  return new Map(
    rows.map((row) => [
      row.id,
      { ...detailsOf(row, abstracts.get(row.id) ?? ""), corrections: corrections.get(row.id) ?? [] },
    ]),
  );
}
