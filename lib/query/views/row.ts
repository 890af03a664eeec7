import { isEfficiency, type Quantity } from "@/lib/claims/types";
import { type ClaimFilter, passesAll } from "../claim-filter";
import type { Params } from "../params";
import { compareClaims, type Ranked } from "../preference";
import type { PaperRecord } from "../read/records";
import { highlight, snippet } from "../search/highlight";
import type { Term } from "../search/terms";
import type { ClaimView, PaperRow, TradeoffView } from "../types";

/** A claim's own quality needs no phase, factor or hedge of the gain it belongs to. */
const QUALITY_FREE: readonly ClaimFilter[] = ["quantity", "factor", "phase", "bound"];

/** Whether a claim may be shown as the best of its quantity under the filters; the quantity asked for hides no other column. */
const mayStand = (params: Params, c: ClaimView) =>
  passesAll(params, c, isEfficiency(c.quantity) ? ["quantity"] : QUALITY_FREE);

/** What was read of a paper. */
type Read = Pick<PaperRecord, "claims" | "tradeoffs">;

/** The claims with whether a trade-off holds them, as `compareClaims` wants to know. */
export function ranked(record: Read): (ClaimView & Ranked)[] {
  const paired = new Set(record.tradeoffs.flatMap((t) => [t.efficiency.n, t.quality.n]));
  return record.claims.map((c) => ({ ...c, paired: paired.has(c.n) }));
}

/** The claim that stands for each quantity under the filters. */
export function bestOf(record: PaperRecord, params: Params): PaperRow["best"] {
  const best: Partial<Record<Quantity, ClaimView>> = {};
  for (const { n, quantity } of ranked(record).sort(compareClaims)) {
    const claim = record.claims.find((c) => c.n === n) as ClaimView;
    if (!best[quantity] && mayStand(params, claim)) best[quantity] = claim;
  }
  return best;
}

const QUALITY_ORDER = ["accuracy_delta", "accuracy_retained", "parity", "accuracy_level"];

/** Gains before overheads, what the filters let through before the rest, then as claims are ordered. */
function headlineOrder(params: Params, byClaim: ReadonlyMap<number, Ranked>) {
  const rank = (c: ClaimView) => byClaim.get(c.n) as Ranked;
  return (a: ClaimView, b: ClaimView) =>
    Number(passesAll(params, b)) - Number(passesAll(params, a)) ||
    Number(a.direction === "worse") - Number(b.direction === "worse") ||
    compareClaims(rank(a), rank(b));
}

/**
 * Up to two trade-offs or gains that stand for the paper, of different quantities: trade-offs first, then gains
 * without a quality. Never a baseline's number.
 */
export function headlinesOf(record: Read, params: Params): PaperRow["headlines"] {
  const byClaim = new Map(ranked(record).map((c) => [c.n, c as Ranked]));
  const order = headlineOrder(params, byClaim);
  const stands = (c: ClaimView) => c.subject !== "other" && (!params.sure || c.sure);
  const pairs = record.tradeoffs.filter((t) => stands(t.efficiency) && stands(t.quality));
  const better = (a: TradeoffView, b: TradeoffView) =>
    order(a.efficiency, b.efficiency) ||
    QUALITY_ORDER.indexOf(a.quality.quantity) - QUALITY_ORDER.indexOf(b.quality.quantity) ||
    a.n - b.n;
  const paired: PaperRow["headlines"] = [...pairs]
    .sort(better)
    .map(({ efficiency, quality }) => ({ efficiency, quality }));
  const gains = record.claims.filter((c) => isEfficiency(c.quantity) && stands(c)).sort(order);
  const shown: PaperRow["headlines"] = [];
  for (const headline of [...paired, ...gains.map((efficiency) => ({ efficiency, quality: null }))])
    if (shown.length < 2 && !shown.some((s) => s.efficiency.quantity === headline.efficiency.quantity))
      shown.push(headline);
  return shown;
}

/** A row of the table. `terms` of the search, if any, mark its hits. */
export function rowOf(record: PaperRecord, params: Params, terms: readonly Term[] = []): PaperRow {
  const {
    slug,
    title,
    date,
    year,
    yearSource,
    authors,
    organisation,
    comments,
    hasCode,
    techniques,
    domains,
  } = record;
  const row: PaperRow = {
    slug,
    title,
    date,
    year,
    yearSource,
    authors,
    organisation,
    comments,
    hasCode,
    techniques,
    domains,
    claims: record.claims.filter((c) => c.subject !== "other").length,
    headlines: headlinesOf(record, params),
    best: bestOf(record, params),
  };
  if (terms.length > 0)
    row.hit = { title: highlight(title, terms), snippet: snippet(record.abstract, terms) };
  return row;
}
