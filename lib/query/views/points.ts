import { isEfficiency, SUBJECTS } from "@/lib/claims/types";
import { qualityOf } from "@/lib/pareto/quality";
import { CLAIM_FIELDS } from "../claim-fields";
import { casesThrough, holds } from "../claim-filter";
import type { ClaimField } from "../field";
import { asksFor } from "../modes";
import type { Params } from "../params";
import type { PaperRecord } from "../read/records";
import type { ClaimView, PointClaim, PointView } from "../types";

export { MAX_POINTS } from "@/lib/chart/types";

/** What a chart needs of a claim, under its names in JSON. */
const SHORT = (CLAIM_FIELDS as readonly ClaimField[]).flatMap(({ key, json = key, detail }) =>
  detail || json === false ? [] : [json as keyof PointClaim],
);

const pointClaim = (c: ClaimView): PointClaim =>
  Object.fromEntries(SHORT.map((key) => [key, c[key]])) as unknown as PointClaim;

/** What a quality claim is on the chart: its kind of change, else why it is none. */
function kindOf(claim: ClaimView | null): PointView["kind"] {
  const quality = qualityOf(claim);
  return quality.kind === "measured" ? quality.unit : quality.kind;
}

/** Where the address does not say whose results count, marks of all are sent: the chart shows others' only when asked. */
const forChart = (params: Params): Params =>
  asksFor(params.subject) ? params : { ...params, subject: [...SUBJECTS, ...params.subject] };

/** The chart marks of a paper under the filters: its trade-offs, then its efficiency claims with no quality stated. */
export function pointsOf(record: PaperRecord, asked: Params): PointView[] {
  const params = forChart(asked);
  const { slug, title, year, techniques, domains } = record;
  const base = { paper: slug, title, year, technique: techniques[0] ?? null, domain: domains[0] ?? null };
  const cases = casesThrough(params, record.claims, record.tradeoffs);
  const pairs = record.tradeoffs
    .filter((t) => holds(cases, t.efficiency.n, t.quality.n))
    .map((t) => ({
      id: `${slug}:${t.efficiency.n}:${t.quality.n}`,
      ...base,
      efficiency: pointClaim(t.efficiency),
      quality: pointClaim(t.quality),
      kind: kindOf(t.quality),
    }));
  const paired = new Set(record.tradeoffs.map((t) => t.efficiency.n));
  const alone = record.claims
    .filter((c) => isEfficiency(c.quantity) && !paired.has(c.n) && holds(cases, c.n, null))
    .map((c) => ({
      id: `${slug}:${c.n}`,
      ...base,
      efficiency: pointClaim(c),
      quality: null,
      kind: kindOf(null),
    }));
  return [...pairs, ...alone];
}
