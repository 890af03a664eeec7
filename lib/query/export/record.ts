import { formatClaim } from "@/lib/format/claim";
import { asksOfClaims, passesAll } from "../claim-filter";
import { FIELDS, type Field } from "../fields";
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

function claimCells(c: ClaimView): Record<string, Cell> {
  const {
    n,
    quantity,
    kind,
    value,
    high,
    unit,
    direction,
    bound,
    subject,
    phase,
    start,
    end,
    quote,
    rule,
    sure,
  } = c;
  const { factorLow: factor, factorHigh, measure, benchmark, model, baseline, hardware } = c;
  const number = kind === "parity" ? null : value;
  return {
    ...{
      n,
      quantity,
      kind,
      value: number,
      high,
      unit,
      direction,
      bound,
      subject,
      phase,
      start,
      end,
      quote,
      rule,
      sure,
    },
    ...{ factor, factorHigh, measure, benchmark, model, baseline, hardware },
    display: formatClaim(c),
  };
}

/** One line a claim, in the order of `CSV_FIELDS`; a paper without claims is one line with empty claim cells. */
export function recordsOf(paper: PaperView, params: Params): Cell[][] {
  const fixed = paperCells(paper);
  const claims = exportedClaims(paper, params);
  const lines = claims.length > 0 ? claims.map(claimCells) : [{}];
  return lines.map((line: Record<string, Cell>) =>
    CSV_FIELDS.map(({ key }) => line[key] ?? fixed[key] ?? null),
  );
}
