import { formatClaim } from "@/lib/format/claim";
import { claimAddress, paperAddress } from "../addresses";
import { asksOfClaims, claimsThrough } from "../claim-filter";
import type { ClaimField } from "../field";
import { CLAIM_FIELDS, FIELDS, type Field, PAPER_FIELDS } from "../fields";
import { paperKindOf } from "../paper-kind";
import type { Params } from "../params";
import type { ClaimView, PaperView } from "../types";
import { experimentsUnder } from "../views/row";
import { addressOf, citeKey } from "./reference";

export type Cell = string | number | boolean | null;

/** What a line of the CSV stands for. */
export const SHAPES = ["claim", "paper"] as const;
export type Shape = (typeof SHAPES)[number];

/** The columns of the CSV with a line a claim, from the declared fields. */
export const CSV_FIELDS = (FIELDS as readonly Field[]).filter((f) => f.csv);

/** What stands for a paper on its one line besides its own fields; the gain and its quality are of one setting. */
const SUMMARY = ["claims", "gain", "quality", "sentence", "numbers"] as const;

/** The columns of each shape. */
export const columnsOf = (shape: Shape): readonly string[] =>
  shape === "claim"
    ? CSV_FIELDS.map((f) => f.key)
    : [...(PAPER_FIELDS as readonly Field[]).filter((f) => f.csv).map((f) => f.key), ...SUMMARY];

/** The claims an export holds: those the filters let through; all of them, baselines' too, where none is asked for. */
export function exportedClaims({ claims, tradeoffs }: PaperView, params: Params): ClaimView[] {
  if (!asksOfClaims(params)) return claims;
  const through = claimsThrough(params, claims, tradeoffs);
  return claims.filter((c) => through.has(c.n));
}

const labelsOf = (paper: PaperView, kind: string) =>
  paper.labels
    .filter((l) => l.kind === kind)
    .map((l) => l.name)
    .join(";");

function paperCells(paper: PaperView, base: string): Record<string, Cell> {
  const { slug, title, date, year, authors, comments } = paper;
  return {
    slug,
    title,
    date,
    year,
    technique: labelsOf(paper, "technique"),
    domain: labelsOf(paper, "domain"),
    type: paperKindOf(labelsOf(paper, "technique").split(";")),
    organisation: paper.organisation?.name ?? null,
    authors,
    comments,
    code: paper.hasCode,
    paired: paper.tradeoffs.some((t) => t.efficiency.subject === "own" && t.quality.subject === "own"),
    digest: paper.digests.map((d) => d.hash).join(";"),
    extractor: paper.extractorVersion,
    key: citeKey(slug),
    url: addressOf(paper),
    link: `${base}${paperAddress(slug)}`,
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

/** One line a claim; a paper without claims is one line with empty claim cells. */
function claimLines(paper: PaperView, params: Params, base: string): Record<string, Cell>[] {
  const fixed = paperCells(paper, base);
  const claims = exportedClaims(paper, params);
  if (claims.length === 0) return [fixed];
  return claims.map((c) => ({ ...fixed, ...claimCells(c), link: `${base}${claimAddress(c)}` }));
}

/** The one line of a paper: the experiment that stands for it, with its sentence, then every number. */
function paperLine(paper: PaperView, params: Params, base: string): Record<string, Cell> {
  const claims = exportedClaims(paper, params);
  const [first] = experimentsUnder(paper, params);
  const [gain, quality] = [first?.gains[0], first?.quality[0]];
  return {
    ...paperCells(paper, base),
    claims: claims.length,
    gain: gain ? formatClaim(gain) : null,
    quality: quality ? formatClaim(quality) : null,
    sentence: (gain ?? quality)?.sentence ?? null,
    numbers: claims.map(formatClaim).join("; "),
  };
}

/**
 * The lines of a paper, in the order of `columnsOf(shape)`.
 * @param base what stands before the addresses of this product, such as "https://atlas.example"
 */
export function recordsOf(paper: PaperView, params: Params, shape: Shape = "claim", base = ""): Cell[][] {
  const lines = shape === "claim" ? claimLines(paper, params, base) : [paperLine(paper, params, base)];
  return lines.map((line) => columnsOf(shape).map((key) => line[key] ?? null));
}
