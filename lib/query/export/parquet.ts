import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { CLAIM_FIELDS, type Field } from "../fields";
import type { Params } from "../params";
import type { PaperView } from "../types";
import type { Value } from "../value";
import { type Cell, CSV_FIELDS, recordsOf } from "./record";

/** Lines that are written together, and held in memory until they are. */
const GROUP = 5000;

const NUMBERS: Partial<Record<Value["is"], BasicType>> = {
  number: "DOUBLE",
  // As wide as a column of the database.
  integer: "INT32",
  boolean: "BOOLEAN",
};

const OF_CLAIMS = new Set<string>(CLAIM_FIELDS.map((f) => f.key));

/** Whether a cell may be empty: what a paper need not have, and all of a claim where a paper has none. */
export const mayBeEmpty = ({ key, value }: Field): boolean =>
  Boolean(value.absent || value.list) || OF_CLAIMS.has(key);

/** Lists and records stand there as in the CSV: as text. */
const COLUMNS = CSV_FIELDS.map((field) => ({
  name: field.key,
  type: (field.value.list ? undefined : NUMBERS[field.value.is]) ?? ("STRING" as const),
  nullable: mayBeEmpty(field),
}));

const columnData = (rows: readonly Cell[][]) =>
  COLUMNS.map((column, i) => ({ ...column, data: rows.map((row) => row[i] ?? null) as unknown[] }));

/** What the writer has, which gives it up. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/**
 * The lines of the CSV, a claim each, as Apache Parquet: the same cells under the same names, in their types. In pieces,
 * so that a large set need not fit into memory.
 * @param base as of `csvOf`
 */
export async function* parquetOf(
  papers: AsyncIterable<PaperView> | Iterable<PaperView>,
  params: Params,
  base = "",
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columnData([]) }),
    createdBy: "tradeoff-atlas",
  });
  let rows: Cell[][] = [];
  const write = async () => {
    await file.write({ columnData: columnData(rows), rowGroupSize: rows.length });
    rows = [];
  };
  for await (const paper of papers) {
    rows.push(...recordsOf(paper, params, "claim", base));
    if (rows.length < GROUP) continue;
    await write();
    yield taken(writer);
  }
  if (rows.length > 0) await write();
  await file.finish();
  yield taken(writer);
}
