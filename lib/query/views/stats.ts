import { QUANTITIES, type Quantity } from "@/lib/claims/types";
import { labelName } from "@/lib/format/words";
import type { Store } from "@/lib/store";
import { compareText } from "../columns/text-order";
import type { ColumnIndex } from "../columns/types";
import type { Stats } from "../types";

const COUNTS = `SELECT (SELECT count(*) FROM "Claim"), (SELECT count(*) FROM "Tradeoff"), (SELECT count(*) FROM "RejectedNumber"),
  (SELECT count(*) FROM "Claim" WHERE "sure" = 1), (SELECT count(DISTINCT "paperId") FROM "Claim"),
  (SELECT min("year") FROM "Paper"), (SELECT max("year") FROM "Paper")`;
const PER_QUANTITY = `SELECT "quantity", count(*), count(DISTINCT "paperId") FROM "Claim" GROUP BY "quantity"`;
const DIGESTS = `SELECT "name", "hash", "format", "captured", (SELECT count(*) FROM "DigestPaper" WHERE "digestId" = "Digest"."id"), "lines"
  FROM "Digest" ORDER BY "captured", "hash"`;

/** What the database holds, counted. */
export function statsOf(raw: Store["raw"], index: ColumnIndex, dataVersion: string): Stats {
  const all = <T>(sql: string) => raw.prepare(sql).raw().all() as T[];
  const [claims, tradeoffs, rejected, sure, withClaims, from, to] = all<
    [number, number, number, number, number, number | null, number | null]
  >(COUNTS)[0] as [number, number, number, number, number, number | null, number | null];
  const perQuantity = new Map(all<[Quantity, number, number]>(PER_QUANTITY).map((row) => [row[0], row]));
  const labels = (kind: "technique" | "domain") =>
    [...index.labels[kind]]
      .map(([name, set]) => ({ name, label: labelName(name), count: set.size() }))
      .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
  const versions = (column: "extractorVersion" | "labellerVersion") =>
    all<[string]>(`SELECT DISTINCT "${column}" FROM "Paper" ORDER BY 1`).map(([v]) => v);
  return {
    dataVersion,
    papers: index.papers,
    claims,
    tradeoffs,
    rejected,
    sure,
    papersWithClaims: withClaims,
    papersWithTradeoffs: index.flags.paired.size(),
    years: from === null || to === null ? null : [from, to],
    quantities: QUANTITIES.map((quantity) => {
      const [, count = 0, papers = 0] = perQuantity.get(quantity) ?? [];
      return { quantity, claims: count, papers };
    }),
    techniques: labels("technique"),
    domains: labels("domain"),
    digests: all<[string, string, string, string | null, number, number]>(DIGESTS).map(
      ([name, hash, format, captured, papers, lines]) => ({
        name,
        hash,
        format,
        captured,
        papers,
        lines,
      }),
    ),
    extractorVersions: versions("extractorVersion"),
    labellerVersions: versions("labellerVersion"),
  };
}
