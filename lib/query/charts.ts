import { drawnRows } from "@/lib/chart/drawn";
import { type Outline, outline } from "@/lib/chart/outline";
import { type Study, study } from "@/lib/chart/study";
import { judge, sayVerdict } from "@/lib/chart/verdict";
import { chartOf } from "@/lib/chart/view";
import { bestPlaced, standing, whyOf } from "@/lib/chart/why";
import { type ChartOptions, parseOptions } from "./chart-options";
import type { BitSet, ColumnIndex } from "./columns/types";
import { Kept } from "./kept";
import { PAGE_SIZE, type Params } from "./params";
import type { ChartView, PointView, Verdict, WhyView } from "./types";
import { toQuery } from "./url";
import { rowsOf } from "./views/points";

/** Studies kept: the views of a few readers, and the steps of each. */
const KEPT = 8;

/** Loads the points of some rows of the index, in that order. */
type Load = (rows: readonly number[]) => Promise<PointView[]>;

/** A study, and its chart where nothing is open. */
interface Drawing {
  study: Study;
  drawn: ReadonlySet<number>;
  chart?: Promise<ChartView>;
}

/** What a study depends on: filters and those choices that change a number. */
function keyOf(params: Params): string {
  const { zoom: _, rate: __, point: ___, ...chart } = params.chart;
  return toQuery({ ...params, chart, sort: [], page: 1, pageSize: PAGE_SIZE, compare: [], open: null });
}

/** The chart of any view: worked out from columns over every matched point; only the points drawn are loaded. */
export class Charts {
  private readonly kept = new Kept<string, Drawing>(KEPT);

  constructor(
    private readonly index: ColumnIndex,
    private readonly points: Load,
  ) {}

  /** @param matched the papers that the filters let through, asked for where they are not known yet */
  private keep(params: Params, matched: () => BitSet): Drawing {
    const key = keyOf(params);
    const query = new URLSearchParams(toQuery(params));
    return this.kept.of(key, () =>
      this.study(rowsOf(this.index, params, matched()), parseOptions(query).options),
    );
  }

  private study(rows: Uint32Array, options: ChartOptions): Drawing {
    const made = study(outline(this.index.points.columns, rows, options));
    return { study: made, drawn: new Set(drawnRows(made)) };
  }

  /** The chart of a view; the points of the paper that is open are among those drawn. */
  async chart(params: Params, matched: () => BitSet): Promise<ChartView> {
    const kept = this.keep(params, matched);
    const open = this.rowsOfPaper(kept.study, params.open);
    const draw = async (drawn: Uint32Array) =>
      chartOf(kept.study, drawn, await this.points(Array.from(drawn)), matched().size());
    if (!open.every((row) => kept.drawn.has(row))) return draw(drawnRows(kept.study, open));
    kept.chart ??= draw(Uint32Array.from(kept.drawn));
    return kept.chart.catch((error) => {
      delete kept.chart;
      throw error;
    });
  }

  /** All that is worked out of the points of a view. */
  outline(params: Params, matched: () => BitSet): Outline {
    return this.keep(params, matched).study.outline;
  }

  /** Why the point that is open (`open`, `point`) is or is not on the frontier; null where the chart shows none of its paper. */
  async why(params: Params, matched: () => BitSet): Promise<WhyView | null> {
    const { study: made } = this.keep(params, matched);
    const own = this.rowsOfPaper(made, params.open);
    const row = own.find((r) => this.pairOf(r) === params.chart.point) ?? bestPlaced(made, own);
    if (row === null) return null;
    const found = standing(made, row);
    const named = [row, ...found.rivals.map((r) => r.row)];
    const points = await this.points(named);
    return whyOf(made, found, (r) => points[named.indexOf(r)] as PointView);
  }

  /**
   * How papers stand among all that a view shows, each by its own pair where that is on the chart, else by its best
   * placed point; undefined for a paper without one.
   * @param pairs for each paper the claims that stand for it, as "3:4"
   */
  async verdicts(
    params: Params,
    matched: () => BitSet,
    papers: readonly { slug: string; pair: string | null }[],
  ): Promise<(Verdict | undefined)[]> {
    const { study: made } = this.keep(params, matched);
    const judged = judge(made);
    const found = papers.map(({ slug, pair }) => {
      const own = this.rowsOfPaper(made, slug);
      const row = own.find((r) => this.pairOf(r) === pair) ?? bestPlaced(made, own);
      return row === null ? null : { row, ...judged(row) };
    });
    const rows = found.flatMap((f) => (f === null ? [] : f.by === null ? [f.row] : [f.row, f.by]));
    const points = await this.points(rows);
    const at = (row: number) => points[rows.indexOf(row)] as PointView;
    return found.map((f) =>
      f === null ? undefined : sayVerdict(made, f.row, f, at(f.row), f.by === null ? null : at(f.by)),
    );
  }

  /** The claims of a point, as an address names them: "3:4", or "3" without a quality. */
  private pairOf(row: number): string {
    const { factor, quality } = this.index.points.columns;
    return [factor.claim[row], quality.claim[row]].filter((n) => n !== -1).join(":");
  }

  /** The rows of a paper that a chart shows. */
  private rowsOfPaper({ outline: { shown } }: Study, slug: string | null): number[] {
    const { slugs, points } = this.index;
    const paper = slug === null ? -1 : lowerBound(slugs, slug);
    if (paper < 0 || slugs[paper] !== slug) return [];
    const end = points.from[paper + 1] as number;
    const rows: number[] = [];
    for (let k = lowerBound(shown, points.from[paper] as number); (shown[k] ?? end) < end; k++)
      rows.push(shown[k] as number);
    return rows;
  }
}

/** Where a value stands, or would stand, in an ascending list. */
function lowerBound<T extends string | number>(sorted: ArrayLike<T>, value: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as T) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
