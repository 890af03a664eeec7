import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readClaims } from "@/lib/claims";
import { isEfficiency } from "@/lib/claims/types";
import { formatClaim } from "@/lib/format";
import { NO_PARAMS, type Params, parseParams } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import type { Engine } from "@/lib/query/engine";
import type { ClaimView, Experiment, PaperRow } from "@/lib/query/types";
import { agree } from "@/lib/query/views/experiment";
import type { Store } from "@/lib/store";
import { collect, databasePath, digestStore, removeDatabases } from "./support";

const stores: Store[] = [];
const engines: Record<string, Engine> = {};
beforeAll(async () => {
  for (const [name, readers] of [
    ["as read", readClaims],
    ["made up", undefined],
  ] as const) {
    const store = await digestStore(databasePath(), readers);
    stores.push(store);
    engines[name] = await queryOf(store);
  }
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await removeDatabases();
});

const rows = async (of: string, change: Partial<Params> = {}): Promise<PaperRow[]> =>
  (await (engines[of] as Engine).explore({ ...NO_PARAMS, pageSize: 200, ...change })).rows;
/** Whether the reader took two claims of a paper for a gain and its quality. */
async function pairsOf(of: string) {
  const pairs = new Set<string>();
  for (const p of await collect((engines[of] as Engine).papers(NO_PARAMS)))
    for (const { efficiency: a, quality: b } of p.tradeoffs)
      for (const pair of [`${a.n}:${b.n}`, `${b.n}:${a.n}`]) pairs.add(`${p.slug} ${pair}`);
  return (slug: string, a: ClaimView, b: ClaimView) => pairs.has(`${slug} ${a.n}:${b.n}`);
}

const plain = (text: string) => text.replaceAll("\u202f", " ");
const said = (e: Experiment | undefined) =>
  [...(e?.gains ?? []), ...(e?.quality ?? [])].map((c) => plain(formatClaim(c)));
const rowOf = (list: readonly PaperRow[], title: string) =>
  list.find((r) => r.title.startsWith(title)) as PaperRow;
const members = (e: Experiment): ClaimView[] => [...e.gains, ...e.quality];

const asked = fc.record({
  sort: fc.constantFrom("", "-speedup", "-tokens", "-factor", "-accuracy", "memory", "title"),
  sure: fc.boolean(),
  quantity: fc.subarray(["speedup", "token_reduction", "accuracy_delta"] as const, { maxLength: 2 }),
});
const paramsOf = ({
  sort,
  sure,
  quantity,
}: {
  sort: string;
  sure: boolean;
  quantity: readonly string[];
}) => ({
  sure,
  quantity: quantity as Params["quantity"],
  sort: sort
    ? [{ key: sort.replace("-", "") as Params["sort"][number]["key"], descending: sort.startsWith("-") }]
    : [],
});

describe.each(["as read", "made up"])("a row of numbers %s is one experiment", (of) => {
  it("whose numbers state no two settings unless the reader paired them, under any question", async () => {
    const paired = await pairsOf(of);
    await fc.assert(
      fc.asyncProperty(asked, async (question) => {
        for (const row of await rows(of, paramsOf(question)))
          for (const e of row.experiments) {
            const all = members(e);
            for (const a of all)
              for (const b of all) expect(agree(a, b) || paired(row.slug, a, b)).toBe(true);
            expect(e.gains.every((c) => isEfficiency(c.quantity))).toBe(true);
            expect(e.quality.some((c) => isEfficiency(c.quantity))).toBe(false);
          }
      }),
      { numRuns: 12 },
    );
  });

  it("whose quality is said of its gain: every two of them stand in a trade-off with a number of it", async () => {
    const paired = await pairsOf(of);
    for (const row of await rows(of))
      for (const { gains, quality } of row.experiments)
        for (const q of gains.length > 0 ? quality : [])
          expect(gains.some((g) => paired(row.slug, g, q))).toBe(true);
  });

  it("holds the claim it is sorted by", async () => {
    for (const key of ["speedup", "memory", "compute", "cost"] as const) {
      const list = await rows(of, { sort: [{ key, descending: true }] });
      const quantity = {
        speedup: "speedup",
        memory: "memory_reduction",
        compute: "compute_reduction",
        cost: "cost_reduction",
      }[key];
      const shown = list.map(
        (r) => r.experiments[0]?.gains.find((c) => c.quantity === quantity)?.factorLow ?? null,
      );
      const stated = shown.filter((f) => f !== null);
      expect(stated.length).toBeGreaterThan(1);
      expect(stated).toEqual([...stated].sort((a, b) => b - a));
      expect(shown.slice(stated.length).every((f) => f === null)).toBe(true);
    }
  });

  it("names no gain twice, and says of every further setting what sets it apart", async () => {
    for (const row of await rows(of)) {
      const gains = row.experiments.flatMap((e) => e.gains.map((c) => c.n));
      expect(new Set(gains).size).toBe(gains.length);
      expect(row.experiments.map((e) => e.setting === null)).toEqual(row.experiments.map((_, i) => i === 0));
    }
  });
});

describe("the bundled digest", () => {
  it("is said by experiments", async () => {
    const list = await rows("as read");
    const monarch = rowOf(list, "Monarch");
    expect(said(monarch.experiments[0])).toEqual(["2× faster", "≈ quality kept"]);
    const entropy = rowOf(list, "Entropy Adaptive Decoding");
    expect(entropy.experiments.slice(0, 2).map(said)).toEqual([
      ["67 % less compute", "92.9 % kept"],
      ["41.5 % less compute", "96.7 % kept"],
    ]);
    expect(entropy.experiments[1]?.setting).toBe("LLaMA family");
    const apq = rowOf(list, "APQ");
    expect(said(apq.experiments[0])).toEqual(["2× faster", "1.3× less energy", "≈ quality kept"]);
  });

  it("offers the names that it holds, each with the papers that a filter by it gives", async () => {
    const engine = engines["as read"] as Engine;
    for (const [typed, kind] of [
      ["gsm", "benchmark"],
      ["deepseek", "model"],
    ] as const) {
      const offered = (await engine.suggestions(typed)).filter((s) => s.kind === kind);
      expect(offered.length).toBeGreaterThan(0);
      for (const { value, count, href } of offered) {
        const { params } = parseParams(href.slice(2));
        expect(params[kind]).toEqual([value]);
        expect((await engine.explore(params)).matched).toBe(count);
      }
    }
  });
});
