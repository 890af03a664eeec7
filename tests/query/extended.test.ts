import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { PHASES } from "@/lib/claims/types";
import { type Said, Said as SaidSchema } from "@/lib/corrections/types";
import { streamIndex } from "@/lib/query/columns/build";
import { packed } from "@/lib/query/columns/packed";
import { talliesOf } from "@/lib/query/columns/tallies";
import type { ColumnIndex } from "@/lib/query/columns/types";
import { extendedIndex } from "@/lib/query/read/extend";
import { streamPapers } from "@/lib/query/read/stream";
import {
  addCorrections,
  correctionFor,
  openStore,
  type Readers,
  rereadPapers,
  type Store,
  stateOf,
  storeDigest,
  takeBack,
} from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { paper, source } from "../store/papers";
import { databasePath, madeUpReading, removeDatabases } from "./support";

afterAll(removeDatabases);

const mix = (text: string) => [...text].reduce((sum, c) => (Math.imul(sum, 31) + c.charCodeAt(0)) >>> 0, 7);
const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length] as T;

/** One name in several spellings, and lists of names. */
const BENCHMARKS = ["GSM8K", "gsm8k", "GSM-8K", "ImageNet", "GSM 8K and ImageNet", null, null];
const MODELS = ["LLaMA-2", "Llama 2", "llama2", "GPT-4", null];

/** Readers whose findings hang on the text and on the version, with names spelt in every way. */
const readers = (version: string): Readers => ({
  claims(title, abstract) {
    const reading = madeUpReading(title, abstract);
    const claims = reading.claims.map((c, i) => {
      const seed = mix(`${abstract} ${i} ${version}`);
      return {
        ...c,
        benchmark: pick(BENCHMARKS, seed),
        model: pick(MODELS, seed >>> 3),
        baseline: pick(MODELS, seed >>> 7),
        hardware: pick(["A100", "a100 GPUs", null], seed >>> 5),
        measure: pick(["F1", "f1 score", null], seed >>> 9),
        phase: pick([...PHASES, null], seed >>> 11),
      };
    });
    return { ...reading, version, claims };
  },
  labels(title, abstract) {
    const seed = mix(`${title} ${abstract} ${version}`);
    const of = (names: readonly string[], n: number) =>
      names.slice(n % names.length).map((name) => ({ name: name as never, score: 1, evidence: [] }));
    return {
      version,
      techniques: of(["quantization", "pruning", "survey", "distillation"], seed),
      domains: of(["language-models", "vision"], seed >>> 4),
    };
  },
});

const paperOf = fc.record({
  slug: fc.constantFrom(..."abcdefgh"),
  title: fc.constantFrom("A", "An Échelle", "zeta", "ab", "AB", "{x}"),
  abstract: fc.constantFrom(
    "It is 2.5 times faster, at 91 of 99.",
    "At 3 points of 17 it loses 0.5; 4 of 8 are 61 percent.",
    "Nothing is measured.",
    "A 7 and an 11.",
  ),
  organisation: fc.constantFrom(
    null,
    { handle: "one", name: "One" },
    { handle: "one", name: "ONE lab" },
    { handle: "two", name: "Two" },
  ),
  date: fc.constantFrom(null, "2023-01-02", "2024-05-16", "2025-03-04"),
  comments: fc.constantFrom(null, 1, 12),
});

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ingest: fc.array(paperOf, { minLength: 1, maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ back: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ wrong: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ reread: fc.constantFrom("1", "2") }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What was done so far, so that some of it can be taken back. */
interface Done {
  digests: string[];
  times: number;
  version: string;
}

async function wrong(store: Store, which: number, done: Done): Promise<void> {
  const papers = await store.prisma.paper.findMany({ include: { claims: true }, orderBy: { id: "asc" } });
  const claims = papers.flatMap((p) => p.claims.map((claim) => ({ paper: p, claim })));
  const found = claims[which % Math.max(1, claims.length)];
  if (!found) return;
  const { quantity, quote, start } = found.claim;
  const said: Said = SaidSchema.parse({ kind: "wrong", reason: "it is", anchor: { quantity, quote, start } });
  const time = `2026-01-02T03:04:${String(done.times++ % 60).padStart(2, "0")}.000Z`;
  await addCorrections(store, readers(done.version), [correctionFor(found.paper, said, time)]);
}

async function take(store: Store, one: Step, done: Done): Promise<void> {
  if ("ingest" in one) {
    const papers = one.ingest.map(({ slug, ...more }) =>
      paper(slug, {
        ...more,
        title: `${more.title} ${slug}`,
        year: more.date ? Number(more.date.slice(0, 4)) : null,
      }),
    );
    const captured = `2025-01-${String(1 + (done.times++ % 28)).padStart(2, "0")}`;
    const digest = source(papers, { captured, text: JSON.stringify([papers, done.times]) });
    const seen = `${captured}T00:00:00.000Z`;
    done.digests.push((await storeDigest(store, digest, readers(done.version), { seen })).digest);
  } else if ("back" in one) {
    const [hash] = done.digests.splice(one.back % Math.max(1, done.digests.length), 1);
    if (hash) await takeBack(store, readers(done.version), hash);
  } else if ("wrong" in one) await wrong(store, one.wrong, done);
  else {
    done.version = one.reread;
    await rereadPapers(store, readers(done.version));
  }
}

const bytesOf = (index: ColumnIndex) => Buffer.concat(packed(1, "", { index, tallies: talliesOf(index) }));

/** However many papers were touched. */
const MOST = Number.POSITIVE_INFINITY;

describe("an index of earlier rows", () => {
  it("is extended to what a whole new one would be, to the byte, whatever was written since", async () => {
    let extended = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.boolean()), { minLength: 20, maxLength: 36 }),
        async (steps) => {
          const place = databasePath();
          await migrateStore(place);
          const store = openStore(place);
          const done: Done = { digests: [], times: 0, version: "1" };
          let known: { index: ColumnIndex; change: string } | null = null;
          for (const [one, look] of steps) {
            await take(store, one, done);
            if (!look) continue;
            const built = await streamIndex(streamPapers(store.sql));
            const { change } = await stateOf(store.sql);
            const longer: ColumnIndex | null =
              known && (await extendedIndex(store.sql, known.index, known.change, MOST));
            if (longer) {
              extended++;
              expect(longer).toEqual(built);
              expect(bytesOf(longer).equals(bytesOf(built))).toBe(true);
            }
            known = { index: longer ?? built, change };
          }
          await store.close();
        },
      ),
      { numRuns: 3, endOnFailure: true },
    );
    expect(extended).toBeGreaterThan(5);
  }, 240_000);
});
