import { PointColumnsBuilder } from "@/lib/chart/columns";
import { casesOf } from "../cases";
import type { IndexedPoints, PaperInput } from "./types";

/** Where the points of a paper lie among all that came in. */
interface Span {
  pointFrom: number;
  pointTo: number;
}

/** Points that grow while papers stream in. */
export class PointBuilder {
  private readonly columns = new PointColumnsBuilder();
  /** The case of each point's efficiency claim, among those of its paper. */
  private readonly cases: number[] = [];

  get size(): number {
    return this.columns.size;
  }

  /** A point for each pair, then one for each efficiency claim in none: the settings in which a paper saves. */
  add({ slug, year, techniques, domains, claims, tradeoffs }: PaperInput): void {
    const base = { id: "", paper: slug, year, technique: techniques[0] ?? null, domain: domains[0] ?? null };
    for (const [i, { claim, efficiency, quality }] of casesOf(claims, tradeoffs).entries())
      if (claim !== null && efficiency === claim) {
        this.cases.push(i);
        this.columns.add(0, { ...base, efficiency, quality });
      }
  }

  /** @param papers in their final order @param casesFrom where each paper's cases begin among all */
  finish(papers: readonly Span[], casesFrom: Uint32Array): IndexedPoints {
    const from = new Uint32Array(papers.length + 1);
    const order = new Uint32Array(this.size);
    const paper = new Int32Array(this.size);
    let size = 0;
    for (const [p, { pointFrom, pointTo }] of papers.entries()) {
      for (let i = pointFrom; i < pointTo; i++, size++) {
        order[size] = i;
        paper[size] = p;
      }
      from[p + 1] = size;
    }
    return {
      from,
      columns: this.columns.finish(order, (at) => paper[at] as number),
      case: Uint32Array.from(
        order,
        (i, at) => (casesFrom[paper[at] as number] as number) + (this.cases[i] as number),
      ),
    };
  }
}
