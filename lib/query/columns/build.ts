import { CaseBuilder } from "./cases";
import { ClaimBuilder } from "./claims";
import { type Base, PaperBuilder } from "./papers";
import { PointBuilder } from "./points";
import type { ColumnIndex, PaperInput } from "./types";

/**
 * Builds the column index from papers in any order: the same papers give the same index.
 * @param papers streamed once; texts of claims are not kept
 */
export function buildIndex(papers: Iterable<PaperInput>): ColumnIndex {
  const builder = new IndexBuilder();
  for (const paper of papers) builder.add(paper);
  return builder.finish();
}

/** The same of papers that come some at a time. */
export async function streamIndex(pieces: AsyncIterable<Iterable<PaperInput>>): Promise<ColumnIndex> {
  const builder = new IndexBuilder();
  for await (const papers of pieces) for (const paper of papers) builder.add(paper);
  return builder.finish();
}

/**
 * The index of the papers that stay and of some more: the same as one built of them all, without a look at the papers
 * that stay.
 */
export function extendIndex(base: Base, papers: Iterable<PaperInput>): ColumnIndex {
  const builder = new IndexBuilder(base);
  for (const paper of papers) builder.add(paper);
  return builder.finish();
}

class IndexBuilder {
  private readonly heads: PaperBuilder;
  private readonly claims: ClaimBuilder;
  private readonly cases: CaseBuilder;
  private readonly points: PointBuilder;

  constructor(base?: Base) {
    this.heads = new PaperBuilder(base);
    this.claims = new ClaimBuilder(base?.index.claims);
    this.cases = new CaseBuilder(base?.index);
    this.points = new PointBuilder(base?.index);
  }

  add(paper: PaperInput): void {
    this.heads.add(paper);
    this.claims.add(paper.claims);
    this.cases.add(paper);
    this.points.add(paper);
  }

  finish(): ColumnIndex {
    const order = this.heads.order();
    const claims = this.claims.finish(order);
    const cases = this.cases.finish(order, claims);
    return { ...this.heads.finish(order), claims, cases, points: this.points.finish(order, cases, claims) };
  }
}
