import { isEfficiency, type Quantity } from "@/lib/claims/types";
import { CLAIM_FILTERS, type ClaimFilter, casesThrough, claimsThrough } from "../claim-filter";
import { wantedOf } from "../modes";
import { paperKindOf, techniqueOf } from "../paper-kind";
import type { Params } from "../params";
import { compareClaims, type Ranked } from "../preference";
import type { PaperRecord } from "../read/records";
import { highlight, snippet } from "../search/highlight";
import type { Term } from "../search/terms";
import { sortQuantity } from "../sort";
import type { ClaimView, Experiment, PaperRow } from "../types";
import { experimentsOf, type Read } from "./experiment";

/** What is asked of a gain hides no other column. */
const OTHER_GAINS: readonly ClaimFilter[] = ["quantity", "gain"];
/** All but whose results count, and how sure they are. */
const ALL_BUT_STANDING = CLAIM_FILTERS.filter((f) => f !== "subject" && f !== "sure" && f !== "unsure");

const through = ({ claims, tradeoffs }: Read, params: Params, except: readonly ClaimFilter[] = []) =>
  claimsThrough(params, claims, tradeoffs, except);

/** The claims with whether a trade-off holds them, as `compareClaims` wants to know. */
export function ranked(record: Read): (ClaimView & Ranked)[] {
  const paired = new Set(record.tradeoffs.flatMap((t) => [t.efficiency.n, t.quality.n]));
  return record.claims.map((c) => ({ ...c, paired: paired.has(c.n) }));
}

/** Settings shown of a paper at most. */
const SHOWN = 4;

const first = (claims: readonly Ranked[]): number | null => [...claims].sort(compareClaims)[0]?.n ?? null;

/** The claim whose number puts the paper where it stands in the table; null where the order is by other things. */
function sortedBy(record: Read, params: Params): number | null {
  const key = params.sort[0]?.key;
  if (!key) return null;
  const claims = ranked(record);
  const columns = through(record, params, OTHER_GAINS);
  const asked = through(record, params);
  const quantity = sortQuantity(key);
  if (quantity) return first(claims.filter((c) => c.quantity === quantity && columns.has(c.n)));
  if (key === "factor") {
    const gains = claims.filter((c) => isEfficiency(c.quantity) && asked.has(c.n));
    const most = Math.max(...gains.map((c) => c.factorLow ?? 0));
    return gains.find((c) => c.factorLow === most)?.n ?? null;
  }
  if (key !== "accuracy") return null;
  const stated = (kind: Quantity) => claims.filter((c) => c.quantity === kind && c.subject === "own");
  return first(stated("accuracy_delta")) ?? first(stated("accuracy_retained"));
}

/** What a paper reports under the filters, a setting each, the one that stands for it first. */
export function experimentsUnder(record: Read, params: Params): Experiment[] {
  const byClaim = new Map(ranked(record).map((c) => [c.n, c as Ranked]));
  const standing = through(record, params, ALL_BUT_STANDING);
  const asked = casesThrough(params, record.claims, record.tradeoffs);
  const same = (a: { n: number } | null, b: { n: number } | null) => a?.n === b?.n;
  const wanted = {
    stands: (c: ClaimView) => standing.has(c.n),
    asked: (gain: ClaimView | null, quality: ClaimView | null) =>
      asked.some((x) => same(x.efficiency, gain) && same(x.quality, quality)),
    sorted: sortedBy(record, params),
  };
  return experimentsOf(record, wanted, (c) => byClaim.get(c.n) as Ranked).slice(0, SHOWN);
}

/** The label that stands for a paper: one that is asked for, else its main one. */
function shownOf(
  main: string | undefined,
  labels: readonly string[],
  asked: readonly string[],
): string | null {
  const { any, all } = wantedOf(asked);
  return labels.find((name) => any.includes(name) || all.includes(name)) ?? main ?? null;
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
    type: paperKindOf(techniques),
    techniques,
    domains,
    shown: {
      technique: shownOf(techniqueOf(techniques) ?? techniques[0], techniques, params.technique),
      domain: shownOf(domains[0], domains, params.domain),
    },
    claims: record.claims.filter((c) => c.subject === "own").length,
    experiments: experimentsUnder(record, params),
  };
  if (terms.length > 0)
    row.hit = { title: highlight(title, terms), snippet: snippet(record.abstract, terms) };
  return row;
}

/** The pair that stands for a paper in its row: its claims by their numbers, as "3:4". */
export function pairOf({ slug, experiments: [first] }: PaperRow): { slug: string; pair: string } {
  const claims = [first?.gains[0], first?.quality[0]].flatMap((c) => (c ? [c.n] : []));
  return { slug, pair: claims.join(":") };
}
