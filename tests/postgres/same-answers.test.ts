import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { NO_PARAMS, type Params } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import type { Engine } from "@/lib/query/engine";
import type { Store } from "@/lib/store";
import { newPath, newPlace, removePlaces } from "../place";
import { asked } from "../query/asked";
import { madePapers, madeStore } from "../query/made";
import { digestStore, runs } from "../query/support";

afterAll(removePlaces);

/** The same papers on both engines. */
async function both(make: (place: string) => Promise<Store>, work: (engines: Engine[]) => Promise<void>) {
  const stores = [await make(newPath("atlas.db")), await make(newPlace())];
  try {
    await work(await Promise.all(stores.map(queryOf)));
  } finally {
    for (const store of stores) await store.close();
  }
}

/** What an engine answers, in the order it answers it, as text. */
async function answers(query: Engine, params: Params): Promise<string> {
  const slugs = await query.slugs(params);
  const papers = await Promise.all(slugs.slice(0, 3).map((slug) => query.paper(slug)));
  return JSON.stringify([slugs, await query.explore(params), papers, await query.map(params)]);
}

describe("both engines give the same answers, to the byte and in the same order", () => {
  it("to every combination of filters, searches and orders over made-up papers", async () => {
    await fc.assert(
      fc.asyncProperty(madePapers, fc.array(asked, { minLength: 3, maxLength: 6 }), (papers, all) =>
        both(
          (place) => madeStore(papers, place),
          async ([sqlite, postgres]) => {
            for (const params of all)
              expect(await answers(postgres as Engine, params)).toBe(await answers(sqlite as Engine, params));
          },
        ),
      ),
      runs(60),
    );
  });

  const QUESTIONS = [
    ...[
      "token",
      "tokens",
      "quantization attention",
      "large language models",
      '"large language"',
      "the of and",
    ],
    ...[
      "speedup 2x",
      "quant",
      "a",
      "key-value",
      "kv cache",
      "nothing-like-it",
      "2.5x",
      "café",
      "state-of-the-art",
    ],
  ];

  it("to searches in the bundled digest, and to what a misspelled one was likely to mean", () =>
    both(
      (place) => digestStore(place),
      async ([sqlite, postgres]) => {
        const words = (await sqlite?.slugs(NO_PARAMS))?.flatMap((slug) => slug.split("-")) ?? [];
        const found = new Set<number>();
        const ask = async (q: string) => {
          const params = { ...NO_PARAMS, q };
          const slugs = await sqlite?.slugs(params);
          found.add(slugs?.length ?? 0);
          expect([q, await postgres?.slugs(params)]).toEqual([q, slugs]);
          expect([q, await postgres?.suggestions(q)]).toEqual([q, await sqlite?.suggestions(q)]);
        };
        for (const q of QUESTIONS) await ask(q);
        await fc.assert(
          fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (some) =>
            ask(some.join(" ")),
          ),
          runs(120),
        );
        expect(found.size).toBeGreaterThan(10);
        for (const q of ["quantizatoin", "Quanitzation of modles", "xyzzyplugh"]) {
          const params = { ...NO_PARAMS, q };
          expect((await postgres?.listing(params))?.meant).toEqual((await sqlite?.listing(params))?.meant);
        }
      },
    ));

  it("to everything that a paper's page says, related papers too", () =>
    both(
      (place) => digestStore(place),
      async ([sqlite, postgres]) => {
        for (const slug of (await sqlite?.slugs(NO_PARAMS))?.slice(0, 25) ?? [])
          expect(await postgres?.paper(slug)).toEqual(await sqlite?.paper(slug));
      },
    ));
});
