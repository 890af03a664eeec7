import { random } from "@/lib/pareto/random";
import { type Reader, type Store, sql } from "@/lib/store";
import { goldLine } from "../export/gold";
import { loadRecords, type PaperRecord } from "../read/records";
import type { ReviewItem, ReviewView } from "../types";

/** Claims of a page of the queue, and of the sample. */
export const REVIEW_PAGE = 20;
export const SAMPLE = 50;

const DIFFERS = sql`coalesce("agreement" ->> 'verdict' = 'differs', FALSE)`;
const ALL = sql`FROM "Claim"`;
const ASKED = sql`${ALL} WHERE "corrected" IS NULL AND (${DIFFERS} OR NOT "sure")`;

type Place = { paperId: number; position: number };

/** Claims to look at: first those with which their abstract does not agree, then the least likely ones. Raw, for the order by a part of a JSON column. */
const queued = (at: Reader, page: number): Promise<Place[]> =>
  at.all(sql`SELECT "paperId", "position" ${ASKED}
    ORDER BY ${DIFFERS} DESC, "probability" NULLS FIRST, "paperId", "position"
    LIMIT ${REVIEW_PAGE} OFFSET ${(page - 1) * REVIEW_PAGE}`);

async function count(at: Reader, from: typeof ALL): Promise<number> {
  const [row] = await at.all<{ n: number }>(sql`SELECT CAST(count(*) AS INTEGER) AS "n" ${from}`);
  return row?.n ?? 0;
}

/** Places of `n` of `all`, each as likely as any other, without repetition; the same seed draws the same. */
function drawn(n: number, all: number, seed: number): number[] {
  const next = random(seed);
  const picked = new Set<number>();
  while (picked.size < Math.min(n, all)) picked.add(Math.floor(next() * all));
  return [...picked];
}

/** A random sample of all claims, in the order it was drawn. Raw, as rows are passed by and not kept. */
async function sampled(reader: Reader, claims: number, seed: number): Promise<Place[]> {
  const order = drawn(SAMPLE, claims, seed);
  const wanted = new Map(order.map((at, i) => [at, i]));
  const found: Place[] = [];
  let at = 0;
  const all = sql`SELECT "paperId", "position" ${ALL} ORDER BY "paperId", "position"`;
  for await (const rows of reader.pages<Place>(all))
    for (const row of rows) {
      const i = wanted.get(at++);
      if (i !== undefined) found[i] = row;
    }
  return found;
}

const labelsOf = ({ techniques, domains }: PaperRecord) => [
  ...techniques.map((name) => ({ kind: "technique" as const, name, score: 1, evidence: [] })),
  ...domains.map((name) => ({ kind: "domain" as const, name, score: 1, evidence: [] })),
];

function itemOf(paper: PaperRecord, n: number): ReviewItem[] {
  const claim = paper.claims.find((c) => c.n === n);
  if (!claim) return [];
  const { slug, title } = paper;
  const why = claim.agreement?.verdict === "differs" ? "differs" : claim.sure ? "sure" : "unsure";
  return [{ slug, title, claim, why, gold: goldLine({ ...paper, labels: labelsOf(paper) }, n) }];
}

/**
 * What the review page shows: the queue, most doubtful first, and a random sample of all claims.
 * @param page of the queue, from 1
 * @param seed draws the sample: the same data and the same seed are the same sample
 */
export async function reviewOf(store: Store, page: number, seed: number): Promise<ReviewView> {
  const claims = await count(store.sql, ALL);
  const [queue, sample] = [await queued(store.sql, page), await sampled(store.sql, claims, seed)];
  const ids = [...queue, ...sample].map((place) => place.paperId);
  const records = await loadRecords(store.prisma, [...new Set(ids)]);
  const byId = new Map(records.map((r) => [r.id, r]));
  const items = (places: readonly Place[]) =>
    places.flatMap(({ paperId, position }) => {
      const paper = byId.get(paperId);
      return paper ? itemOf(paper, position) : [];
    });
  return {
    page,
    pageSize: REVIEW_PAGE,
    waiting: await count(store.sql, ASKED),
    claims,
    seed,
    queue: items(queue),
    sample: items(sample),
  };
}
