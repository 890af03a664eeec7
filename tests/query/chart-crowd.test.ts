import { afterAll, describe, expect, it } from "vitest";
import { NO_PARAMS, type Params } from "@/lib/query";
import { Charts } from "@/lib/query/charts";
import { buildIndex } from "@/lib/query/columns/build";
import type { ClaimInput, ColumnIndex, PaperInput } from "@/lib/query/columns/types";
import type { PaperRecord } from "@/lib/query/read/records";
import { SORT_KEYS } from "@/lib/query/sort";
import type { ChartView, ClaimView, PointClaim, PointView } from "@/lib/query/types";
import { pointsOf } from "@/lib/query/views/points";
import { chartPoints } from "../../scripts/bench/support/chart-points";
import { digestQuery, removeDatabases } from "./support";

afterAll(removeDatabases);

/** Papers that report the points, two a paper, and the points under the ids they get there. */
function papersOf(points: readonly PointView[]): { papers: PaperInput[]; points: PointView[] } {
  const papers = new Map<
    string,
    PaperInput & { claims: ClaimInput[]; tradeoffs: { efficiency: number; quality: number }[] }
  >();
  const named = points.map((p): PointView => {
    const paper = papers.get(p.paper) ?? {
      ...{ id: papers.size, slug: p.paper, title: p.title, date: null, year: p.year, organisation: null },
      ...{
        authors: null,
        comments: null,
        hasCode: false,
        firstSeen: null,
        digests: [],
        claims: [],
        tradeoffs: [],
      },
      techniques: p.technique ? [p.technique] : [],
      domains: p.domain ? [p.domain] : [],
    };
    papers.set(p.paper, paper);
    // What is said of a paper is said once.
    const said = { title: paper.title, year: paper.year, technique: paper.techniques[0] ?? null };
    const put = (c: PointClaim): number =>
      paper.claims.push({ ...c, n: paper.claims.length, paired: false }) - 1;
    const gain = put(p.efficiency);
    const efficiency = { ...p.efficiency, n: gain };
    if (!p.quality) return { ...p, ...said, id: `${p.paper}:${gain}`, efficiency };
    const cost = put(p.quality);
    paper.tradeoffs.push({ efficiency: gain, quality: cost });
    return {
      ...p,
      ...said,
      id: `${p.paper}:${gain}:${cost}`,
      efficiency,
      quality: { ...p.quality, n: cost },
    };
  });
  return { papers: [...papers.values()], points: named };
}

/** A paper as it is loaded, with what a point needs of it. */
function recordOf({ slug, title, year, techniques, domains, claims, tradeoffs }: PaperInput): PaperRecord {
  const all = claims.map((c) => ({ ...c, paper: slug })) as unknown as ClaimView[];
  return {
    ...{ slug, title, year, techniques, domains, claims: all },
    tradeoffs: tradeoffs.map((t) => ({ efficiency: all[t.efficiency], quality: all[t.quality] })),
  } as unknown as PaperRecord;
}

/** The signed change a measured quality states: what the chart plots as claimed, by the rules of the words alone. */
function claimedChange({ quality }: PointView): number | null {
  if (quality?.quantity !== "accuracy_delta") return null;
  return quality.direction === "worse" ? -quality.value : quality.value;
}

/** Frontier, counts and best of all points, defined plainly: every point is seen, in whatever order. */
function plain(points: readonly PointView[]) {
  const all = points.flatMap((p) => {
    const y = claimedChange(p);
    return y === null ? [] : [{ p, x: p.efficiency.factorLow as number, y }];
  });
  const [inPoints, inPercent] = ["pp", "%"].map((unit) => all.filter(({ p }) => p.quality?.unit === unit));
  // Of the two kinds that are here the one with more points is shown.
  const plane = (inPercent ?? []).length >= (inPoints ?? []).length ? (inPercent ?? []) : (inPoints ?? []);
  const far = [...plane].sort((a, b) => b.x - a.x || b.y - a.y);
  const on: string[] = [];
  let best = Number.NEGATIVE_INFINITY;
  // No two points of these share a factor: from the largest on, whoever has more quality than all before is beaten by none.
  for (const { p, y } of far) if (y > best) [best] = [y, on.push(p.id)];
  const free = far.find(({ y }) => y >= 0);
  return {
    on: on.sort(),
    measured: new Set(all.map(({ p }) => p.paper)).size,
    unstated: new Set(points.filter((p) => !p.quality).map((p) => p.paper)).size,
    free: free?.p.title.split(":")[0],
  };
}

const idsOn = ({ fronts, points }: ChartView, strength: string) =>
  fronts.flatMap((f) => (f.strength === strength ? f.members.map((i) => points[i]?.id) : [])).sort();

const SIZES = [300, 5000, 200_000];
const HEDGES = ["up-to", "at-least", "about"] as const;

describe.each(SIZES)("a chart of %i points", { timeout: 300_000 }, (n) => {
  const made = papersOf(chartPoints(n));
  const index = buildIndex(made.papers);
  const by = new Map(made.papers.map((p) => [p.slug, p]));
  /** The points of some rows of an index, from the papers it was made of. */
  const loaded = (of: ColumnIndex) => async (rows: readonly number[]) => {
    const { paper, factor, quality } = of.points.columns;
    return rows.map((row) => {
      const slug = of.slugs[paper[row] as number] as string;
      const points = pointsOf(recordOf(by.get(slug) as PaperInput));
      return points.find(
        (p) => p.efficiency.n === factor.claim[row] && (p.quality?.n ?? -1) === quality.claim[row],
      ) as PointView;
    });
  };
  const charts = new Charts(index, loaded(index));
  const ask = (change: Partial<Params> = {}) => charts.chart({ ...NO_PARAMS, ...change }, () => index.all);
  const truth = plain(made.points);

  it("says of all of them what the plain definition says", async () => {
    const chart = await ask();
    expect(chart.all).toBe(n);
    expect(idsOn(chart, "claimed")).toEqual(truth.on);
    expect(chart.unstated).toBe(truth.unstated);
    const said = chart.said.map((s) => s.text).join("");
    expect(said).toContain(`${made.papers.length} papers, ${truth.measured} with a gain`);
    expect(said).toContain(`(${truth.free})`);
  });

  it("is the same in whatever order the papers come, and under every order of the table", async () => {
    const chart = await ask();
    // Indexing a hundred thousand papers once more would take longer than it tells.
    if (n <= 5000) {
      const turned = buildIndex([...made.papers].reverse());
      const other = new Charts(turned, loaded(turned));
      expect(await other.chart(NO_PARAMS, () => turned.all)).toEqual(chart);
    }
    for (const key of SORT_KEYS)
      for (const descending of [true, false])
        expect((await ask({ sort: [{ key, descending }], page: 3 })).said).toEqual(chart.said);
  });

  it("draws every member of a frontier and what is open, and of the rest no more than one can look at", async () => {
    const shy = made.points.find((p) => !truth.on.includes(p.id) && p.quality) as PointView;
    const chart = await ask({ open: shy.paper });
    expect(chart.points.map((p) => p.id)).toContain(shy.id);
    for (const strength of ["strict", "claimed"]) expect(idsOn(chart, strength)).not.toContain(undefined);
    expect(chart.points.length).toBeLessThanOrEqual(Math.min(n, 2000));
    if (n <= 350) expect(chart.points).toHaveLength(n);
    // Every kind of hedge is among what is drawn, in the lane, on the plane and on the rug.
    for (const bound of HEDGES)
      for (const kind of ["parity", "accuracy_delta", undefined])
        expect(chart.points.some((p) => p.efficiency.bound === bound && p.quality?.quantity === kind)).toBe(
          true,
        );
  });
});

describe("the chart of a database", () => {
  it("is the same under every order of the table, and on every page of it", async () => {
    const { store, query } = await digestQuery();
    const { chart } = await query.explore(NO_PARAMS);
    expect(chart.all).toBeGreaterThan(100);
    for (const key of SORT_KEYS.filter((k) => k !== "relevance"))
      for (const descending of [true, false]) {
        const view = await query.explore({ ...NO_PARAMS, sort: [{ key, descending }], page: 2, pageSize: 7 });
        expect(view.chart).toEqual(chart);
      }
    await store.close();
  });
});
