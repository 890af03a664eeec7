import { describe, expect, it } from "vitest";
import type { Paper } from "@/lib/sources/types";
import { dataVersion, storeDigest } from "@/lib/store";
import { dump, newStore, paper, readers, search, source } from "./setting";

const link = { url: "https://github.com/a/b", kind: "code" as const, start: 0, end: 5 };

describe("storeDigest", () => {
  it("stores papers exactly as the digest gives them, with what was read from them", async () => {
    const store = await newStore();
    const organisation = { handle: "acme", name: "Acme Labs" };
    const papers = [
      paper("first-one", { links: [link] }),
      paper("second-one", { organisation, authors: null, date: null, year: null, yearSource: null }),
    ];
    const summary = await storeDigest(store, source(papers), readers());
    expect(summary).toEqual({
      digest: expect.stringMatching(/^[\da-f]{64}$/),
      lost: [],
      changes: [
        { slug: "first-one", fate: "new", what: [] },
        { slug: "second-one", fate: "new", what: [] },
      ],
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
      labels: { orderBy: { kind: "asc" } } as const,
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
    const [before, version] = [await dump(store), await dataVersion(store.sql)];
    const again = readers();
    expect(await storeDigest(store, { ...digest, name: "copy.txt" }, again)).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 2,
    });
    expect(await dump(store)).toBe(before);
    expect(await dataVersion(store.sql)).toBe(version);
    expect(again.calls).toBe(0);
  });

  it("keeps when a paper first came in, outside the data version", async () => {
    const [early, late] = ["2026-11-20T08:00:00.000Z", "2026-11-27T08:00:00.000Z"];
    const versions: string[] = [];
    for (const seen of [early, late]) {
      const store = await newStore();
      await storeDigest(store, source([paper("a-a")]), readers(), { seen });
      const both = source([paper("a-a", { comments: 9 }), paper("b-b")], { captured: "2026-11-27" });
      await storeDigest(store, both, readers("2", 3), { seen: late });
      const papers = await store.prisma.paper.findMany({ select: { slug: true, firstSeen: true } });
      expect(papers).toEqual([
        { slug: "a-a", firstSeen: seen },
        { slug: "b-b", firstSeen: late },
      ]);
      versions.push(await dataVersion(store.sql));
    }
    expect(versions[0]).toBe(versions[1]);
  });

  it("reads papers again when a reader has another version", async () => {
    const store = await newStore();
    const digest = source([paper("a-a")]);
    await storeDigest(store, digest, readers("1", 2));
    const version = await dataVersion(store.sql);
    expect(await storeDigest(store, digest, readers("2", 3))).toMatchObject({ changed: 1, unchanged: 0 });
    expect(await dataVersion(store.sql)).not.toBe(version);
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
          digests: {
            select: { position: true, digest: { select: { captured: true } } },
            orderBy: { digest: { captured: "asc" } },
          },
        },
      });
      results.push([await dataVersion(store.sql), papers]);
      expect(papers.map((p) => [p.slug, p.comments, p.digests.length])).toEqual([
        ["a-a", 9, 2],
        ["b-b", null, 1],
        ["c-c", null, 1],
      ]);
    }
    expect(results[0]).toEqual(results[1]);
  });

  it("takes a revised abstract under the same title as a change of the paper, keeps the old one, and finds the new in the full text", async () => {
    const store = await newStore();
    const [old, now] = ["Zebras run twice faster than horses.", "Giraffes run twice faster than horses."];
    await storeDigest(store, source([paper("a-a", { abstract: old })]), readers());
    const revised = source([paper("a-a", { abstract: now })], { captured: "2025-03-01" });
    expect(await storeDigest(store, revised, readers())).toMatchObject({
      ...{ new: 0, changed: 1 },
      changes: [{ slug: "a-a", fate: "changed", what: ["text"] }],
    });
    expect(await store.prisma.paper.count()).toBe(1);
    expect(await store.prisma.paperVersion.findMany()).toMatchObject([{ position: 0, abstract: old }]);
    expect([await search(store, "zebras"), await search(store, "giraffes")]).toEqual([[], ["a-a"]]);
  });

  it("lets the later ingest win where days tie or are not known, and only the text of the latest stands", async () => {
    for (const captured of ["2025-01-01", undefined]) {
      const store = await newStore();
      const at = (abstract: string) => {
        const digest = source([paper("a-a", { abstract })], { text: abstract });
        digest.digest.captured = captured ?? null;
        return digest;
      };
      for (let n = 0; n < 8; n++)
        await storeDigest(
          store,
          at(`Corrected text number ${n} of this very paper, otherwise alike.`),
          readers(),
        );
      expect(await store.prisma.paper.findMany({ select: { abstract: true } })).toEqual([
        { abstract: "Corrected text number 7 of this very paper, otherwise alike." },
      ]);
      expect(await store.prisma.paperVersion.count()).toBe(7);
    }
  });

  it("keeps two papers of one title apart, and knows each again by its text", async () => {
    const store = await newStore();
    const [x, y] = [
      paper("a-a", { abstract: "Sparse attention halves memory." }),
      paper("a-a-2", { title: "a a", abstract: "Quantized adapters train quickly." }),
    ];
    await storeDigest(store, source([x, y]), readers());
    const alone = source([{ ...y, slug: "a-a" }], { captured: "2025-02-01" });
    expect(await storeDigest(store, alone, readers())).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
    const third = source(
      [
        { ...y, slug: "a-a" },
        { ...x, slug: "a-a-2", abstract: "Routing skips deeper layers." },
      ],
      { captured: "2025-03-01" },
    );
    expect(await storeDigest(store, third, readers())).toMatchObject({ new: 1, unchanged: 1 });
    const papers = await store.prisma.paper.findMany({ orderBy: { id: "asc" }, select: { slug: true } });
    expect(papers.map((p) => p.slug)).toEqual(["a-a", "a-a-2", "a-a-2-2"]);
  });

  it.each<[string, Partial<Paper>, Partial<Paper>]>([
    [
      "ids",
      { ids: { arxiv: "2401.00001", doi: null, openreview: null } },
      { ids: { arxiv: "2402.00002", doi: null, openreview: null } },
    ],
    ["authors", { authorNames: ["Ada Byron"] }, { authorNames: ["Karl Weiss"] }],
    [
      "texts",
      { abstract: "Sparse attention halves memory." },
      { abstract: "Quantized adapters train quickly." },
    ],
  ])("never merges by title papers whose %s disagree", async (_, one, other) => {
    const store = await newStore();
    const title = "Efficient Attention";
    const text = "We make attention efficient on long inputs.";
    await storeDigest(
      store,
      source([paper("efficient-attention", { title, abstract: text, ...one })]),
      readers(),
    );
    const second = source([paper("efficient-attention", { title, abstract: `${text} Twice.`, ...other })], {
      captured: "2025-02-01",
    });
    expect(await storeDigest(store, second, readers())).toMatchObject({ new: 1, changed: 0 });
    const slugs = await store.prisma.paper.findMany({ orderBy: { id: "asc" }, select: { slug: true } });
    expect(slugs.map((p) => p.slug)).toEqual(["efficient-attention", "efficient-attention-2"]);
  });

  it("knows a paper by its id whatever its title and text, and merges what each source states", async () => {
    const store = await newStore();
    const ids = { arxiv: "2401.00001", doi: null, openreview: null };
    await storeDigest(store, source([paper("a-title", { ids, comments: 5, authorNames: [] })]), readers());
    const feed = paper("another-title", {
      ...{
        ids: { ...ids, doi: "10.1000/x" },
        authors: 2,
        authorNames: ["Ada Byron", "Karl Weiss"],
        comments: null,
      },
    });
    expect(await storeDigest(store, source([feed], { captured: "2025-02-01" }), readers())).toMatchObject({
      changes: [{ slug: "a-title", fate: "changed", what: ["text", "doi", "authors"] }],
    });
    expect(await store.prisma.paper.findMany()).toMatchObject([
      {
        ...{ slug: "a-title", title: "another title", arxivId: "2401.00001", doi: "10.1000/x", comments: 5 },
        ...{ authors: 2, authorNames: ["Ada Byron", "Karl Weiss"] },
        origins: { comments: "2025-01-01 1", authors: "2025-02-01 2", text: "2025-02-01 2" },
      },
    ]);
    expect(await search(store, "weiss")).toEqual(["a-title"]);
  });

  it("replaces no abstract by a summary or a cut one", async () => {
    const store = await newStore();
    const whole = paper("a-a", { abstract: "The whole abstract of this paper, with 2x in it." });
    await storeDigest(store, source([whole]), readers());
    const cut = paper("a-a", { abstract: "The whole abstract of this paper...", text: "cut", comments: 9 });
    expect(await storeDigest(store, source([cut], { captured: "2026-01-01" }), readers())).toMatchObject({
      changes: [{ slug: "a-a", fate: "changed", what: ["comments"] }],
    });
    expect(await store.prisma.paper.findFirst()).toMatchObject({ abstract: whole.abstract, comments: 9 });
  });

  it("takes another day of capture of the same text as a change of that digest", async () => {
    const store = await newStore();
    const at = (captured: string, date: string) =>
      source([paper("a-a", { date, year: Number(date.slice(0, 4)) })], { captured, text: "same" });
    await storeDigest(store, at("2025-11-28", "2025-05-16"), readers());
    expect(await storeDigest(store, at("2024-11-28", "2024-05-16"), readers())).toMatchObject({ changed: 1 });
    expect(await store.prisma.digest.findMany({ select: { captured: true } })).toEqual([
      { captured: "2024-11-28" },
    ]);
    expect(await store.prisma.paper.findFirst()).toMatchObject({ date: "2024-05-16", year: 2024 });
  });

  it("keeps nothing of a rehearsal, but counts as if it did", async () => {
    const store = await newStore();
    const before = await dump(store);
    expect(await storeDigest(store, source([paper("a-a")]), readers(), { dryRun: true })).toMatchObject({
      new: 1,
      claims: { speedup: 1 },
    });
    expect(await dump(store)).toBe(before);
  });

  it("leaves the old state when something fails in the middle", async () => {
    const store = await newStore();
    await storeDigest(store, source([paper("a-a")]), readers());
    const before = await dump(store);
    const broken = readers();
    broken.labels = (title) => {
      if (title === "c c") throw new Error("broken reader");
      return { version: "1", techniques: [], domains: [] };
    };
    const broke = storeDigest(store, source([paper("b-b"), paper("c-c")]), broken);
    await expect(broke).rejects.toThrow("broken reader");
    expect(await dump(store)).toBe(before);
    expect(await storeDigest(store, source([paper("b-b")]), readers())).toMatchObject({ new: 1 });
  });

  it("knows each of many papers again by its ids", async () => {
    const store = await newStore();
    const given = Array.from({ length: 700 }, (_, i) =>
      paper(`paper-${i}`, { ids: { arxiv: `2401.${10000 + i}`, doi: `10.1000/${i}`, openreview: `id${i}` } }),
    );
    expect(await storeDigest(store, source(given), readers())).toMatchObject({ new: 700, unchanged: 0 });
    const again = source(given, { text: "the same papers once more" });
    expect(await storeDigest(store, again, readers())).toMatchObject({ new: 0, unchanged: 700 });
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
    expect(await search(store, "cafe")).toEqual(["cafe-one"]);
    expect(await search(store, "naive")).toEqual(["cafe-one"]);
    expect(await search(store, "quant*")).toEqual(["cafe-one"]);
    expect(await search(store, "quant")).toEqual([]);
    await store.prisma.paper.delete({ where: { slug: "cafe-one" } });
    expect(await search(store, "cafe")).toEqual([]);
  });
});
