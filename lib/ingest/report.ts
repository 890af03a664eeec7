import type { Digest, Ledger, LedgerEntry } from "@/lib/sources/types";
import type { StoreSummary } from "@/lib/store";

/** What became of one input. */
export interface DigestReport extends StoreSummary {
  file: string;
  format: string;
  captured: string | null;
  capturedSource: Digest["capturedSource"];
  papers: number;
  withFooter: number;
  /** What is counted below: lines of a text, or records of a document. */
  unit: Ledger["unit"];
  lines: Record<LedgerEntry["fate"], number> & { total: number; unaccounted: number };
  skipped: { first: number; last: number; reason: string }[];
  warnings: string[];
}

export interface FailedReport {
  file: string;
  /** 1-based, where the error has a place in the text. */
  line: number | null;
  error: string;
  /** Whether its records could be read, and none gives a paper. */
  noPaper: boolean;
}

export function digestReport(file: string, digest: Digest, summary: StoreSummary): DigestReport {
  const { unit, entries, lines: total, unaccounted } = digest.ledger;
  const lines = { total, paper: 0, furniture: 0, blank: 0, skipped: 0, unaccounted };
  for (const entry of entries) lines[entry.fate] += entry.last - entry.first + 1;
  return {
    file,
    format: digest.format,
    captured: digest.captured,
    capturedSource: digest.capturedSource,
    papers: digest.papers.length,
    withFooter: digest.papers.filter((p) => p.authors !== null || p.organisation !== null).length,
    unit,
    lines,
    warnings: digest.warnings,
    skipped: entries.flatMap((e) =>
      e.fate === "skipped" ? [{ first: e.first, last: e.last, reason: e.reason }] : [],
    ),
    ...summary,
  };
}
