import type { Store } from "@/lib/store";
import type { ClaimInput, PaperInput } from "../columns/types";
import { SHORT } from "../views/points";
import { columnOf } from "./claim";

type Raw = Store["raw"];

const PAPERS = `SELECT "id", "slug", "title", "date", "year", coalesce("organisationHandle", "organisationName") AS "handle", "organisationName" AS "name", "authors",
  "comments", EXISTS (SELECT 1 FROM "Link" WHERE "paperId" = "Paper"."id" AND "kind" = 'code') AS "code", "firstSeen" FROM "Paper" ORDER BY "id"`;
type PaperRow = Pick<
  PaperInput,
  "id" | "slug" | "title" | "date" | "year" | "authors" | "comments" | "firstSeen"
> & {
  handle: string | null;
  name: string | null;
  code: 0 | 1;
};

const CLAIMS = `SELECT "paperId", ${SHORT.map((name) => `"${columnOf(name)}" AS "${name}"`).join(", ")} FROM "Claim"
  ORDER BY "paperId", "position"`;
type ClaimRow = Omit<ClaimInput, "sure" | "paired"> & { paperId: number; sure: 0 | 1 };

const PAIRS = `SELECT "paperId", "efficiency", "quality" FROM "Tradeoff" ORDER BY "paperId", "position"`;
const LABELS = `SELECT "paperId", "kind", "name" FROM "Label" ORDER BY "paperId", "kind", "rank"`;
const DIGESTS = `SELECT "paperId", substr("hash", 1, 12) AS "hash" FROM "DigestPaper" JOIN "Digest" ON "Digest"."id" = "digestId"
  ORDER BY "paperId", "hash"`;

/** The rows of one paper after another from a table sorted by paper: all cursors move in step, once over each table. */
class Cursor<T extends { paperId: number }> {
  private readonly rows: Iterator<unknown>;
  private next: T | null;
  constructor(raw: Raw, sql: string) {
    this.rows = raw.prepare(sql).iterate();
    this.next = this.step();
  }
  private step(): T | null {
    const { done, value } = this.rows.next();
    return done ? null : (value as T);
  }
  of(paper: number): T[] {
    const found: T[] = [];
    while (this.next && this.next.paperId <= paper) {
      if (this.next.paperId === paper) found.push(this.next);
      this.next = this.step();
    }
    return found;
  }
}

/**
 * Every paper with what the column index needs, in one pass over the tables. Raw, as Prisma reads no table row by
 * row: the whole of it would stand in memory.
 */
export function* streamPapers(raw: Raw): Generator<PaperInput> {
  const claims = new Cursor<ClaimRow>(raw, CLAIMS);
  const pairs = new Cursor<{ paperId: number; efficiency: number; quality: number }>(raw, PAIRS);
  const labels = new Cursor<{ paperId: number; kind: string; name: string }>(raw, LABELS);
  const digests = new Cursor<{ paperId: number; hash: string }>(raw, DIGESTS);
  for (const row of raw.prepare(PAPERS).iterate()) {
    const { handle, name, code, ...paper } = row as PaperRow;
    const own = pairs.of(paper.id);
    const paired = new Set(own.flatMap(({ efficiency, quality }) => [efficiency, quality]));
    const names = labels.of(paper.id);
    const named = (kind: string) => names.filter((l) => l.kind === kind).map((l) => l.name);
    yield {
      ...paper,
      organisation: handle === null ? null : { handle, name: name ?? handle },
      hasCode: code === 1,
      digests: [...new Set(digests.of(paper.id).map((d) => d.hash))],
      techniques: named("technique"),
      domains: named("domain"),
      tradeoffs: own,
      claims: claims
        .of(paper.id)
        .map(({ paperId: _, ...c }) => ({ ...c, sure: c.sure === 1, paired: paired.has(c.n) })),
    };
  }
}
