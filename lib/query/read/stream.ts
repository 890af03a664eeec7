import type { Bound, Direction, Phase, Quantity, Subject, Unit } from "@/lib/claims/types";
import type { Store } from "@/lib/store";
import type { ClaimInput, PaperInput } from "../columns/types";

type Raw = Store["raw"];

const PAPERS = `SELECT "id", "slug", "title", "date", "year", "organisationHandle", "organisationName", "authors", "comments",
  EXISTS (SELECT 1 FROM "Link" WHERE "paperId" = "Paper"."id" AND "kind" = 'code') FROM "Paper" ORDER BY "id"`;
type PaperTuple = [
  number,
  string,
  string,
  string | null,
  number | null,
  string | null,
  string | null,
  number | null,
  number | null,
  number,
];

const CLAIMS = `SELECT "paperId", "position", "quantity", "valueKind", "value", "high", "unit", "direction", "bound", "subject",
  "factorLow", "phase", "sure" FROM "Claim" ORDER BY "paperId", "position"`;
type ClaimTuple = [
  number,
  number,
  Quantity,
  "point" | "range" | "parity",
  number,
  number | null,
  Unit,
  Direction,
  Bound,
  Subject,
  number | null,
  Phase | null,
  number,
];

const PAIRS = `SELECT "paperId", "efficiency", "quality" FROM "Tradeoff" ORDER BY "paperId", "position"`;
const LABELS = `SELECT "paperId", "kind", "name" FROM "Label" ORDER BY "paperId", "kind", "rank"`;
const DIGESTS = `SELECT "paperId", substr("hash", 1, 12) FROM "DigestPaper" JOIN "Digest" ON "Digest"."id" = "digestId"
  ORDER BY "paperId", "hash"`;

/** The rows of one paper after another from a table sorted by paper: all cursors move in step, once over each table. */
class Cursor<T extends unknown[]> {
  private readonly rows: Iterator<unknown>;
  private next: T | null;
  constructor(raw: Raw, sql: string) {
    this.rows = raw.prepare(sql).raw().iterate();
    this.next = this.step();
  }
  private step(): T | null {
    const { done, value } = this.rows.next();
    return done ? null : (value as T);
  }
  of(paper: number): T[] {
    const found: T[] = [];
    while (this.next && (this.next[0] as number) <= paper) {
      if (this.next[0] === paper) found.push(this.next);
      this.next = this.step();
    }
    return found;
  }
}

/** Every paper with what the column index needs, in one pass over the tables. */
export function* streamPapers(raw: Raw): Generator<PaperInput> {
  const claims = new Cursor<ClaimTuple>(raw, CLAIMS);
  const pairs = new Cursor<[number, number, number]>(raw, PAIRS);
  const labels = new Cursor<[number, string, string]>(raw, LABELS);
  const digests = new Cursor<[number, string]>(raw, DIGESTS);
  for (const row of raw.prepare(PAPERS).raw().iterate()) {
    const [id, slug, title, date, year, handle, name, authors, comments, code] = row as PaperTuple;
    const own = pairs.of(id);
    const paired = new Set(own.flatMap(([, efficiency, quality]) => [efficiency, quality]));
    const names = labels.of(id);
    yield {
      id,
      slug,
      title,
      date,
      year,
      organisation: handle === null ? null : { handle, name: name ?? handle },
      authors,
      comments,
      hasCode: code === 1,
      digests: [...new Set(digests.of(id).map(([, hash]) => hash))],
      techniques: names.filter(([, kind]) => kind === "technique").map(([, , label]) => label),
      domains: names.filter(([, kind]) => kind === "domain").map(([, , label]) => label),
      tradeoffs: own.length,
      claims: claims.of(id).map((c) => claimOf(c, paired)),
    };
  }
}

function claimOf(row: ClaimTuple, paired: ReadonlySet<number>): ClaimInput {
  const [, n, quantity, kind, value, high, unit, direction, bound, subject, factorLow, phase, sure] = row;
  return {
    n,
    quantity,
    kind,
    value,
    high,
    unit,
    direction,
    bound,
    subject,
    factorLow,
    phase,
    sure: sure === 1,
    paired: paired.has(n),
  };
}
