import type { PaperView } from "../types";

/** What an export says of itself. */
export interface ExportHead {
  dataVersion: string;
  total: number;
  matched: number;
  /** The filters in words; empty for all papers. */
  filters: string;
}

/**
 * One JSON document `{…head, papers: […]}`, a paper a line. In pieces, so that a large set need not fit into memory.
 */
export async function* jsonOf(
  papers: AsyncIterable<PaperView> | Iterable<PaperView>,
  head: ExportHead,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"papers":[\n`;
  let first = true;
  for await (const paper of papers) {
    yield `${first ? "" : ",\n"}${JSON.stringify(paper)}`;
    first = false;
  }
  yield "\n]}\n";
}
