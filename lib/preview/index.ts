import { readClaims } from "@/lib/claims";
import { claimCells } from "@/lib/claims/columns";
import type { Reading } from "@/lib/claims/types";
import { readLabels } from "@/lib/labels";
import type { Labels } from "@/lib/labels/types";
import { claimOf } from "@/lib/query/read/claim";
import { reasonOf } from "@/lib/query/read/reason";
import type { ClaimView, PaperView } from "@/lib/query/types";
import { readSource, SourceError } from "@/lib/sources";
import { READERS } from "@/lib/sources/registry";
import type { Digest, Paper } from "@/lib/sources/types";
import { keysOf } from "./keys";
import type { PreviewPaper, PreviewSource, Unreadable } from "./types";

/** Every form that can be read, as a person calls it. */
export const KNOWN_FORMS: string[] = READERS.map((r) => r.label);

/** A text read as far as its papers: what it is, and a way through its papers, one after the other. */
export interface Preview {
  source: PreviewSource;
  papers: Iterable<PreviewPaper>;
}

/**
 * Reads a text as storing it would, and keeps nothing. Papers are looked into as they are asked for.
 * @param name of the file, where it came from one
 * @param note what is to be known of how bytes became the text
 */
export function preview(text: string, name?: string, note: string | null = null): Preview | Unreadable {
  try {
    const digest = readSource(text, name === undefined ? {} : { name });
    return { source: sourceOf(digest, note), papers: look(digest.papers) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { line: error.line, found: error.found, known: KNOWN_FORMS };
  }
}

const sourceOf = ({ format, captured, ledger, warnings, papers }: Digest, note: string | null) => ({
  format: READERS.find((r) => r.id === format)?.label ?? format,
  captured,
  ledger,
  warnings: note === null ? warnings : [note, ...warnings],
  papers: papers.length,
});

function* look(papers: readonly Paper[]): Generator<PreviewPaper> {
  for (const paper of papers) yield previewOf(paper);
}

function previewOf(paper: Paper): PreviewPaper {
  const { slug, title, abstract, date, links, lines, text: textKind } = paper;
  const reading = readClaims(title, abstract);
  const claims = reading.claims.map((claim, n) =>
    claimOf(paper, claimCells(claim, n) as Parameters<typeof claimOf>[1]),
  );
  return {
    ...{ slug, title, abstract, date, textKind, links, lines, claims },
    tradeoffs: tradeoffsOf(reading, claims, abstract),
    rejected: rejectedOf(reading, abstract),
    labels: labelsOf(readLabels(title, abstract)),
    keys: keysOf(paper),
  };
}

const tradeoffsOf = (
  { tradeoffs }: Reading,
  claims: readonly ClaimView[],
  abstract: string,
): PaperView["tradeoffs"] =>
  tradeoffs.map(({ efficiency, quality, step, joined }, n) => ({
    ...{ n, step, efficiency: claims[efficiency] as ClaimView, quality: claims[quality] as ClaimView },
    joined: joined && abstract.slice(joined.start, joined.end),
  }));

const rejectedOf = ({ rejected }: Reading, abstract: string): PaperView["rejected"] =>
  rejected.map(({ span, context, text, code, rule }) => ({
    ...{ ...span, text, code, rule, reason: reasonOf(code) },
    context: context && abstract.slice(context.start, context.end),
  }));

const labelsOf = ({ techniques, domains }: Labels): PaperView["labels"] => [
  ...techniques.map((label) => ({ kind: "technique" as const, ...label })),
  ...domains.map((label) => ({ kind: "domain" as const, ...label })),
];
