import { stringify } from "csv-stringify/sync";
import type { Params } from "../params";
import type { PaperView } from "../types";
import { CSV_FIELDS, recordsOf } from "./record";

/**
 * CSV after RFC 4180: CRLF, UTF-8, a header line. Cells that a spreadsheet would run as a formula begin with an
 * apostrophe. In pieces, so that a large set need not fit into memory.
 */
export async function* csvOf(
  papers: AsyncIterable<PaperView> | Iterable<PaperView>,
  params: Params,
): AsyncGenerator<string> {
  yield lines([CSV_FIELDS.map((f) => f.key)]);
  for await (const paper of papers) yield lines(recordsOf(paper, params));
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
