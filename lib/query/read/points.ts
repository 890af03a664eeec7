import { type ListColumn, type Reader, sql } from "@/lib/store";
import type { ColumnIndex } from "../columns/types";
import { techniqueOf } from "../paper-kind";
import type { Distribution, PointClaim, PointView } from "../types";
import type { Entry } from "../views/distribution";
import { pointOf } from "../views/points";
import { claimAt, SHORT_COLUMNS } from "./short";

const named = (...names: string[]): ListColumn[] => names.map((name) => ({ name }));

/** Claims by `paper:position`. */
export async function loadClaims(
  at: Reader,
  asked: readonly (readonly [paper: number, position: number])[],
): Promise<Map<string, PointClaim>> {
  const columns = [...named("paperId"), ...SHORT_COLUMNS];
  const [owners, ...lists] = await at.lists(columns, at.placed("Claim", asked));
  const claims = new Map<string, PointClaim>();
  (owners as number[]).forEach((id, i) => {
    const claim = claimAt(lists, i);
    claims.set(`${id}:${claim.n}`, claim);
  });
  return claims;
}

/** What a point says of its paper. */
type Head = Pick<PointView, "title" | "technique" | "domain">;

/** Titles of papers, the technique and the domain that their results are told by; by row id. */
export async function headsOf(at: Reader, ids: readonly number[]): Promise<Map<number, Head>> {
  const among = at.among(ids);
  const [paper, title] = await at.lists(named("id", "title"), sql`"Paper" WHERE "id" ${among}`);
  const heads = new Map(
    (paper as number[]).map((id, i): [number, Head] => [
      id,
      { title: title?.[i] as string, technique: null, domain: null },
    ]),
  );
  const labels = sql`"Label" WHERE "paperId" ${among}`;
  const [owners, kinds, names, ranks] = await at.lists(named("paperId", "kind", "name", "rank"), labels);
  const inOrder = (owners as number[]).map((id, i) => ({ id, i, rank: ranks?.[i] as number }));
  for (const { id, i } of inOrder.sort((a, b) => a.rank - b.rank)) {
    const head = heads.get(id);
    const kind = kinds?.[i] as "technique" | "domain";
    const name = names?.[i] as string;
    if (head) head[kind] ??= kind === "technique" ? techniqueOf([name]) : name;
  }
  return heads;
}

/**
 * The points of some rows of the index, in the same order. Raw, as a crowd of them is loaded for one chart: by Prisma
 * with all that its papers hold this takes a hundred times as long.
 */
export async function loadPoints(
  at: Reader,
  index: ColumnIndex,
  rows: readonly number[],
): Promise<PointView[]> {
  const { paper, factor, quality } = index.points.columns;
  const idOf = (row: number) => index.ids[paper[row] as number] as number;
  const asked = rows.flatMap((row) =>
    [factor.claim[row], quality.claim[row]]
      .filter((n) => n !== -1)
      .map((n) => [idOf(row), n as number] as const),
  );
  const claims = await loadClaims(at, asked);
  const heads = await headsOf(at, [...new Set(rows.map(idOf))]);
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
export async function detailsOf(
  at: Reader,
  { ids, slugs }: ColumnIndex,
  entries: readonly Entry[],
): Promise<Distribution["values"]> {
  const idOf = (e: Entry) => ids[e.paper] as number;
  const claims = await loadClaims(
    at,
    entries.map((e) => [idOf(e), e.n]),
  );
  const heads = await headsOf(at, [...new Set(entries.map(idOf))]);
  return entries.map((e) => {
    const { bound, subject } = claims.get(`${idOf(e)}:${e.n}`) as PointClaim;
    const { title } = heads.get(idOf(e)) as Head;
    return { paper: slugs[e.paper] as string, title, n: e.n, low: e.low, high: e.high, bound, subject };
  });
}
