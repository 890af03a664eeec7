import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawSql, sql, storeDigest, takeBack } from "@/lib/store";
import { onPostgres } from "../place";
import { dump, newStore, paper, readers, source } from "./setting";

const SEEN = "2026-01-01T00:00:00.000Z";

/** All that a reader sees, without ids that only count how often something was stored. */
const seen = async (store: Awaited<ReturnType<typeof newStore>>) =>
  JSON.parse(
    (await dump(store)).replaceAll(/"(paperId|id|digestId)":\d+,?|,"change":"[^"]*"/g, ""),
  ) as unknown;

describe("a digest that is taken back", () => {
  it("takes the papers with it that stand in no other, and all that was read from them", async () => {
    const store = await newStore();
    await storeDigest(store, source([paper("a")]), readers(), { seen: SEEN });
    const before = await seen(store);
    const { digest } = await storeDigest(store, source([paper("a"), paper("b")], { name: "two" }), readers());
    const done = await takeBack(store, readers(), digest);
    expect(done).toEqual({ name: "two", removed: 1, restored: 1, kept: 0 });
    expect(await seen(store)).toEqual(before);
    for (const table of ["Claim", "Tradeoff", "Label", "RejectedNumber", "Link"]) {
      const lost = sql`SELECT * FROM ${rawSql(`"${table}"`)} WHERE "paperId" NOT IN (SELECT "id" FROM "Paper")`;
      expect(await store.sql.all(lost)).toEqual([]);
    }
  });

  it("is nothing where there is none", async () => {
    expect(await takeBack(await newStore(), readers(), "none")).toBeNull();
  });

  it("gives back the text it replaced, with its claims, links and history", async () => {
    const store = await newStore();
    const link = { url: "https://code.example/a", kind: "code" as const, start: 0, end: 5 };
    const old = paper("a", { links: [link], comments: 3 });
    await storeDigest(store, source([old], { captured: "2025-01-01" }), readers(), { seen: SEEN });
    const before = await seen(store);
    const abstract = `${old.abstract} Revised: it is not faster than others about a.`;
    const later = source([paper("a", { abstract, comments: 9, links: [] })], { captured: "2025-02-01" });
    const { digest, changed } = await storeDigest(store, later, readers());
    expect(changed).toBe(1);
    await takeBack(store, readers(), digest);
    expect(await seen(store)).toEqual(before);
  });

  it("keeps the text of a paper whose text of before another one has come to have", async () => {
    const store = await newStore();
    const ids = { arxiv: "2401.00001", doi: null, openreview: null };
    const old = paper("a", { ids });
    await storeDigest(store, source([old], { captured: "2025-01-01" }), readers());
    const revised = paper("a", { ids, abstract: `${old.abstract} Revised: it is 3x faster.` });
    const { digest } = await storeDigest(store, source([revised], { captured: "2025-02-01" }), readers());
    const twin = paper("b", { title: old.title, abstract: old.abstract });
    await storeDigest(store, source([twin], { captured: "2025-03-01" }), readers());
    const texts = () => store.prisma.paper.findMany({ select: { abstract: true }, orderBy: { id: "asc" } });
    const before = await texts();
    expect(before).toEqual([{ abstract: revised.abstract }, { abstract: old.abstract }]);
    expect(await takeBack(store, readers(), digest)).toMatchObject({ removed: 0, restored: 0, kept: 1 });
    expect(await texts()).toEqual(before);
  });

  it("leaves what the others would have given without it, whatever was stored before and after", async () => {
    const digests = fc.array(
      fc.array(
        fc.record({
          slug: fc.constantFrom("a", "b", "c"),
          more: fc.record(
            {
              comments: fc.option(fc.integer({ min: 0, max: 3 })),
              abstract: fc.constantFrom(
                "About a thing: it runs 2x faster and keeps 98% of the quality.",
                "About a thing: it runs 2x faster and keeps 98% of the quality. Now revised.",
              ),
            },
            { requiredKeys: ["comments"] },
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      { minLength: 2, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(digests, fc.nat(), async (all, pick) => {
        const sources = all.map((papers, i) => {
          const once = new Map(
            papers.map((p) => [
              p.slug,
              paper(p.slug, {
                ...p.more,
                title: `Title ${p.slug}`,
                ids: { arxiv: `2401.0000${p.slug.charCodeAt(0) % 10}`, doi: null, openreview: null },
              }),
            ]),
          );
          return source([...once.values()], {
            captured: `2025-01-0${i + 1}`,
            name: `${i}`,
            text: `digest ${i}`,
          });
        });
        const gone = pick % sources.length;
        const [with_, without] = [await newStore(), await newStore()];
        for (const s of sources) await storeDigest(with_, s, readers(), { seen: SEEN });
        for (const [i, s] of sources.entries())
          if (i !== gone) await storeDigest(without, s, readers(), { seen: SEEN });
        const { digest } = await storeDigest(with_, sources[gone] as never, readers(), { dryRun: true });
        await takeBack(with_, readers(), digest);
        const facts = (store: typeof with_) =>
          store.prisma.paper.findMany({
            select: { title: true, abstract: true, comments: true, readingHash: true },
            orderBy: [{ arxivId: "asc" }, { title: "asc" }],
          });
        const versions = (store: typeof with_) =>
          store.prisma.paperVersion.findMany({
            select: { abstract: true },
            orderBy: [{ paper: { arxivId: "asc" } }, { paper: { title: "asc" } }, { position: "asc" }],
          });
        expect(await facts(with_)).toEqual(await facts(without));
        expect(await versions(with_)).toEqual(await versions(without));
        await with_.close();
        await without.close();
      }),
      { numRuns: onPostgres() ? 3 : 10 },
    );
  });
});
