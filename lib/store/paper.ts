import type { Reading } from "@/lib/claims/types";
import type { Findings } from "@/lib/corrections";
import type { Labels } from "@/lib/labels/types";
import { hashData } from "./hash";
import { FACTS, type Given } from "./merge";

/** How a title and an abstract are read; the rooms that read come in from outside, so the store knows only types. */
export interface Readers {
  claims(title: string, abstract: string): Reading;
  labels(title: string, abstract: string): Labels;
}

/** What the readers found in one paper. */
export type { Findings };

/** The versions the readers work at now: asked of an empty text. */
export const readerVersions = (readers: Readers) => ({
  extractor: readers.claims("", "").version,
  labeller: readers.labels("", "").version,
});

export const extract = (readers: Readers, title: string, abstract: string): Findings => ({
  reading: readers.claims(title, abstract),
  labels: readers.labels(title, abstract),
});

export const textHash = (paper: { title: string; abstract: string }): string =>
  hashData([paper.title, paper.abstract]);

/** Hash of everything that sources say about a paper, apart from where it stands there. */
export const sourceHash = (row: Given): string =>
  hashData(Object.values(FACTS).flatMap((columns) => columns.map((column) => row[column])));

/** Hash of everything read from a paper. */
const readingHash = ({ reading, labels }: Findings): string =>
  hashData([reading.claims, reading.tradeoffs, reading.rejected, labels.techniques, labels.domains]);

/** Which readers found what, in short. */
export const readingColumns = (findings: Findings) => ({
  extractorVersion: findings.reading.version,
  labellerVersion: findings.labels.version,
  readingHash: readingHash(findings),
});
