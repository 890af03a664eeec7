import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { fatesOf } from "@/components/read/fate";
import { readClaims } from "@/lib/claims";
import { parseGold } from "@/lib/evaluate";
import { readLabels } from "@/lib/labels";
import { preview } from "@/lib/preview";
import { queryOf } from "@/lib/query/database";
import { goldLine } from "@/lib/query/export/gold";
import { knownPapers } from "@/lib/query/views/known";
import { readSource } from "@/lib/sources";
import { storeDigest } from "@/lib/store";
import { newStore } from "../store/setting";

const BUNDLED = "data/digests/hf-daily-papers-2025-11-28.txt";
const text = fs.readFileSync(BUNDLED, "utf8");

function read(source: string, name?: string) {
  const found = preview(source, name);
  if ("found" in found) throw new Error(`unreadable: ${found.found}`);
  return { ...found, papers: [...found.papers] };
}

async function stored() {
  const store = await newStore();
  const source = { name: "bundled.txt", text, digest: readSource(text) };
  await storeDigest(store, source, { claims: readClaims, labels: readLabels });
  return await queryOf(store);
}

describe("a text read without a database", () => {
  it("gives every paper as it is answered once stored, and a ledger of every line", async () => {
    const query = await stored();
    const { source, papers } = read(text);
    expect(papers).toHaveLength(query.total);
    expect(source.papers).toBe(query.total);
    expect(source.ledger.unaccounted).toBe(0);
    for (const paper of papers) {
      const { claims, tradeoffs, rejected, labels, links, abstract } = (await query.paper(paper.slug)) ?? {};
      expect(paper).toMatchObject({ claims, tradeoffs, rejected, links, abstract });
      expect(paper.labels).toEqual(labels);
    }
  });

  it("tells by hashes alone what is stored, what is revised and what is new", async () => {
    const fateOf = fatesOf({ dataVersion: "", ...(await knownPapers((await stored()).store.sql)) });
    const { papers } = read(text);
    expect(new Set(papers.map((p) => fateOf(p.keys)))).toEqual(new Set(["known"]));
    const [first] = papers;
    const record = (more: object) =>
      JSON.stringify([{ title: first?.title, abstract: `${first?.abstract} And more.`, ...more }]);
    const fate = (json: string) =>
      fateOf(read(json, "a.json").papers[0]?.keys ?? { text: "", ids: [], slug: "" });
    expect(fate(record({}))).toBe("title");
    expect(fate(record({ title: "A title that nobody has used before" }))).toBe("new");
  });

  it("knows a paper by its id whatever its text", async () => {
    const store = await newStore();
    const json = (abstract: string) =>
      JSON.stringify([{ title: "Faster things", abstract, id: "2401.01234" }]);
    const old = json("An abstract of some length that says how things are made to run 2x faster.");
    await storeDigest(
      store,
      { name: "a.json", text: old, digest: readSource(old) },
      { claims: readClaims, labels: readLabels },
    );
    const fateOf = fatesOf({ dataVersion: "", ...(await knownPapers(store.sql)) });
    const [paper] = read(
      json("Another abstract that says how the same things are made to run 3x faster."),
    ).papers;
    expect(paper && fateOf(paper.keys)).toBe("revised");
  });

  it("says of what cannot be read what it looks like, where, and what can be", () => {
    const found = preview("\n\nhttps://a.example/1\nhttps://a.example/2\nhttps://a.example/3\n");
    expect(found).toMatchObject({ line: 3, found: expect.stringContaining("addresses only") });
    expect("known" in found && found.known.length).toBeGreaterThan(5);
  });

  it("writes a wrong claim down as a line of labels that can be read back", () => {
    const paper = read(text).papers.find((p) => p.tradeoffs.length > 0 && p.claims.length > 2);
    if (!paper) throw new Error("no paper with a pair");
    const line = goldLine(paper, 0);
    const [record] = parseGold(line, "copied.jsonl");
    expect(record?.claims).toHaveLength(paper.claims.length - 1);
    expect(record?.claims[0]).toMatchObject({ quote: paper.claims[1]?.quote });
    for (const [gain = 0, quality = 0] of record?.tradeoffs ?? []) {
      const pair = [record?.claims[gain]?.quote, record?.claims[quality]?.quote];
      expect(paper.tradeoffs.map((t) => [t.efficiency.quote, t.quality.quote])).toContainEqual(pair);
    }
    expect(JSON.parse(line)).toMatchObject({
      wrong: [{ quote: paper.claims[0]?.quote }],
      title: paper.title,
      abstract: paper.abstract,
    });
  });
});
