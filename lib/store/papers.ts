import type { Paper } from "@/lib/sources/types";
import type { Row } from "./columns";
import { replaceFindings } from "./findings";
import { type Findings, readingHash, sourceHash, textHash } from "./paper";
import type { Statements } from "./statements";

/** What the database already holds of a paper. */
export interface Held {
  id: number;
  slug: string;
  textHash: string;
  sourceHash: string;
  readingHash: string;
  extractorVersion: string;
  labellerVersion: string;
  asOf: string;
}

const HELD = `SELECT "id", "slug", "textHash", "sourceHash", "readingHash", "extractorVersion", "labellerVersion", "asOf" FROM "Paper"`;

function held(db: Statements, where: string, value: string): Held | null {
  const row = db.rows<[number, string, string, string, string, string, string, string]>(
    `${HELD} WHERE ${where}`,
    value,
  )[0];
  if (!row) return null;
  const [id, slug, text, source, reading, extractorVersion, labellerVersion, asOf] = row;
  return {
    id,
    slug,
    textHash: text,
    sourceHash: source,
    readingHash: reading,
    extractorVersion,
    labellerVersion,
    asOf,
  };
}

/**
 * The stored paper a digest's paper is: the one with the same text, else the one with the same slug (a revised
 * abstract), unless another paper of this digest is that one already.
 */
export function findHeld(db: Statements, paper: Paper, taken: ReadonlySet<number>): Held | null {
  const same = held(db, `"textHash" = ?`, textHash(paper));
  if (same) return same;
  const revised = held(db, `"slug" = ?`, paper.slug);
  return revised && !taken.has(revised.id) ? revised : null;
}

/** The slug itself, or with the first number that makes it free: another paper may bear the same title. */
export function freeSlug(db: Statements, slug: string): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!held(db, `"slug" = ?`, candidate)) return candidate;
  }
}

function paperRow(slug: string, paper: Paper, findings: Findings, asOf: string): Row<"Paper"> {
  return {
    slug,
    title: paper.title,
    abstract: paper.abstract,
    authors: paper.authors,
    organisationHandle: paper.organisation?.handle ?? null,
    organisationName: paper.organisation?.name ?? null,
    date: paper.date,
    year: paper.date === null ? null : Number(paper.date.slice(0, 4)),
    yearSource: paper.yearSource,
    comments: paper.comments,
    extractorVersion: findings.reading.version,
    labellerVersion: findings.labels.version,
    textHash: textHash(paper),
    sourceHash: sourceHash(paper),
    readingHash: readingHash(findings),
    asOf,
  };
}

/** Writes a paper with its links and findings, in place of what was held of it. Returns its id. */
export function writePaper(
  db: Statements,
  old: Held | null,
  paper: Paper,
  findings: Findings,
  asOf: string,
): number {
  const row = paperRow(old?.slug ?? freeSlug(db, paper.slug), paper, findings, asOf);
  if (old) db.update("Paper", old.id, row);
  const id = old?.id ?? db.insert("Paper", row);
  if (old) db.prepare(`DELETE FROM "Link" WHERE "paperId" = ?`).run([id]);
  paper.links.forEach((link, position) => {
    db.insert("Link", {
      paperId: id,
      position,
      url: link.url,
      kind: link.kind,
      start: link.start,
      end: link.end,
    });
  });
  replaceFindings(db, id, findings);
  return id;
}
