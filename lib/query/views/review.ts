import { random } from "@/lib/pareto/random";
import type { Store } from "@/lib/store";
import { goldLine } from "../export/gold";
import { loadRecords, type PaperRecord } from "../read/records";
import type { ReviewItem, ReviewView } from "../types";

/** Claims of a page of the queue, and of the sample. */
export const REVIEW_PAGE = 20;
export const SAMPLE = 50;

const DIFFERS = `coalesce(json_extract("agreement", '$.verdict') = 'differs', 0)`;
const ASKED = `FROM "Claim" WHERE "corrected" IS NULL AND (${DIFFERS} OR NOT "sure")`;

type Place = [paperId: number, position: number];

/** Claims to look at: first those with which their abstract does not agree, then the least likely ones. Raw, for the order by a part of a JSON column. */
const queued = (raw: Store["raw"], page: number): Place[] =>
  raw
    .prepare(
      `SELECT "paperId", "position" ${ASKED} ORDER BY ${DIFFERS} DESC, "probability", "paperId", "position" LIMIT ? OFFSET ?`,
    )
    .raw()
    .all([REVIEW_PAGE, (page - 1) * REVIEW_PAGE]) as unknown as Place[];

const count = (raw: Store["raw"], from: string): number =>
  (raw.prepare(`SELECT count(*) ${from}`).raw().get() as [number])[0];

/** Places of `n` of `all`, each as likely as any other, without repetition; the same seed draws the same. */
function drawn(n: number, all: number, seed: number): number[] {
  const next = random(seed);
  const picked = new Set<number>();
  while (picked.size < Math.min(n, all)) picked.add(Math.floor(next() * all));
  return [...picked];
}

/** A random sample of all claims, in the order it was drawn. Raw, as rows are passed by and not kept. */
function sampled(raw: Store["raw"], seed: number): Place[] {
  const order = drawn(SAMPLE, count(raw, 'FROM "Claim"'), seed);
  const wanted = new Map(order.map((at, i) => [at, i]));
  const found: Place[] = [];
  let at = 0;
  const rows = raw.prepare('SELECT "paperId", "position" FROM "Claim" ORDER BY "paperId", "position"').raw();
  for (const row of rows.iterate()) {
    const i = wanted.get(at++);
    if (i !== undefined) found[i] = row as Place;
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
  const { raw, prisma } = store;
  const [queue, sample] = [queued(raw, page), sampled(raw, seed)];
  const records = await loadRecords(prisma, [...new Set([...queue, ...sample].map(([id]) => id))]);
  const byId = new Map(records.map((r) => [r.id, r]));
  const items = (places: readonly Place[]) =>
    places.flatMap(([id, n]) => {
      const paper = byId.get(id);
      return paper ? itemOf(paper, n) : [];
    });
  return {
    page,
    pageSize: REVIEW_PAGE,
    waiting: count(raw, ASKED),
    claims: count(raw, 'FROM "Claim"'),
    seed,
    queue: items(queue),
    sample: items(sample),
  };
}
