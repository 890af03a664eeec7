import { formatClaim } from "@/lib/format/claim";
import { asksOfClaims, passesAll } from "../claim-filter";
import type { ClaimField } from "../field";
import { CLAIM_FIELDS, FIELDS, type Field } from "../fields";
import type { Params } from "../params";
import type { ClaimView, PaperView } from "../types";

export type Cell = string | number | boolean | null;

/** The columns of the CSV, from the declared fields. */
export const CSV_FIELDS = (FIELDS as readonly Field[]).filter((f) => f.csv);

/** The claims an export holds: those the filters let through; all of them, baselines' too, where none is asked for. */
export const exportedClaims = (paper: PaperView, params: Params): ClaimView[] =>
  asksOfClaims(params) ? paper.claims.filter((c) => passesAll(params, c)) : paper.claims;

const labelsOf = (paper: PaperView, kind: string) =>
  paper.labels
    .filter((l) => l.kind === kind)
    .map((l) => l.name)
    .join(";");

function paperCells(paper: PaperView): Record<string, Cell> {
  const { slug, title, date, year, authors, comments } = paper;
  return {
    slug,
    title,
    date,
    year,
    technique: labelsOf(paper, "technique"),
    domain: labelsOf(paper, "domain"),
    organisation: paper.organisation?.handle ?? null,
    authors,
    comments,
    code: paper.hasCode,
    paired: paper.tradeoffs.length > 0,
    digest: paper.digests.map((d) => d.hash).join(";"),
    extractor: paper.extractorVersion,
  };
}

/** Every field under its name in the CSV; parity has no number. */
const claimCells = (claim: ClaimView): Record<string, Cell> => ({
  ...Object.fromEntries(
    (CLAIM_FIELDS as readonly ClaimField[]).map(({ key, json }) => [
      key,
      cellOf(claim[(json || key) as keyof ClaimView]),
    ]),
  ),
  ...(claim.kind === "parity" && { value: null }),
  display: formatClaim(claim),
});

/** A cell of the CSV: what is no plain value is written as JSON. */
const cellOf = (value: unknown): Cell =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : ((value as Cell | undefined) ?? null);

/** One line a claim, in the order of `CSV_FIELDS`; a paper without claims is one line with empty claim cells. */
export function recordsOf(paper: PaperView, params: Params): Cell[][] {
  const fixed = paperCells(paper);
  const claims = exportedClaims(paper, params);
  const lines = claims.length > 0 ? claims.map(claimCells) : [{}];
  return lines.map((line: Record<string, Cell>) =>
    CSV_FIELDS.map(({ key }) => line[key] ?? fixed[key] ?? null),
  );
}
