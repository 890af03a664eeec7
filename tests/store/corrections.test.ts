import { describe, expect, it } from "vitest";
import { readClaims } from "@/lib/claims";
import { Correction, type Said, Said as SaidSchema } from "@/lib/corrections/types";
import { correct } from "@/lib/ingest/correct";
import { readLabels } from "@/lib/labels";
import { NO_PARAMS } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import {
  addCorrections,
  allCorrections,
  type Readers,
  rereadPapers,
  type Store,
  storeDigest,
  takeBack,
} from "@/lib/store";
import { newStore, paper, source } from "./setting";

const ABSTRACT =
  "We present Brisk. Brisk is 2.5x faster than vLLM and keeps 99% of the accuracy on ImageNet. It uses 3x less memory in decoding, with 12 heads.";
const SLUG = "brisk-heads";
const readers: Readers = { claims: readClaims, labels: readLabels };
/** Readers of another version, which read every number as another one. */
const newer: Readers = {
  claims: (title, abstract) => ({ ...readClaims(title, abstract), version: "next" }),
  labels: (title, abstract) => ({ ...readLabels(title, abstract), version: "next" }),
};
const TIME = "2026-01-02T03:04:05.000Z";
const ids = { arxiv: "2401.01234", doi: null, openreview: null };
const digestOf = (more = {}, captured = "2025-01-01") =>
  source([paper(SLUG, { title: "Brisk heads", abstract: ABSTRACT, ids, ...more })], { captured });

async function filled(): Promise<Store> {
  const store = await newStore();
  await storeDigest(store, digestOf(), readers);
  return store;
}

const said = (more: Partial<Said> & Pick<Said, "kind">): Said =>
  SaidSchema.parse({ reason: "read it myself", ...more });

const claimsOf = async (store: Store, slug = SLUG) =>
  ((await (await queryOf(store)).paper(slug))?.claims ?? []).map((c) => ({
    ...{ quantity: c.quantity, value: c.value, quote: c.quote, factorLow: c.factorLow },
    ...{ baseline: c.baseline, corrected: c.corrected },
  }));

const stated = {
  quantity: "speedup" as const,
  value: 2.5,
  high: null,
  unit: "x" as const,
  direction: "better" as const,
  bound: "exact" as const,
  subject: "own" as const,
  ...{ measure: null, benchmark: null, model: null, baseline: null, hardware: null, phase: null },
};

async function anchorOf(store: Store, quantity: string) {
  const claim = (await (await queryOf(store)).paper(SLUG))?.claims.find((c) => c.quantity === quantity);
  if (!claim) throw new Error(`no ${quantity}`);
  return { quantity: claim.quantity, quote: claim.quote, start: claim.start };
}

const mend = async (store: Store, more: Partial<Said> & Pick<Said, "kind">, time = TIME) => {
  const done = await correct(store, SLUG, said(more), time);
  if (!done) throw new Error("no paper");
  return done;
};

describe("a correction", () => {
  it("takes a wrong claim out with its pairs, and its number stays accounted for", async () => {
    const store = await filled();
    const before = await (await queryOf(store)).paper(SLUG);
    expect(before?.claims.map((c) => c.quantity)).toEqual([
      "speedup",
      "accuracy_retained",
      "memory_reduction",
    ]);
    const { uid } = await mend(store, { kind: "wrong", anchor: await anchorOf(store, "speedup") });
    const after = await (await queryOf(store)).paper(SLUG);
    expect(after?.claims.map((c) => c.quantity)).toEqual(["accuracy_retained", "memory_reduction"]);
    expect(after?.tradeoffs.every((t) => after.claims.includes(t.efficiency))).toBe(true);
    expect(after?.rejected).toContainEqual(
      expect.objectContaining({ text: "2.5", rule: `correction.${uid}`, reason: "marked wrong by a person" }),
    );
    const { facets } = await (await queryOf(store)).facets(NO_PARAMS);
    const quantities = facets.find((f) => f.key === "quantity")?.values ?? [];
    expect(quantities.find((v) => v.value === "speedup")?.count ?? 0).toBe(0);
  });

  it("changes fields, works the factor out again and says so, in answers and exports", async () => {
    const store = await filled();
    const claim = { ...stated, value: 20, unit: "%" as const, measure: "latency", baseline: "vLLM" };
    const { uid } = await mend(store, { kind: "change", anchor: await anchorOf(store, "speedup"), claim });
    const [first] = await claimsOf(store);
    expect(first).toMatchObject({ quantity: "speedup", value: 20, baseline: "vLLM", corrected: uid });
    expect(first?.factorLow).toBeCloseTo(1.25);
    expect(await (await queryOf(store)).slugs({ ...NO_PARAMS, factor: { from: 1.2, to: 1.3 } })).toEqual([
      SLUG,
    ]);
  });

  it("adds a claim on words of the abstract, in reading order, its number no longer unused", async () => {
    const store = await filled();
    const anchor = { quantity: null, quote: "with 12 heads", start: ABSTRACT.indexOf("with 12") };
    const claim = { ...stated, quantity: "size_reduction" as const, value: 12 };
    const { uid } = await mend(store, { kind: "add", anchor, claim });
    const after = await (await queryOf(store)).paper(SLUG);
    expect(after?.claims.at(-1)).toMatchObject({
      quote: "with 12 heads",
      corrected: uid,
      sentence: expect.stringContaining("It uses 3x less memory"),
    });
    expect(after?.rejected.map((r) => r.text)).not.toContain("12");
  });

  it("sets labels, which pages of labels follow", async () => {
    const store = await filled();
    const labels = { techniques: ["quantization" as const], domains: ["graphs" as const] };
    await mend(store, { kind: "labels", labels });
    expect((await (await queryOf(store)).paper(SLUG))?.labels.map((l) => l.name)).toEqual([
      "quantization",
      "graphs",
    ]);
    expect(await (await queryOf(store)).slugs({ ...NO_PARAMS, domain: ["graphs"] })).toEqual([SLUG]);
  });

  it("is undone, and everything is as it was read", async () => {
    const store = await filled();
    const before = await claimsOf(store);
    const { uid } = await mend(store, { kind: "wrong", anchor: await anchorOf(store, "speedup") });
    expect(await claimsOf(store)).toHaveLength(2);
    await mend(store, { kind: "undo", undoes: uid }, "2026-01-03T00:00:00.000Z");
    expect(await claimsOf(store)).toEqual(before);
    expect((await allCorrections(store)).map((c) => c.kind)).toEqual(["wrong", "undo"]);
  });

  it("outlives another version of the readers, the same digest again, and the paper's going and coming back", async () => {
    const store = await filled();
    await mend(store, { kind: "wrong", anchor: await anchorOf(store, "memory_reduction") });
    const claim = { ...stated, value: 4 };
    await mend(store, { kind: "change", anchor: await anchorOf(store, "speedup"), claim });
    const corrected = await claimsOf(store);
    expect((await rereadPapers(store, newer)).lost).toEqual([]);
    expect(await claimsOf(store)).toEqual(corrected);
    const { digest } = await storeDigest(store, digestOf(), readers, { reread: true });
    expect(await claimsOf(store)).toEqual(corrected);
    await takeBack(store, readers, digest);
    expect(await allCorrections(store)).toHaveLength(2);
    await storeDigest(store, digestOf(), readers);
    expect(await claimsOf(store)).toEqual(corrected);
  });

  it("finds its words in a revised abstract, and is reported where they are gone", async () => {
    const store = await filled();
    const { uid } = await mend(store, {
      kind: "change",
      anchor: await anchorOf(store, "speedup"),
      claim: { ...stated, value: 4 },
    });
    const moved = `Attention is slow. ${ABSTRACT}`;
    expect((await storeDigest(store, digestOf({ abstract: moved }, "2025-02-01"), readers)).lost).toEqual([]);
    expect((await claimsOf(store))[0]).toMatchObject({ value: 4, corrected: uid });
    const other =
      "We present Brisk. It uses 3x less memory in decoding, with 12 heads, and nothing else is said.";
    const done = await storeDigest(store, digestOf({ abstract: other }, "2025-03-01"), readers);
    expect(done.lost).toEqual([uid]);
    expect((await claimsOf(store)).map((c) => c.corrected)).toEqual([null]);
  });

  it("goes from one database to another as lines, once however often", async () => {
    const [from, to] = [await filled(), await newStore()];
    await mend(from, { kind: "wrong", anchor: await anchorOf(from, "speedup") });
    const log = (await allCorrections(from)).map((c) => Correction.parse(JSON.parse(JSON.stringify(c))));
    // Its paper comes later, from another source under another title.
    expect(await addCorrections(to, readers, log)).toMatchObject({ added: 1, lost: [log[0]?.uid] });
    await storeDigest(to, source([paper("another-address", { abstract: ABSTRACT, ids })]), readers);
    expect(await claimsOf(to, "another-address")).toEqual(await claimsOf(from));
    expect(await addCorrections(to, readers, log)).toEqual({ added: 0, known: 1, papers: [], lost: [] });
  });

  it("of one paper never touches another of the same title", async () => {
    const store = await filled();
    await mend(store, { kind: "wrong", anchor: await anchorOf(store, "speedup") });
    const twin = paper(SLUG, {
      title: "Brisk heads",
      abstract: `${ABSTRACT} This is another paper.`,
      ids: { ...ids, arxiv: "2402.99999" },
    });
    await storeDigest(store, source([twin], { captured: "2025-04-01" }), readers);
    expect((await claimsOf(store, `${SLUG}-2`)).map((c) => c.quantity)).toContain("speedup");
  });

  it.each([
    ["no reason", { kind: "wrong", anchor: { quantity: null, quote: "a", start: 0 }, reason: " " }],
    ["no claim", { kind: "change", anchor: { quantity: null, quote: "a", start: 0 }, reason: "x" }],
    [
      "a range the wrong way round",
      {
        kind: "add",
        anchor: { quantity: null, quote: "a", start: 0 },
        claim: { ...stated, high: 1 },
        reason: "x",
      },
    ],
    [
      "an unknown label",
      { kind: "labels", labels: { techniques: ["magic"], domains: ["graphs"] }, reason: "x" },
    ],
    ["nothing to undo", { kind: "undo", reason: "x" }],
  ])("with %s is none", (_, given) => {
    expect(SaidSchema.safeParse(given).success).toBe(false);
  });
});
