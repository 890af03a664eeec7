import { isEfficiency, SUBJECTS } from "@/lib/claims/types";
import { qualityOf } from "@/lib/pareto/quality";
import { CLAIM_FIELDS } from "../claim-fields";
import { CaseQuestion } from "../columns/filter";
import type { BitSet, ColumnIndex } from "../columns/types";
import type { ClaimField } from "../field";
import { asksFor } from "../modes";
import { techniqueOf } from "../paper-kind";
import type { Params } from "../params";
import type { PaperRecord } from "../read/records";
import type { PointClaim, PointView } from "../types";

/** What a chart needs of a claim, under its names in JSON. */
export const SHORT = (CLAIM_FIELDS as readonly ClaimField[]).flatMap(({ key, json = key, detail }) =>
  detail || json === false ? [] : [json as keyof PointClaim],
);

const pointClaim = (c: PointClaim): PointClaim =>
  Object.fromEntries(SHORT.map((key) => [key, c[key]])) as unknown as PointClaim;

/** What a quality claim is on the chart: its kind of change, else why it is none. */
function kindOf(claim: PointClaim | null): PointView["kind"] {
  const quality = qualityOf(claim);
  return quality.kind === "measured" ? quality.unit : quality.kind;
}

/** Where the address does not say whose results count, all are looked at: the chart shows others' only when asked. */
const forChart = (params: Params): Params =>
  asksFor(params.subject) ? params : { ...params, subject: [...SUBJECTS, ...params.subject] };

/**
 * The rows of the points that the filters let through, in order: those with one of their claims, in its setting, that
 * answers all that is asked of claims.
 * @param matched the papers that the filters let through
 */
export function rowsOf(index: ColumnIndex, asked: Params, matched: BitSet): Uint32Array {
  const { points } = index;
  const question = new CaseQuestion(index, forChart(asked));
  const passes = (x: number) => question.ask(x).misses === 0;
  const rows = new Uint32Array(points.columns.size);
  let size = 0;
  for (const p of matched.array())
    for (let row = points.from[p] as number; row < (points.from[p + 1] as number); row++) {
      const x = points.case[row] as number;
      const paired = points.columns.quality.claim[row] !== -1;
      if (passes(x) || (paired && passes(x + 1))) rows[size++] = row;
    }
  return rows.slice(0, size);
}

/** A mark of a paper: an efficiency claim of it with a quality claim, or without. */
export function pointOf(
  {
    slug,
    title,
    year,
    technique,
    domain,
  }: Pick<PointView, "title" | "year" | "technique" | "domain"> & { slug: string },
  efficiency: PointClaim,
  quality: PointClaim | null,
): PointView {
  return {
    id: quality ? `${slug}:${efficiency.n}:${quality.n}` : `${slug}:${efficiency.n}`,
    ...{ paper: slug, title, year, technique, domain },
    efficiency: pointClaim(efficiency),
    quality: quality && pointClaim(quality),
    kind: kindOf(quality),
  };
}

/** All marks of a paper: its trade-offs, then its efficiency claims with no quality stated. */
export function pointsOf(record: PaperRecord): PointView[] {
  const head = { ...record, technique: techniqueOf(record.techniques), domain: record.domains[0] ?? null };
  const paired = new Set(record.tradeoffs.map((t) => t.efficiency.n));
  const alone = record.claims.filter((c) => isEfficiency(c.quantity) && !paired.has(c.n));
  return [
    ...record.tradeoffs.map((t) => pointOf(head, t.efficiency, t.quality)),
    ...alone.map((c) => pointOf(head, c, null)),
  ];
}
