import { stringify } from "csv-stringify/sync";
import type { Params } from "../params";
import type { PaperView } from "../types";
import { columnsOf, recordsOf, type Shape } from "./record";

/**
 * CSV after RFC 4180: CRLF, UTF-8, a header line. Cells that a spreadsheet would run as a formula begin with an
 * apostrophe. In pieces, so that a large set need not fit into memory.
 * @param shape what a line stands for
 * @param base what stands before the addresses of this product, such as "https://atlas.example"
 */
export async function* csvOf(
  papers: AsyncIterable<PaperView> | Iterable<PaperView>,
  params: Params,
  shape: Shape = "claim",
  base = "",
): AsyncGenerator<string> {
  yield lines([[...columnsOf(shape)]]);
  for await (const paper of papers) yield lines(recordsOf(paper, params, shape, base));
}

const lines = (rows: unknown[][]): string =>
  stringify(rows, {
    escape_formulas: true,
    record_delimiter: "windows",
    // Quoted also where a line ends otherwise than records do.
    quoted_match: /[\r\n]/,
    // The package's guard looks at the first character alone.
    cast: { boolean: (v) => (v ? "1" : "0"), string: (v) => (/^\n/.test(v) ? `'${v}` : v) },
  });
