import { describe, expect, it } from "vitest";
import { dataVersion, storeDigest } from "@/lib/store";
import { dump, newStore, paper, readers, search, source } from "./setting";

const link = { url: "https://github.com/a/b", kind: "code" as const, start: 0, end: 5 };

describe("storeDigest", () => {
  it("stores papers exactly as the digest gives them, with what was read from them", async () => {
    const store = await newStore();
    const organisation = { handle: "acme", name: "Acme Labs" };
    const papers = [
      paper("first-one", { links: [link] }),
      paper("second-one", { organisation, authors: null, date: null }),
    ];
    const summary = await storeDigest(store, source(papers), readers());
    expect(summary).toEqual({
      new: 2,
      changed: 0,
      unchanged: 0,
      claims: { accuracy_retained: 2, speedup: 2 },
    });
    const include = {
      links: true,
      claims: true,
      tradeoffs: true,
      rejected: true,
      labels: true,
      digests: { include: { digest: true } },
    };
    const first = await store.prisma.paper.findUnique({ where: { slug: "first-one" }, include });
    expect(first).toMatchObject({
      title: "first one",
      abstract: papers[0]?.abstract,
      year: 2024,
      extractorVersion: "1",
    });
    expect(first?.links).toMatchObject([link]);
    expect(first?.claims).toMatchObject([
      {
        position: 0,
        quantity: "speedup",
        valueKind: "point",
        value: 2,
        high: null,
        factorLow: 2,
        sure: true,
      },
      {
        position: 1,
        quantity: "accuracy_retained",
        valueKind: "range",
        value: 97,
        high: 98,
        factorLow: null,
      },
    ]);
    expect(first?.tradeoffs).toMatchObject([{ efficiency: 0, quality: 1, step: "clause" }]);
    expect(first?.rejected).toMatchObject([{ text: "About", code: "count" }]);
    expect(first?.labels.map((l) => [l.kind, l.rank, l.name])).toEqual([
      ["domain", 0, "language-models"],
      ["technique", 0, "quantization"],
    ]);
    expect(first?.digests).toMatchObject([
      { position: 0, digest: { name: "test.txt", captured: "2025-01-01" } },
    ]);
    const second = await store.prisma.paper.findUnique({ where: { slug: "second-one" } });
    expect(second).toMatchObject({
      organisationHandle: "acme",
      organisationName: "Acme Labs",
      date: null,
      year: null,
    });
  });

  it("changes nothing when the same digest comes again, and does not read its papers again", async () => {
    const store = await newStore();
    const digest = source([paper("a-a"), paper("b-b")]);
    await storeDigest(store, digest, readers());
    const [before, version] = [dump(store), dataVersion(store)];
    const again = readers();
    expect(await storeDigest(store, { ...digest, name: "copy.txt" }, again)).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 2,
    });
    expect(dump(store)).toBe(before);
    expect(dataVersion(store)).toBe(version);
    expect(again.calls).toBe(0);
  });

  it("reads papers again when a reader has another version", async () => {
    const store = await newStore();
    const digest = source([paper("a-a")]);
    await storeDigest(store, digest, readers("1", 2));
    const version = dataVersion(store);
    expect(await storeDigest(store, digest, readers("2", 3))).toMatchObject({ changed: 1, unchanged: 0 });
    expect(dataVersion(store)).not.toBe(version);
    expect(await store.prisma.claim.findFirst({ where: { quantity: "speedup" } })).toMatchObject({
      value: 3,
    });
    expect(await store.prisma.claim.count()).toBe(2);
  });

  it("keeps the same paper of two digests once, with the facts of the digest captured last, in either order", async () => {
    const early = source([paper("a-a", { comments: 1 }), paper("b-b")], { captured: "2025-01-01" });
    const late = source([paper("c-c"), paper("a-a", { comments: 9 })], { captured: "2025-02-01" });
    const results = [];
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const store = await newStore();
      for (const digest of order) await storeDigest(store, digest, readers());
      const papers = await store.prisma.paper.findMany({
        orderBy: { slug: "asc" },
        select: {
          slug: true,
          comments: true,
          asOf: true,
          digests: {
            select: { position: true, digest: { select: { captured: true } } },
            orderBy: { digest: { captured: "asc" } },
          },
        },
      });
      results.push([dataVersion(store), papers]);
      expect(papers.map((p) => [p.slug, p.comments, p.digests.length])).toEqual([
        ["a-a", 9, 2],
        ["b-b", null, 1],
        ["c-c", null, 1],
      ]);
    }
    expect(results[0]).toEqual(results[1]);
  });

  it("takes a new abstract under the same title as a change of the paper, and finds it in the full text", async () => {
    const store = await newStore();
    await storeDigest(store, source([paper("a-a", { abstract: "Zebras run 2x faster." })]), readers());
    const revised = source([paper("a-a", { abstract: "Giraffes walk." })], { captured: "2025-03-01" });
    expect(await storeDigest(store, revised, readers())).toMatchObject({ new: 0, changed: 1 });
    expect(await store.prisma.paper.count()).toBe(1);
    expect(await store.prisma.claim.count()).toBe(0);
    expect([search(store, "zebras"), search(store, "giraffes")]).toEqual([[], ["a-a"]]);
  });

  it("keeps two papers of one title apart, and knows each again by its text", async () => {
    const store = await newStore();
    const [x, y] = [
      paper("a-a", { abstract: "Text x." }),
      paper("a-a-2", { title: "a a", abstract: "Text y." }),
    ];
    await storeDigest(store, source([x, y]), readers());
    const alone = source([{ ...y, slug: "a-a" }], { captured: "2025-02-01" });
    expect(await storeDigest(store, alone, readers())).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
    const third = source(
      [
        { ...y, slug: "a-a" },
        { ...x, slug: "a-a-2", abstract: "Text z." },
      ],
      { captured: "2025-03-01" },
    );
    expect(await storeDigest(store, third, readers())).toMatchObject({ new: 1, unchanged: 1 });
    const papers = await store.prisma.paper.findMany({
      orderBy: { id: "asc" },
      select: { slug: true, abstract: true },
    });
    expect(papers.map((p) => [p.slug, p.abstract])).toEqual([
      ["a-a", "Text x."],
      ["a-a-2", "Text y."],
      ["a-a-2-2", "Text z."],
    ]);
  });

  it("takes another day of capture of the same text as a change of that digest", async () => {
    const store = await newStore();
    const at = (captured: string, date: string) =>
      source([paper("a-a", { date })], { captured, text: "same" });
    await storeDigest(store, at("2025-11-28", "2025-05-16"), readers());
    expect(await storeDigest(store, at("2024-11-28", "2024-05-16"), readers())).toMatchObject({ changed: 1 });
    expect(await store.prisma.digest.findMany({ select: { captured: true } })).toEqual([
      { captured: "2024-11-28" },
    ]);
    expect(await store.prisma.paper.findFirst()).toMatchObject({ date: "2024-05-16", year: 2024 });
  });

  it("keeps nothing of a rehearsal, but counts as if it did", async () => {
    const store = await newStore();
    const before = dump(store);
    expect(await storeDigest(store, source([paper("a-a")]), readers(), { dryRun: true })).toMatchObject({
      new: 1,
      claims: { speedup: 1 },
    });
    expect(dump(store)).toBe(before);
  });

  it("leaves the old state when something fails in the middle", async () => {
    const store = await newStore();
    await storeDigest(store, source([paper("a-a")]), readers());
    const before = dump(store);
    const broken = readers();
    broken.labels = (title) => {
      if (title === "c c") throw new Error("broken reader");
      return { version: "1", techniques: [], domains: [] };
    };
    const broke = storeDigest(store, source([paper("b-b"), paper("c-c")]), broken);
    await expect(broke).rejects.toThrow("broken reader");
    expect(dump(store)).toBe(before);
    expect(await storeDigest(store, source([paper("b-b")]), readers())).toMatchObject({ new: 1 });
  });

  it("tells how far it is", async () => {
    const store = await newStore();
    const seen: [number, number][] = [];
    await storeDigest(store, source([paper("a-a"), paper("b-b")]), readers(), {
      onPaper: (...args) => seen.push(args),
    });
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe("full-text search", () => {
  it("folds accents and case, finds beginnings of words, and forgets what is deleted", async () => {
    const store = await newStore();
    await storeDigest(
      store,
      source([
        paper("cafe-one", { title: "Café Society", abstract: "On naïve Quantisation." }),
        paper("b-b"),
      ]),
      readers(),
    );
    expect(search(store, "cafe")).toEqual(["cafe-one"]);
    expect(search(store, "NAIVE")).toEqual(["cafe-one"]);
    expect(search(store, "quant*")).toEqual(["cafe-one"]);
    expect(search(store, "title: quant*")).toEqual([]);
    await store.prisma.paper.delete({ where: { slug: "cafe-one" } });
    expect(search(store, "cafe")).toEqual([]);
    expect(
      store.raw.prepare(`INSERT INTO "Paper_fts" ("Paper_fts") VALUES ('integrity-check')`).run([]),
    ).toBeTruthy();
  });
});
