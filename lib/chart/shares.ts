import { type Robust, robust, type Strength } from "@/lib/pareto";
import { groupsOf, type Outline } from "./outline";

/** Those a point is compared with, and how sure their frontier is. */
export interface Company {
  rows: ArrayLike<number>;
  /** Whether a row of the plane is one of them. */
  holds: (row: number) => boolean;
  /** Their frontiers, by factor upwards. */
  fronts: Readonly<Record<Strength, readonly number[]>>;
  robust: Robust;
}

/** All points on the plane, or those of each group with how sure its frontier is; silence is in no group. */
export function companiesOf({ columns, at, options, fronts }: Outline): Company[] {
  const front = (strength: Strength, name: string | null) =>
    fronts.find((f) => f.strength === strength && f.name === name)?.members ?? [];
  const company = (rows: ArrayLike<number>, name: string | null, holds: Company["holds"]): Company => ({
    ...{
      rows,
      holds,
      fronts: { strict: front("strict", name), claimed: front("claimed", name) },
      robust: robust(columns, rows),
    },
  });
  if (options.group === "none") return [company(at.plane, null, () => true)];
  const { code } = columns.said[options.group];
  return groupsOf(columns, at.plane, options.group).map(({ name, rows }) => {
    const own = code[rows[0] as number];
    return company(rows, name, (row) => code[row] === own);
  });
}

/** Shares of the drawn cases over all companies, the best one where a paper stands in several. */
export function sharesOf(companies: readonly Company[]): Robust {
  const all: Robust = { papers: new Map(), points: new Map(), cases: 1 };
  for (const { robust: one } of companies) {
    all.cases = Math.max(all.cases, one.cases);
    for (const key of ["papers", "points"] as const)
      for (const [id, share] of one[key]) all[key].set(id, Math.max(all[key].get(id) ?? 0, share));
  }
  return all;
}

/** Every paper that is on a frontier in some case, by the point that is so most often; the surest first. */
export function surest(
  { columns: c }: Outline,
  { papers, points }: Robust,
): { row: number; share: number }[] {
  const best = new Map<number, { row: number; share: number }>();
  for (const [row, share] of points) {
    const paper = c.paper[row] as number;
    const known = best.get(paper);
    if (!known || share > known.share || (share === known.share && row < known.row))
      best.set(paper, { row, share });
  }
  return [...best]
    .map(([paper, { row }]) => ({ row, share: papers.get(paper) as number }))
    .sort((a, b) => b.share - a.share || a.row - b.row);
}
