import { afterAll, describe, expect, it } from "vitest";
import { wilson } from "@/lib/evaluate/wilson";
import { readReview } from "@/lib/query/review-params";
import { REVIEW_PAGE, reviewOf, SAMPLE } from "@/lib/query/views/review";
import { claim, removeDatabases, writtenStore } from "./support";

afterAll(removeDatabases);

const ABSTRACT = "Ours is 2.0x faster than before.";
const differs = { verdict: "differs" as const, sum: "2 is not 3", with: [] };
const agrees = { verdict: "agrees" as const, sum: "2 is 2", with: [] };

const paperWith = (title: string, ...claims: Parameters<typeof claim>[0][]) => ({
  title,
  abstract: ABSTRACT,
  claims: claims.map((c) => claim(c, ABSTRACT)),
});

describe("the review", () => {
  it("asks for what differs first, then for what is unsure, the least likely first; never for what is corrected or sure", async () => {
    const store = await writtenStore([
      paperWith("A", { sure: true, probability: 0.99 }, { sure: false, probability: 0.6 }),
      paperWith("B", { sure: false, probability: 0.3 }, { sure: true, agreement: differs }),
      paperWith(
        "C",
        { sure: true, agreement: agrees },
        { sure: false, probability: 0.1, corrected: "by-a-person" },
      ),
    ]);
    const view = await reviewOf(store, 1, 1);
    expect(view.queue.map(({ slug, claim: c, why }) => [slug, c.n, why])).toEqual([
      ["b", 1, "differs"],
      ["b", 0, "unsure"],
      ["a", 1, "unsure"],
    ]);
    expect([view.waiting, view.claims, view.sample.length]).toEqual([3, 6, 6]);
    expect(JSON.parse(view.queue[0]?.gold ?? "{}")).toMatchObject({ paper: "b", wrong: [{ value: 2 }] });
    await store.close();
  });

  it("gives the queue page by page, each claim once", async () => {
    const store = await writtenStore(
      Array.from({ length: 30 }, (_, i) => paperWith(`Paper ${i}`, { sure: false, probability: i / 40 })),
    );
    const pages = [await reviewOf(store, 1, 1), await reviewOf(store, 2, 1), await reviewOf(store, 3, 1)];
    expect(pages.map((p) => p.queue.length)).toEqual([REVIEW_PAGE, 10, 0]);
    expect(new Set(pages.flatMap((p) => p.queue.map((i) => i.slug))).size).toBe(30);
    await store.close();
  });

  it("draws the same sample by the same seed, each claim once, and every claim sooner or later", async () => {
    const store = await writtenStore(
      Array.from({ length: 40 }, (_, i) =>
        paperWith(`Paper ${i}`, { probability: 1 }, { quantity: "memory_reduction" }),
      ),
    );
    const keys = async (seed: number) =>
      (await reviewOf(store, 1, seed)).sample.map((i) => `${i.slug} ${i.claim.n}`);
    const first = await keys(1);
    expect(first).toHaveLength(SAMPLE);
    expect(new Set(first).size).toBe(SAMPLE);
    expect(await keys(1)).toEqual(first);
    expect(await keys(2)).not.toEqual(first);
    const seen = new Set((await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(keys))).flat());
    expect(seen.size).toBe(80);
    await store.close();
  });

  it("names parameters it cannot use", () => {
    const read = (query: string) => readReview(new URLSearchParams(query));
    expect(read("page=3&seed=9")).toEqual({ page: 3, seed: 9, notices: [] });
    expect(read("")).toEqual({ page: 1, seed: 1, notices: [] });
    for (const bad of ["0", "-1", "1.5", "x", "99999999999"])
      expect(read(`seed=${bad}`)).toMatchObject({ seed: 1, notices: [expect.stringContaining(`“${bad}”`)] });
  });
});

describe("the interval of an error rate", () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i", (hits, n, low, high) => {
    expect(wilson(hits, n).low).toBeCloseTo(low, 4);
    expect(wilson(hits, n).high).toBeCloseTo(high, 4);
  });

  it("is everything where nothing was asked, and shrinks with each answer", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    const widths = [1, 5, 10, 50, 200].map((n) => wilson(0, n).high - wilson(0, n).low);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });
});
