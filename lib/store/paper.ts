import type { Reading } from "@/lib/claims/types";
import type { Labels } from "@/lib/labels/types";
import type { Paper } from "@/lib/sources/types";
import { hashData } from "./hash";
import type { Row } from "./rows";

/** How a title and an abstract are read; the rooms that read come in from outside, so the store knows only types. */
export interface Readers {
  claims(title: string, abstract: string): Reading;
  labels(title: string, abstract: string): Labels;
}

/** What the readers found in one paper. */
export interface Findings {
  reading: Reading;
  labels: Labels;
}

/** The versions the readers work at now: asked of an empty text. */
export const readerVersions = (readers: Readers) => ({
  extractor: readers.claims("", "").version,
  labeller: readers.labels("", "").version,
});

export const find = (readers: Readers, title: string, abstract: string): Findings => ({
  reading: readers.claims(title, abstract),
  labels: readers.labels(title, abstract),
});

export const textHash = (paper: Pick<Paper, "title" | "abstract">): string =>
  hashData([paper.title, paper.abstract]);

/** Hash of everything a digest says about a paper, apart from where it stands there. */
export const sourceHash = (paper: Paper): string =>
  hashData([
    paper.title,
    paper.abstract,
    paper.authors,
    paper.organisation && [paper.organisation.handle, paper.organisation.name],
    paper.date,
    paper.yearSource,
    paper.comments,
    paper.links.map((l) => [l.url, l.kind, l.start, l.end]),
  ]);

/** Hash of everything read from a paper. */
const readingHash = ({ reading, labels }: Findings): string =>
  hashData([reading.claims, reading.tradeoffs, reading.rejected, labels.techniques, labels.domains]);

/** The columns of a paper besides its id and its slug. */
export const paperColumns = (
  paper: Paper,
  findings: Findings,
  asOf: string,
): Omit<Row<"Paper">, "id" | "slug"> => ({
  title: paper.title,
  abstract: paper.abstract,
  authors: paper.authors,
  organisationHandle: paper.organisation?.handle ?? null,
  organisationName: paper.organisation?.name ?? null,
  date: paper.date,
  year: paper.date === null ? null : Number(paper.date.slice(0, 4)),
  yearSource: paper.yearSource,
  comments: paper.comments,
  textHash: textHash(paper),
  sourceHash: sourceHash(paper),
  ...readingColumns(findings),
  asOf,
});

/** Which readers found what, in short. */
export const readingColumns = (findings: Findings) => ({
  extractorVersion: findings.reading.version,
  labellerVersion: findings.labels.version,
  readingHash: readingHash(findings),
});
