import { type ListColumn, type Reader, sql } from "@/lib/store";
import { numberAt } from "../columns/narrow";
import type { ColumnIndex } from "../columns/types";
import { Kept } from "../kept";
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

/** Titles of papers by row id. */
async function titlesOf(at: Reader, ids: readonly number[]): Promise<Map<number, string>> {
  const [paper, title] = await at.lists(named("id", "title"), sql`"Paper" WHERE "id" ${at.among(ids)}`);
  return new Map((paper as number[]).map((id, i) => [id, title?.[i] as string]));
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
  const { paper, factor, quality, said } = index.points.columns;
  const idOf = (row: number) => index.ids[paper[row] as number] as number;
  const asked = rows.flatMap((row) =>
    [factor.claim[row], quality.claim[row]]
      .filter((n) => n !== -1)
      .map((n) => [idOf(row), n as number] as const),
  );
  const claims = await loadClaims(at, asked);
  const titles = await titlesOf(at, [...new Set(rows.map(idOf))]);
  const nameOf = ({ code, names }: (typeof said)["domain"], row: number) =>
    names[code[row] as number] ?? null;
  return rows.map((row) => {
    const p = paper[row] as number;
    const id = idOf(row);
    const year = numberAt(index.numbers.year, p);
    const head = {
      title: titles.get(id) as string,
      technique: nameOf(said.technique, row),
      domain: nameOf(said.domain, row),
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
  const titles = await titlesOf(at, [...new Set(entries.map(idOf))]);
  return entries.map((e) => {
    const { bound, subject } = claims.get(`${idOf(e)}:${e.n}`) as PointClaim;
    const title = titles.get(idOf(e)) as string;
    return { paper: slugs[e.paper] as string, title, n: e.n, low: e.low, high: e.high, bound, subject };
  });
}

/** Points kept: those of a frontier are drawn under every filter that leaves it. */
const KEPT = 4000;

/** Loads points once while they are asked for again and again; the least recently used go first. */
export function keepingPoints(
  at: Reader,
  index: ColumnIndex,
): (rows: readonly number[]) => Promise<PointView[]> {
  const kept = new Kept<number, PointView>(KEPT);
  return async (rows) => {
    const held = new Map(rows.map((row) => [row, kept.peek(row)] as const));
    const missing = [...held].flatMap(([row, point]) => (point ? [] : [row]));
    const loaded = await loadPoints(at, index, missing);
    missing.forEach((row, i) => {
      held.set(row, loaded[i]);
    });
    return rows.map((row) => kept.of(row, () => held.get(row) as PointView));
  };
}
