import { expect, it } from "vitest";
import { dataVersion, rereadPapers, storeDigest } from "@/lib/store";
import { newStore, paper, readers, source } from "./setting";

const changed = { abstract: "Rewritten: 2x faster." };

it("is the sum over what is stored, whatever led there, and heals where it was taken away", async () => {
  const store = await newStore();
  const steps = [
    () => storeDigest(store, source([paper("a-a"), paper("b-b")]), readers()),
    () =>
      storeDigest(
        store,
        source([paper("b-b", changed), paper("c-c")], { captured: "2026-01-01" }),
        readers(),
      ),
    () => rereadPapers(store, readers("2")),
    () => storeDigest(store, source([paper("a-a")]), readers("2")),
  ];
  const seen = new Set<string>();
  for (const step of steps) {
    await step();
    const version = await dataVersion(store.sql);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    seen.add(version);
    // Nothing is left to add to: all rows are summed again, by a run that changes nothing.
    await store.prisma.state.deleteMany();
    await rereadPapers(store, readers(seen.size > 2 ? "2" : "1"));
    expect(await dataVersion(store.sql)).toBe(version);
  }
  expect(seen.size).toBe(4);
});
