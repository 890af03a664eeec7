import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, describe, expect, it } from "vitest";
import { NO_PARAMS, type Params } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import { parquetOf } from "@/lib/query/export/parquet";
import { CSV_FIELDS, recordsOf } from "@/lib/query/export/record";
import type { PaperView } from "@/lib/query/types";
import { asked } from "./asked";
import { madeStore } from "./made";
import { nastyPapers } from "./nasty";
import { collect, digestQuery, removeDatabases, runs } from "./support";

afterAll(removeDatabases);

const NAMES = CSV_FIELDS.map((f) => f.key);

async function fileOf(papers: AsyncIterable<PaperView> | Iterable<PaperView>, params: Params) {
  const bytes = Buffer.concat(await collect(parquetOf(papers, params, "http://atlas.test")));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** The cells of a file, line by line, as another library reads them. */
async function read(file: ArrayBuffer): Promise<unknown[][]> {
  const rows = await parquetReadObjects({ file });
  return rows.map((row) => NAMES.map((name) => row[name] ?? null));
}

const cellsOf = (papers: readonly PaperView[], params: Params) =>
  papers.flatMap((p) => recordsOf(p, params, "claim", "http://atlas.test"));

describe("Parquet", () => {
  it("reads back as the cells of the CSV, whatever stands in them and whatever is asked for", async () => {
    await fc.assert(
      fc.asyncProperty(nastyPapers, fc.array(asked, { minLength: 4, maxLength: 4 }), async (papers, all) => {
        const store = await madeStore(papers);
        const query = await queryOf(store);
        for (const params of [NO_PARAMS, ...all]) {
          const views = await collect(query.papers(params));
          expect(await read(await fileOf(views, params))).toEqual(cellsOf(views, params));
        }
        await store.close();
      }),
      runs(10),
    );
  });

  it("names every declared column, in its type, also where no paper is left", async () => {
    const { store, query } = await digestQuery();
    const whole = parquetMetadata(await fileOf(query.papers(NO_PARAMS), NO_PARAMS));
    const none = parquetMetadata(await fileOf([], NO_PARAMS));
    await store.close();
    expect(none.schema).toEqual(whole.schema);
    expect(Number(none.num_rows)).toBe(0);
    const columns = whole.schema.slice(1);
    expect(columns.map((c) => c.name)).toEqual(NAMES);
    const typeOf = (name: string) => columns.find((c) => c.name === name);
    expect(typeOf("slug")).toMatchObject({
      type: "BYTE_ARRAY",
      converted_type: "UTF8",
      repetition_type: "REQUIRED",
    });
    expect(typeOf("factor")).toMatchObject({ type: "DOUBLE", repetition_type: "OPTIONAL" });
    expect(typeOf("year")).toMatchObject({ type: "INT32", repetition_type: "OPTIONAL" });
    expect(typeOf("code")).toMatchObject({ type: "BOOLEAN", repetition_type: "REQUIRED" });
  });

  it("comes in pieces: more lines than are held at once are all there, in their order", async () => {
    const { store, query } = await digestQuery();
    const papers = await collect(query.papers(NO_PARAMS));
    await store.close();
    const many = Array.from({ length: 30 }, () => papers).flat();
    const pieces = await collect(parquetOf(many, NO_PARAMS, "http://atlas.test"));
    expect(pieces.length).toBeGreaterThan(2);
    const cells = cellsOf(many, NO_PARAMS);
    expect(cells.length).toBeGreaterThan(10_000);
    const bytes = Buffer.concat(pieces);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    expect(parquetMetadata(file).row_groups.length).toBe(Math.ceil(cells.length / 5000));
    expect(await read(file)).toEqual(cells);
  });
});
