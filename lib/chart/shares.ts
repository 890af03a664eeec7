import { type Robust, robust } from "@/lib/pareto";
import { groupsOf, type Outline } from "./outline";

/** Those a point is compared with, and how sure their frontier is. */
export interface Company {
  rows: ArrayLike<number>;
  robust: Robust;
}

/** All points on the plane, or those of each group with how sure its frontier is; silence is in no group. */
export function companiesOf({ columns, at, options }: Outline): Company[] {
  const sets =
    options.group === "none" ? [at.plane] : groupsOf(columns, at.plane, options.group).map((g) => g.rows);
  return sets.map((rows) => ({ rows, robust: robust(columns, rows) }));
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
