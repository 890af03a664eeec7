import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { NO_PARAMS, type Params } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import { SORT_KEYS, type SortKey, sortQuantity } from "@/lib/query/sort";
import { papersPage } from "@/lib/query/views/papers";
import { asked } from "./asked";
import { type MadePaper, madePapers, madeStore } from "./made";
import { accuracyOf, addedOf, factorOf, ownPairs, standing, yearOf } from "./plain";
import { removeDatabases, runs } from "./support";

afterAll(removeDatabases);

const plainText = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** What a paper is sorted by; null where nothing is stated. */
function keyOf(p: MadePaper, key: SortKey, params: Params): string | number | null {
  const quantity = sortQuantity(key);
  if (quantity) return standing(p, params, quantity);
  switch (key) {
    case "title":
      return plainText(p.title);
    case "organisation":
      return p.organisation && plainText(p.organisation.name);
    case "technique":
      // What saves something comes before the kind of the paper, as in the table.
      return (
        p.techniques.find((t) => !["benchmark", "survey", "theory"].includes(t)) ?? p.techniques[0] ?? null
      );
    case "domain":
      return p.domains[0] ?? null;
    case "date":
    case "authors":
    case "comments":
      return p[key];
    case "added":
      return addedOf(p);
    case "year":
      return yearOf(p);
    case "accuracy":
      return accuracyOf(p);
    case "factor":
      return factorOf(p, params);
    case "claims":
      return p.claims.filter((c) => c.subject === "own").length;
    case "tradeoffs":
      return ownPairs(p);
    default:
      throw new Error(`the test does not know how ${key} is sorted`);
  }
}

const DEFAULT = [
  { key: "tradeoffs", descending: true },
  { key: "claims", descending: true },
  { key: "title", descending: false },
] as const;

/** Whether two neighbours stand in the order asked for: not stated last, ties by slug. */
function inOrder(a: MadePaper, b: MadePaper, params: Params): boolean {
  const terms = params.sort.filter((t) => t.key !== "relevance");
  for (const { key, descending } of terms.length > 0 ? terms : DEFAULT) {
    const [x, y] = [keyOf(a, key, params), keyOf(b, key, params)];
    if (x === y) continue;
    if (x === null || y === null) return y === null;
    return descending ? x > y : x < y;
  }
  return a.slug < b.slug;
}

const questions = fc.tuple(madePapers, fc.array(asked, { minLength: 30, maxLength: 30 }));

describe("the order of papers", () => {
  it("is the one asked for, whatever the filters and the keys", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(questions, async ([papers, all]) => {
        const store = await madeStore(papers);
        const query = await queryOf(store);
        const by = new Map(papers.map((p) => [p.slug, p]));
        for (const params of all.map((p) => ({ ...p, q: null }))) {
          for (const { key } of params.sort) seen.add(key);
          const slugs = await query.slugs(params);
          for (let i = 1; i < slugs.length; i++) {
            const [a, b] = [by.get(slugs[i - 1] as string), by.get(slugs[i] as string)];
            expect([params.sort, a?.slug, b?.slug, a && b && inOrder(a, b, params)]).toEqual([
              ...[params.sort, a?.slug, b?.slug, true],
            ]);
          }
        }
        await store.close();
      }),
      runs(25),
    );
    expect([...seen].sort()).toEqual([...SORT_KEYS].sort());
  });

  it("cuts into pages that hold every paper once, in the same order each time", async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.integer({ min: 1, max: 6 }), async ([papers, all], pageSize) => {
        const store = await madeStore(papers);
        const [query, again] = [await queryOf(store), await queryOf(store)];
        for (const params of all.slice(0, 8)) {
          const whole = await query.slugs(params);
          const rows: string[] = [];
          const exported: string[] = [];
          const pages = Math.ceil(whole.length / pageSize);
          for (let page = 1; page <= pages; page++) {
            rows.push(...(await again.listing({ ...params, page, pageSize })).rows.map((r) => r.slug));
            exported.push(
              ...(await papersPage(query, { ...params, page, pageSize })).papers.map((p) => p.slug),
            );
          }
          expect(rows).toEqual(whole);
          expect(exported).toEqual(whole);
          expect((await papersPage(query, { ...params, page: pages + 1, pageSize })).papers).toEqual([]);
        }
        await store.close();
      }),
      runs(15),
    );
  });

  it("of a search is by how well it fits: a word in the title before one in the abstract", async () => {
    const base = { date: null, organisation: null, authors: null, comments: null, hasCode: false };
    const rest = { ...base, techniques: [], domains: [], claims: [], tradeoffs: [], digests: [0 as const] };
    const store = await madeStore([
      { ...rest, slug: "a-in-the-text", title: "Of other things", abstract: "Here we prune a tree." },
      { ...rest, slug: "b-in-the-title", title: "Tree", abstract: "About other things." },
      { ...rest, slug: "c-not-at-all", title: "Nothing", abstract: "Nothing." },
    ]);
    const query = await queryOf(store);
    expect(await query.slugs({ ...NO_PARAMS, q: "tree" })).toEqual(["b-in-the-title", "a-in-the-text"]);
    const byTitle = { ...NO_PARAMS, q: "tree", sort: [{ key: "title" as const, descending: false }] };
    expect(await query.slugs(byTitle)).toEqual(["a-in-the-text", "b-in-the-title"]);
    await store.close();
  });
});
