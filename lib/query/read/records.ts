import type { Prisma, Store } from "@/lib/store";
import type { ClaimView, PaperView, TradeoffView } from "../types";
import { claimOf, claimSelect } from "./claim";

/** A paper with its claims and trade-offs: what rows, points and comparisons are made of. */
export interface PaperRecord
  extends Omit<PaperView, "links" | "digests" | "rejected" | "labels" | "corrections" | "related"> {
  id: number;
  /** ISO time at which it first came in; no part of what is answered, as it differs from one database to another. */
  firstSeen: string | null;
  techniques: string[];
  domains: string[];
}

const recordSelect = {
  id: true,
  slug: true,
  title: true,
  abstract: true,
  date: true,
  year: true,
  yearSource: true,
  authors: true,
  authorNames: true,
  textKind: true,
  arxivId: true,
  doi: true,
  openReviewId: true,
  organisationHandle: true,
  organisationName: true,
  comments: true,
  firstSeen: true,
  extractorVersion: true,
  labellerVersion: true,
  _count: { select: { links: { where: { kind: "code" } } } },
  claims: { select: claimSelect, orderBy: { position: "asc" } },
  tradeoffs: { orderBy: { position: "asc" } },
  labels: { select: { kind: true, name: true }, orderBy: [{ kind: "asc" }, { rank: "asc" }] },
} satisfies Prisma.PaperSelect;

type PaperRow = Prisma.PaperGetPayload<{ select: typeof recordSelect }>;

/** Papers one statement asks for: a database takes only so many values in one. */
const AT_ONCE = 500;

/** Loads papers by row id, in the order asked for; ids that are not there are left out. */
export async function loadRecords(prisma: Store["prisma"], ids: readonly number[]): Promise<PaperRecord[]> {
  const found = new Map<number, PaperRecord>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const rows = await prisma.paper.findMany({ where: { id: { in: some } }, select: recordSelect });
    for (const row of rows) found.set(row.id, recordOf(row));
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

function recordOf(row: PaperRow): PaperRecord {
  const { organisationHandle, organisationName, authorNames, textKind, _count, labels, tradeoffs, ...paper } =
    row;
  const claims = row.claims.map((c) => claimOf(row, c));
  const at = new Map(claims.map((c) => [c.n, c]));
  const named = (kind: string) => labels.filter((l) => l.kind === kind).map((l) => l.name);
  return {
    ...paper,
    authorNames: Array.isArray(authorNames) ? authorNames.map(String) : [],
    textKind: textKind as PaperRecord["textKind"],
    organisation: organisationOf(organisationHandle, organisationName),
    hasCode: _count.links > 0,
    techniques: named("technique"),
    domains: named("domain"),
    claims,
    tradeoffs: tradeoffs.map((pair) => tradeoffOf(pair, at, row.abstract)),
  };
}

/** An organisation goes by its handle; where a source gives its name alone, by that. */
const organisationOf = (handle: string | null, name: string | null) => {
  const known = handle ?? name;
  return known === null ? null : { handle: known, name: name ?? known };
};

const tradeoffOf = (
  pair: PaperRow["tradeoffs"][number],
  claims: ReadonlyMap<number, ClaimView>,
  abstract: string,
): TradeoffView => ({
  n: pair.position,
  efficiency: claims.get(pair.efficiency) as ClaimView,
  quality: claims.get(pair.quality) as ClaimView,
  step: pair.step as TradeoffView["step"],
  joined: sliceOf(abstract, pair.joinedStart, pair.joinedEnd),
});

/** Some words of a text; null where they stand nowhere. */
export const sliceOf = (text: string, start: number | null, end: number | null): string | null =>
  start === null || end === null ? null : text.slice(start, end);

/** Papers kept in memory once loaded; the least recently used go first. */
export class RecordCache {
  private readonly held = new Map<number, PaperRecord>();
  constructor(
    private readonly prisma: Store["prisma"],
    private readonly size = 5000,
  ) {}

  /** The papers with these row ids, in this order. */
  async get(ids: readonly number[]): Promise<PaperRecord[]> {
    const missing = ids.filter((id) => !this.held.has(id));
    const loaded = missing.length > 0 ? await loadRecords(this.prisma, missing) : [];
    const fresh = new Map(loaded.map((r) => [r.id, r]));
    const records = ids.flatMap((id) => this.held.get(id) ?? fresh.get(id) ?? []);
    for (const record of records) {
      this.held.delete(record.id);
      this.held.set(record.id, record);
    }
    for (const id of this.held.keys()) {
      if (this.held.size <= this.size) break;
      this.held.delete(id);
    }
    return records;
  }
}
