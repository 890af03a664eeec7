import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { TypedFastBitSet } from "typedfastbitset";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_PARAMS } from "@/lib/query";
import { buildIndex } from "@/lib/query/columns/build";
import * as packing from "@/lib/query/columns/packed";
import { talliesOf } from "@/lib/query/columns/tallies";
import { Engine } from "@/lib/query/engine";
import { type Built, INDEX_FORMAT, readIndex, writeIndex } from "@/lib/query/index-file";
import { streamPapers } from "@/lib/query/read/stream";
import { newPath } from "../place";
import { collect, digestStore, removeDatabases, runs } from "./support";

afterAll(removeDatabases);

const { unpacked } = packing;
/** As it stands in the file. */
const packed = (...given: Parameters<typeof packing.packed>) =>
  Uint8Array.from(Buffer.concat(packing.packed(...given)));

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, 0, -1.5, "", "é \u0000 \ud83d\ude00"),
    fc.string(),
    fc.array(fc.string({ unit: "binary" }), { maxLength: 60 }),
    fc.array(fc.nat({ max: 200 })).map((list) => new TypedFastBitSet(list)),
    fc.uint8Array(),
    fc.uint16Array(),
    fc.uint32Array(),
    fc.int32Array(),
    fc.float64Array(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 4, noNullPrototype: true }),
    fc.array(fc.tuple(fc.string(), tie("value")), { maxLength: 4 }).map((pairs) => new Map(pairs)),
  ),
})).value;

describe("packed columns", () => {
  it("come out as they went in", () =>
    fc.assert(
      fc.property(plain, (value) => {
        expect(unpacked(1, packed(1, "key", value))).toEqual({ key: "key", value });
      }),
      runs(100),
    ));

  const bytes = packed(1, "key", {
    list: Uint32Array.from([1, 2, 3]),
    names: Array(40).fill("name"),
    set: new TypedFastBitSet([1, 9]),
  });

  it("are not opened in another format, cut off, or with any bit turned", () => {
    expect(unpacked(2, bytes)).toBeNull();
    for (let size = 0; size < bytes.length; size += 7) expect(unpacked(1, bytes.slice(0, size))).toBeNull();
    for (let at = 0; at < bytes.length; at++) {
      const turned = bytes.slice();
      turned[at] = (turned[at] as number) ^ 0x10;
      expect(unpacked(1, turned)).toBeNull();
    }
  });
});

/** The index of the bundled digest many times over: an index of few papers is not kept. */
async function manyPapers(): Promise<Built> {
  const store = await digestStore();
  const papers = (await collect(streamPapers(store.sql))).flatMap((some) => [...some]);
  await store.close();
  const copies = Array.from({ length: 20 }, (_, k) =>
    papers.map((p) => ({ ...p, id: p.id + 1000 * k, slug: `${p.slug}-${k}` })),
  );
  const index = buildIndex(copies.flat());
  return { index, tallies: talliesOf(index) };
}

/** Which columns there are, and of what. */
function shapeOf(value: unknown): unknown {
  if (value instanceof TypedFastBitSet) return "bits";
  // How many bytes a whole number takes hangs on the data.
  if (ArrayBuffer.isView(value)) return value.constructor.name.replace(/^Uint\d+/, "Uint");
  if (value instanceof Map) return { map: shapeOf([...value.values()].at(-1)) };
  if (Array.isArray(value)) return "list";
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, shapeOf(one)]),
  );
}

describe("an index kept beside its database", () => {
  let built: Built;
  beforeAll(async () => {
    built = await manyPapers();
  });

  it("is read as it was built, with the rows that it is of", () => {
    const file = newPath("atlas.db");
    expect(readIndex(file)).toBeNull();
    writeIndex(file, "a", built);
    expect(readIndex(file)).toEqual({ change: "a", built });
    writeIndex(file, "b", built);
    expect(readIndex(file)).toEqual({ change: "b", built });
    expect(fs.readdirSync(path.dirname(file)).filter((name) => name.includes(".index."))).toEqual([]);
  });

  it("is no trouble where nothing can be written", () => {
    expect(() => writeIndex("/nowhere/at/all.db", "a", built)).not.toThrow();
    expect(readIndex("/nowhere/at/all.db")).toBeNull();
  });

  it("is ignored where it is damaged or of other rows: the answers are those of the data", async () => {
    const file = newPath("atlas.db");
    const store = await digestStore();
    const asked = await (await Engine.open(store)).listing(NO_PARAMS);
    const stale = packed(INDEX_FORMAT, "another change", built);
    for (const junk of ["", "index", Buffer.alloc(5000, 7), stale]) {
      fs.writeFileSync(`${file}.index`, junk);
      expect(await (await Engine.open(store, file)).listing(NO_PARAMS)).toEqual(asked);
    }
    await store.close();
  });

  it("is opened instead of built where it is of these rows", async () => {
    const file = newPath("atlas.db");
    const store = await digestStore();
    const { change } = await Engine.open(store);
    fs.writeFileSync(`${file}.index`, packed(INDEX_FORMAT, change, built));
    expect((await Engine.open(store, file)).total).toBe(built.index.papers);
    await store.close();
  });

  it("has the shape that its format says: whoever changes a column gives it another number", () => {
    const shape = crypto
      .createHash("sha256")
      .update(JSON.stringify(shapeOf(built)))
      .digest("hex")
      .slice(0, 12);
    expect({ format: INDEX_FORMAT, shape }).toEqual({ format: 3, shape: "e42b3e3051d0" });
  });
});
