import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_PARAMS } from "../../lib/query";
import { closeQuery, getQuery } from "../../lib/query/database";
import { highlight, snippet } from "../../lib/query/search/highlight";
import { termsOf } from "../../lib/query/search/terms";
import { stemOf } from "../../lib/text/stem";
import { serve } from "../place";
import { databasePath, digestStore, removeDatabases } from "./support";

beforeAll(async () => {
  const file = databasePath();
  await (await digestStore(file)).close();
  serve(file);
});
afterAll(async () => {
  await closeQuery();
  await removeDatabases();
  delete process.env.DATABASE_URL;
});

const found = async (q: string) => (await getQuery()).slugs({ ...NO_PARAMS, q });
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const textOf = async (slug: string) => {
  const paper = await (await getQuery()).paper(slug);
  return plain(`${paper?.title} ${paper?.abstract}`);
};

describe("a search", () => {
  it.each([
    ["token", "tokens"],
    ["model", "models"],
    ["accuracy", "accuracies"],
  ])("for %s and for %s finds the same papers, each with one of them", async (one, many) => {
    const papers = await found(`${one}, the`);
    expect(papers.length).toBeGreaterThan(5);
    expect(await found(`${many}, the`)).toEqual(papers);
    for (const slug of papers) expect(await textOf(slug)).toMatch(new RegExp(`\\b${one.replace(/y$/, "")}`));
  });

  it("in quotes takes the words as they stand, in their order", async () => {
    const phrase = await found('"large language models"');
    expect(phrase.length).toBeGreaterThan(0);
    for (const slug of phrase) expect(await textOf(slug)).toMatch(/large\W+language\W+models/);
    expect(phrase.length).toBeLessThanOrEqual((await found("large language models")).length);
    expect(await found('"models language large"')).toEqual([]);
    for (const slug of await found('"token"')) expect(await textOf(slug)).toMatch(/\btoken\b/);
  });

  it("takes the last word as a beginning while it is typed", async () => {
    const typed = await found("quantiz");
    expect(typed.length).toBeGreaterThan(0);
    expect(new Set(typed)).toEqual(new Set((await found("quantiza")).concat(typed)));
  });

  it("puts papers with the word in their title first", async () => {
    const first = await (await getQuery()).paper((await found("attention"))[0] as string);
    expect(plain(first?.title ?? "")).toContain("attention");
  });

  it("finds nothing for operators that it would run in another product", async () => {
    for (const q of ["NOT", "title:attention", "attention NEAR quantization", "a* OR b*"])
      await expect(found(q)).resolves.toBeDefined();
  });
});

describe("a word begins with", () => {
  it.each([
    ["token", "token"],
    ["tokens", "token"],
    ["accuracy", "accurac"],
    ["accuracies", "accurac"],
    ["loss", "loss"],
    ["losses", "loss"],
    ["batches", "batch"],
    ["caches", "cach"],
    ["gpu", null],
    ["3x", null],
    ["ünit", null],
  ])("%s: %s", (word, stem) => expect(stemOf(word)).toBe(stem));
});

describe("marks", () => {
  it("stand on every form of the word and join to the text", () => {
    const text = "Tokens cost; one token saved is a gain.";
    const pieces = highlight(text, termsOf("token saved"));
    expect(pieces.map((p) => p.text).join("")).toBe(text);
    expect(pieces.filter((p) => p.hit).map((p) => p.text)).toEqual(["Tokens", "token", "saved"]);
  });

  it("of a long text show the stretch with most of the words", () => {
    const text = `${"Nothing here. ".repeat(40)}Pruning of tokens ends it.`;
    const hits = snippet(text, termsOf("pruning token")).filter((p) => p.hit);
    expect(hits.map((p) => p.text)).toEqual(["Pruning", "tokens"]);
  });
});
