import { groupBy, type Robust, robust } from "@/lib/pareto";
import type { Analysis, PointTrade } from "./analyse";

const known = new WeakMap<Analysis, { trades: PointTrade[]; robust: Robust }[]>();

/** The points each point is compared with: all on the plane, or those of its group; silence is in no group. */
export function companies(a: Analysis): PointTrade[][] {
  const plane = a.trades.filter((_, i) => a.places[i] === "plane");
  if (a.options.group === "none") return [plane];
  const byPoint = new Map(plane.map((t) => [t.point, t]));
  return groupBy([...byPoint.keys()], a.options.group)
    .filter((g) => g.name !== null)
    .map((g) => g.points.map((p) => byPoint.get(p) as PointTrade));
}

/** How sure each frontier is; drawn once an analysis, on first demand. */
function robustOf(a: Analysis) {
  let all = known.get(a);
  if (!all) {
    all = companies(a).map((trades) => ({ trades, robust: robust(trades) }));
    known.set(a, all);
  }
  return all;
}

/** The frontier shares among those a point is compared with; null for a point that is compared with none. */
export const robustAround = (a: Analysis, trade: PointTrade): Robust | null =>
  robustOf(a).find((c) => c.trades.includes(trade))?.robust ?? null;

/** A paper and the share of the drawn cases in which it is on the frontier. */
export interface Share {
  paper: string;
  title: string;
  share: number;
}

export interface Shares {
  /** The largest share first; papers that are on no frontier in any case are left out. */
  papers: Share[];
  /** Cases drawn; 1 where no number compared is hedged. */
  cases: number;
}

/** Every paper's share, the best one where it stands in several groups. */
export function sharesOf(a: Analysis): Shares {
  const best = new Map<string, number>();
  let cases = 1;
  for (const { robust } of robustOf(a)) {
    cases = Math.max(cases, robust.cases);
    for (const [paper, share] of robust.papers) best.set(paper, Math.max(best.get(paper) ?? 0, share));
  }
  const titles = new Map(a.trades.map((t) => [t.point.paper, t.point.title]));
  const papers = [...best].map(([paper, share]) => ({ paper, title: titles.get(paper) ?? paper, share }));
  return { papers: papers.sort((p, q) => q.share - p.share || p.paper.localeCompare(q.paper)), cases };
}
