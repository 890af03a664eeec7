import type { Store } from "@/lib/store";
import type { ColumnIndex } from "../columns/types";
import type { Distribution, PointClaim, PointView } from "../types";
import type { Entry } from "../views/distribution";
import { pointOf } from "../views/points";
import { type ListColumn, listsOf } from "./lists";
import { claimAt, SHORT_COLUMNS } from "./short";

type Raw = Store["raw"];

const named = (...names: string[]): ListColumn[] => names.map((name) => ({ name }));

/** Claims by paper and position, in the order asked for. */
const CLAIMS = `(SELECT "Claim".* FROM json_each(?) AS asked CROSS JOIN "Claim"
  ON "Claim"."paperId" = asked.value ->> 0 AND "Claim"."position" = asked.value ->> 1)`;

/** Claims by `paper:position`. */
export function loadClaims(raw: Raw, asked: readonly (readonly [paper: number, position: number])[]) {
  const [owners, ...lists] = listsOf(raw, [...named("paperId"), ...SHORT_COLUMNS], CLAIMS, [
    JSON.stringify(asked),
  ]);
  const claims = new Map<string, PointClaim>();
  (owners as number[]).forEach((id, i) => {
    const claim = claimAt(lists, i);
    claims.set(`${id}:${claim.n}`, claim);
  });
  return claims;
}

/** What a point says of its paper. */
type Head = Pick<PointView, "title" | "technique" | "domain">;

/** Titles and main labels of papers, by row id. */
export function headsOf(raw: Raw, ids: readonly number[]): Map<number, Head> {
  const asked = [JSON.stringify(ids)];
  const among = '(SELECT "value" FROM json_each(?))';
  const [paper, title] = listsOf(raw, named("id", "title"), `"Paper" WHERE "id" IN ${among}`, asked);
  const heads = new Map(
    (paper as number[]).map((id, i): [number, Head] => [
      id,
      { title: title?.[i] as string, technique: null, domain: null },
    ]),
  );
  const first = `"Label" WHERE "rank" = 0 AND "paperId" IN ${among}`;
  const [owners, kinds, names] = listsOf(raw, named("paperId", "kind", "name"), first, asked);
  (owners as number[]).forEach((id, i) => {
    const head = heads.get(id);
    if (head) head[kinds?.[i] as "technique" | "domain"] = names?.[i] as string;
  });
  return heads;
}

/**
 * The points of some rows of the index, in the same order. Raw, as a crowd of them is loaded for one chart: by Prisma
 * with all that its papers hold this takes a hundred times as long.
 */
export function loadPoints(raw: Raw, index: ColumnIndex, rows: readonly number[]): PointView[] {
  const { paper, factor, quality } = index.points.columns;
  const idOf = (row: number) => index.ids[paper[row] as number] as number;
  const asked = rows.flatMap((row) =>
    [factor.claim[row], quality.claim[row]]
      .filter((n) => n !== -1)
      .map((n) => [idOf(row), n as number] as const),
  );
  const claims = loadClaims(raw, asked);
  const heads = headsOf(raw, [...new Set(rows.map(idOf))]);
  return rows.map((row) => {
    const p = paper[row] as number;
    const id = idOf(row);
    const year = index.numbers.year[p] as number;
    const head = {
      ...(heads.get(id) as Head),
      slug: index.slugs[p] as string,
      year: Number.isNaN(year) ? null : year,
    };
    const claimOf = (n: number | undefined) => claims.get(`${id}:${n}`) ?? null;
    return pointOf(head, claimOf(factor.claim[row]) as PointClaim, claimOf(quality.claim[row]));
  });
}

/** What the values of a distribution say of themselves, in the same order. */
export function detailsOf(
  raw: Raw,
  { ids, slugs }: ColumnIndex,
  entries: readonly Entry[],
): Distribution["values"] {
  const idOf = (e: Entry) => ids[e.paper] as number;
  const claims = loadClaims(
    raw,
    entries.map((e) => [idOf(e), e.n]),
  );
  const heads = headsOf(raw, [...new Set(entries.map(idOf))]);
  return entries.map((e) => {
    const { bound, subject } = claims.get(`${idOf(e)}:${e.n}`) as PointClaim;
    const { title } = heads.get(idOf(e)) as Head;
    return { paper: slugs[e.paper] as string, title, n: e.n, low: e.low, high: e.high, bound, subject };
  });
}
