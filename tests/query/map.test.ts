import { afterAll, describe, expect, it } from "vitest";
import { factorInterval } from "@/lib/pareto";
import { NO_PARAMS, parseParams } from "@/lib/query";
import type { PaperView } from "@/lib/query/types";
import { collect, digestQuery, removeDatabases } from "./support";

afterAll(removeDatabases);

const median = (list: readonly number[]) => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
};

/** What stands for a paper: of its own gains and findings the pair that guarantees most, else the smallest gain; null for none. */
function standing({ claims, tradeoffs }: PaperView) {
  const own = (c: { subject: string }) => c.subject === "own";
  const gain = (c: PaperView["claims"][number]) => {
    const f = factorInterval(c);
    return f && f.claimed > 1 ? [f] : [];
  };
  const pairs = tradeoffs
    .filter((t) => own(t.efficiency) && own(t.quality))
    .flatMap((t) => gain(t.efficiency))
    .sort((a, b) => b.low - a.low);
  if (pairs[0]) return { low: pairs[0].low, silent: false };
  const paired = new Set(tradeoffs.map((t) => t.efficiency.n));
  const alone = claims
    .filter((c) => own(c) && !paired.has(c.n))
    .flatMap(gain)
    .sort((a, b) => a.claimed - b.claimed);
  return alone[0] ? { low: alone[0].low, silent: true } : null;
}

describe("the map of techniques by domains", () => {
  it.each(["", "technique=quantization", "year=2024.."])(
    "counts each paper once a cell, as defined plainly: %s",
    async (asked) => {
      const { store, query } = await digestQuery();
      const { params } = parseParams(asked);
      const papers = (await collect(query.papers({ ...NO_PARAMS, ...params }))).flatMap((p) => {
        const stands = standing(p);
        return stands ? [{ ...stands, labels: p.labels }] : [];
      });
      const map = await query.map({ ...NO_PARAMS, ...params });
      expect(map.gaining).toBe(papers.length);
      expect(map.techniques.length).toBeGreaterThan(0);
      const has = (p: (typeof papers)[number], kind: string, name: string) =>
        p.labels.some((l) => l.kind === kind && l.name === name);
      expect(map.techniques.filter((t) => ["benchmark", "survey", "theory"].includes(t.name))).toEqual([]);
      for (const t of map.techniques)
        for (const [k, cell] of [t.all, ...t.cells].entries()) {
          const domain = map.domains[k - 1]?.name;
          const those = papers.filter(
            (p) => has(p, "technique", t.name) && (domain === undefined || has(p, "domain", domain)),
          );
          expect(cell?.papers ?? 0).toBe(those.length);
          if (!cell) continue;
          expect(cell.median).toBeCloseTo(median(those.map((p) => p.low)), 9);
          expect(cell.silent).toBe(those.filter((p) => p.silent).length);
          expect(cell.upTo).toBe(those.filter((p) => p.low <= 1).length);
        }
      await store.close();
    },
  );
});
