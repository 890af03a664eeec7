import type { DigestReport, FailedReport } from "@/lib/ingest";

/** All reports as one object: sums over the digests, then each of them. */
export function totals(
  reports: readonly DigestReport[],
  failed: readonly FailedReport[],
  empty: readonly FailedReport[],
) {
  const sum = (value: (r: DigestReport) => number) => reports.reduce((s, r) => s + value(r), 0);
  const claims: Record<string, number> = {};
  for (const r of reports) for (const [q, n] of Object.entries(r.claims)) claims[q] = (claims[q] ?? 0) + n;
  return {
    papers: sum((r) => r.papers),
    withFooter: sum((r) => r.withFooter),
    new: sum((r) => r.new),
    changed: sum((r) => r.changed),
    unchanged: sum((r) => r.unchanged),
    skipped: sum((r) => r.lines.skipped),
    unaccounted: sum((r) => r.lines.unaccounted),
    claims,
    digests: reports,
    empty: empty.map(({ file, line, error }) => ({ file, line, error })),
    failed: failed.map(({ file, line, error }) => ({ file, line, error })),
  };
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

/** Papers named at most in a report for people; the JSON names all. */
const NAMED = 12;

/** Which papers are new, or changed and in what. */
function named(changes: DigestReport["changes"], fate: "new" | "changed"): string[] {
  const these = changes.filter((c) => c.fate === fate);
  const lines = these
    .slice(0, NAMED)
    .map((c) => `  ${fate}: ${c.slug}${c.what.length > 0 ? ` (${c.what.join(", ")})` : ""}`);
  return these.length > NAMED ? [...lines, `  ${fate}: and ${these.length - NAMED} more`] : lines;
}

/** A digest's report for people. */
export function say(report: DigestReport): string {
  const { lines, unit } = report;
  const how = report.capturedSource === "option" ? "as given" : "year inferred";
  const claims = Object.entries(report.claims).map(([quantity, n]) => `${quantity} ${n}`);
  return [
    `${report.file}: ${count(report.papers, "paper")} (${report.format}), ${report.withFooter} with authors or organisation` +
      (report.captured ? `; captured ${report.captured} (${how})` : "; day of capture unknown"),
    `  papers: ${report.new} new, ${report.changed} changed, ${report.unchanged} unchanged`,
    `  claims: ${claims.join(", ") || "none"}`,
    `  ${unit}s: ${lines.total} (${lines.paper} of papers, ${lines.furniture} of page furniture, ${lines.blank} blank, ${lines.skipped} skipped, ${lines.unaccounted} unaccounted)`,
    ...named(report.changes, "new"),
    ...named(report.changes, "changed"),
    ...report.lost.map((uid) => `  note: correction ${uid} no longer applies: its words are gone`),
    ...report.warnings.map((w) => `  note: ${w}`),
    ...report.skipped.map(
      (s) =>
        `  skipped ${s.first === s.last ? `${unit} ${s.first}` : `${unit}s ${s.first} to ${s.last}`}: ${s.reason}`,
    ),
  ].join("\n");
}
