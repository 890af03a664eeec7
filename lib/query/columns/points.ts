import { PointColumnsBuilder } from "@/lib/chart/columns";
import { Column, moved } from "@/lib/chart/grow";
import { casesOf } from "../cases";
import { techniqueOf } from "../paper-kind";
import type { IndexedPoints, PaperInput } from "./types";

/** Points that grow while papers stream in. */
export class PointBuilder {
  private readonly columns = new PointColumnsBuilder();
  /** The case of each point's efficiency claim, among those of its paper. */
  private readonly cases = new Column(Uint32Array);
  private readonly starts = new Column(Uint32Array);

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

  /** @param papers in their final order @param casesFrom where each paper's cases begin among all */
  finish(papers: Uint32Array, casesFrom: Uint32Array): IndexedPoints {
    this.starts.push(this.columns.size);
    const { from, order } = moved(this.starts, papers);
    const paper = new Int32Array(order.length);
    for (let p = 0; p < papers.length; p++) paper.fill(p, from[p], from[p + 1]);
    const cases = this.cases.take(order);
    for (let i = 0; i < cases.length; i++)
      cases[i] = (cases[i] as number) + (casesFrom[paper[i] as number] as number);
    return { from, columns: this.columns.finish(order, paper), case: cases };
  }
}
