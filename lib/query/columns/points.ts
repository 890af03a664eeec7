import { named, PointColumnsBuilder } from "@/lib/chart/columns";
import { Column, moved } from "@/lib/chart/grow";
import { GROUP_KEYS, type GroupKey } from "@/lib/pareto";
import { casesOf } from "../cases";
import { OPEN_LISTS, type OpenList } from "../named";
import { techniqueOf } from "../paper-kind";
import type { Narrow } from "./narrow";
import type { CaseColumns, ClaimColumns, IndexedPoints, PaperInput } from "./types";

/** What points say in words of their own: told by their claims. */
const OPEN_KEYS = OPEN_LISTS.filter((key): key is OpenList & GroupKey =>
  (GROUP_KEYS as readonly string[]).includes(key),
);
const CLOSED_KEYS = GROUP_KEYS.filter((key) => !(OPEN_KEYS as readonly string[]).includes(key));

/** Points that grow while papers stream in. */
export class PointBuilder {
  private readonly columns: PointColumnsBuilder;
  /** The case of each point's efficiency claim, among those of its paper. */
  private readonly cases: Column<Uint32Array>;
  private readonly starts: Column<Uint32Array>;

  /** @param begun papers that are there already, with their cases */
  constructor(begun?: { points: IndexedPoints; cases: CaseColumns }) {
    const points = begun?.points;
    this.columns = new PointColumnsBuilder(CLOSED_KEYS, points?.columns);
    this.cases = new Column(Uint32Array, begun && shifted(begun.points, begun.cases.from, -1));
    this.starts = new Column(Uint32Array, points?.from.subarray(0, -1));
  }

  /** A point for each pair, then one for each efficiency claim in none: the settings in which a paper saves. */
  add({ slug, year, techniques, domains, claims, tradeoffs }: PaperInput): void {
    this.starts.push(this.columns.size);
    const base = {
      id: "",
      paper: slug,
      year,
      technique: techniqueOf(techniques),
      domain: domains[0] ?? null,
    };
    for (const [i, { claim, efficiency, quality }] of casesOf(claims, tradeoffs).entries())
      if (claim !== null && efficiency === claim) {
        this.cases.push(i);
        this.columns.add(0, { ...base, efficiency, quality });
      }
  }

  /**
   * @param papers in their final order
   * @param cases theirs, in that order
   * @param claims likewise
   */
  finish(papers: Uint32Array, cases: CaseColumns, claims: ClaimColumns): IndexedPoints {
    this.starts.push(this.columns.size);
    const { from, order } = moved(this.starts, papers);
    const paper = new Int32Array(order.length);
    for (let p = 0; p < papers.length; p++) paper.fill(p, from[p], from[p + 1]);
    const own = this.cases.take(order);
    const of = shifted({ case: own, columns: { paper } }, cases.from, 1);
    const columns = this.columns.finish(order, paper);
    const said = Object.fromEntries(
      OPEN_KEYS.map((key) => {
        const { code, texts } = claims.spelt[key];
        return [key, named(speltBy(key, code, of, cases, columns.quality.claim), texts)];
      }),
    );
    return { from, columns: { ...columns, said: { ...columns.said, ...said } }, case: of };
  }
}

/** How each point spells a key: as `saidAbout` has it, by its claims' codes. */
function speltBy(
  key: OpenList & GroupKey,
  code: Narrow,
  of: Uint32Array,
  { claim }: CaseColumns,
  paired: Int32Array,
): Int32Array {
  const spelt = new Int32Array(of.length);
  for (let i = 0; i < of.length; i++) {
    const x = of[i] as number;
    const efficiency = code[claim[x] as number] as number;
    const quality = paired[i] === -1 ? 0 : (code[claim[x + 1] as number] as number);
    const [first, second] = key === "hardware" ? [efficiency, quality] : [quality, efficiency];
    spelt[i] = (first || second) - 1;
  }
  return spelt;
}

/** The case of each point counted from where its paper's cases begin (`sign` 1), or the other way (-1). */
function shifted(
  { case: of, columns: { paper } }: { case: Uint32Array; columns: { paper: Int32Array } },
  casesFrom: Uint32Array,
  sign: 1 | -1,
): Uint32Array {
  const moved = of.slice();
  for (let i = 0; i < of.length; i++)
    moved[i] = (of[i] as number) + sign * (casesFrom[paper[i] as number] as number);
  return moved;
}
