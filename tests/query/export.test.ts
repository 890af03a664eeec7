import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { NO_PARAMS, queryOf } from "@/lib/query";
import { bibliographyOf } from "@/lib/query/export/bibtex";
import { csvOf } from "@/lib/query/export/csv";
import { CSV_FIELDS, recordsOf } from "@/lib/query/export/record";
import { texOf } from "@/lib/query/export/tex";
import { papersPage } from "@/lib/query/views/papers";
import { asked } from "./asked";
import { type MadePaper, madePapers, madeStore } from "./made";
import { claimPasses, matches } from "./plain";
import { claim, collect, digestStore, removeDatabases, runs } from "./support";

afterAll(removeDatabases);

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Text that breaks tables: separators, quotes, line breaks, beginnings of formulas, other scripts. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        '"',
        ",",
        ";",
        "'",
        "|",
        "=1+1",
        "\uFF1D",
        "a",
        " ",
      ),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const nastyPapers: fc.Arbitrary<MadePaper[]> = fc
  .tuple(madePapers, fc.array(fc.tuple(nasty, nasty), { minLength: 14, maxLength: 14 }))
  .map(([papers, texts]) =>
    papers.map((p, i) => {
      const [title, quote] = texts[i] as [string, string];
      const abstract = `${quote}${p.abstract}`;
      const claims = p.claims.map((c) => claim({ ...c, span: { start: 0, end: quote.length } }, abstract));
      return { ...p, title, abstract, claims: claims.map((c) => ({ ...c, quote, model: quote })) };
    }),
  );

describe("CSV", () => {
  it("reads back as the same cells, line by line, with no formula among them", async () => {
    await fc.assert(
      fc.asyncProperty(nastyPapers, async (papers) => {
        const store = await madeStore(papers);
        const query = queryOf(store);
        const text = (await collect(csvOf(query.papers(NO_PARAMS), NO_PARAMS))).join("");
        const rows = parse(text, { record_delimiter: "\r\n" }) as string[][];
        const cells = (await collect(query.papers(NO_PARAMS))).flatMap((p) => recordsOf(p, NO_PARAMS));
        // A reader that takes every kind of line break for a record's end finds the same.
        expect(parse(text, { record_delimiter: ["\r\n", "\n", "\r"] })).toEqual(rows);
        expect(rows[0]).toEqual(CSV_FIELDS.map((f) => f.key));
        expect(rows.slice(1)).toEqual(
          cells.map((line) =>
            line.map((cell) => {
              const said = cell === null ? "" : typeof cell === "boolean" ? (cell ? "1" : "0") : String(cell);
              return FORMULA.test(said) ? `'${said}` : said;
            }),
          ),
        );
        expect(
          rows
            .slice(1)
            .flat()
            .filter((cell) => FORMULA.test(cell)),
        ).toEqual([]);
        await store.close();
      }),
      runs(25),
    );
  });

  it("is RFC 4180: CRLF ends every line, quotes are doubled, no mark stands before the header", async () => {
    const title = 'Of "quotes", commas\nand =lines';
    const base = { slug: "a-a", title, abstract: "Text.", date: null, organisation: null, authors: null };
    const rest = { comments: null, hasCode: true, techniques: [], domains: [], claims: [], tradeoffs: [] };
    const store = await madeStore([{ ...base, ...rest, digests: [0] }]);
    const text = (await collect(csvOf(queryOf(store).papers(NO_PARAMS), NO_PARAMS))).join("");
    expect(text.startsWith("slug,title,")).toBe(true);
    expect(text).toContain('\r\na-a,"Of ""quotes"", commas\nand =lines",');
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(3);
    await store.close();
  });

  it("holds the claims that the filters let through, a line each, in the order of the papers", async () => {
    await fc.assert(
      fc.asyncProperty(madePapers, fc.array(asked, { minLength: 12, maxLength: 12 }), async (papers, all) => {
        const store = await madeStore(papers);
        const query = queryOf(store);
        for (const params of all) {
          const rows = parse((await collect(csvOf(query.papers(params), params))).join(""), {
            columns: true,
          }) as Record<string, string>[];
          const [matched, inRows] = [query.slugs(params), [...new Set(rows.map((r) => r.slug as string))]];
          expect(inRows).toEqual(matched);
          const asksOfClaims =
            [params.quantity, params.bound, params.subject, params.phase].some((l) => l.length > 0) ||
            params.factor !== null ||
            params.sure;
          for (const p of papers.filter((m) => matches(m, params))) {
            const lines = rows.filter((r) => r.slug === p.slug);
            const claims = p.claims.filter((c) => !asksOfClaims || claimPasses(c, params));
            expect(lines.map((r) => r.quantity)).toEqual(
              claims.length > 0 ? claims.map((c) => c.quantity) : [""],
            );
          }
        }
        await store.close();
      }),
      runs(15),
    );
  });
});

describe("BibTeX and LaTeX", () => {
  const made = (title: string) => {
    const base = { slug: "a-a", title, abstract: "Text.", date: null, organisation: null, authors: null };
    const rest = { comments: null, hasCode: true, techniques: [], domains: [], claims: [], tradeoffs: [] };
    return madeStore([{ ...base, ...rest, digests: [0] }]);
  };

  it("close every brace they open, as BibTeX counts them", async () => {
    for (const title of ["\\textbf{3.1x", "a } b", "{{", "}{"]) {
      const store = await made(title);
      const papers = await collect(queryOf(store).papers(NO_PARAMS));
      for (const text of [
        (await collect(bibliographyOf(papers))).join(""),
        (await collect(texOf(papers, NO_PARAMS, ""))).join(""),
      ]) {
        let open = 0;
        for (const c of text.replace(/^%.*$/gm, "")) {
          open += c === "{" ? 1 : c === "}" ? -1 : 0;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
      }
      expect(parseBibtex((await collect(bibliographyOf(papers))).join("")).errors).toEqual([]);
      await store.close();
    }
  });

  it("begin no row with what the line break before it would take", async () => {
    for (const title of ["[Re] A title", "* A title"]) {
      const store = await made(title);
      const tex = (await collect(texOf(await collect(queryOf(store).papers(NO_PARAMS)), NO_PARAMS, ""))).join(
        "",
      );
      expect(tex).toContain(`\n{}${title} & `);
      await store.close();
    }
  });
});

describe("exports of the bundled digest", () => {
  it("hold every paper, and BibTeX reads back with its title and year", async () => {
    const store = await digestStore();
    const query = queryOf(store);
    const papers = await collect(query.papers(NO_PARAMS));
    expect(papers).toHaveLength(106);
    const { entries, errors } = parseBibtex((await collect(bibliographyOf(papers))).join(""), {
      sentenceCase: false,
    });
    expect(errors).toEqual([]);
    expect(entries.map((e) => e.key)).toEqual(papers.map((p) => p.slug));
    const year = (fields: Record<string, unknown>) => (fields.year ? Number(fields.year) : null);
    expect(entries.map((e) => year(e.fields))).toEqual(papers.map((p) => p.year));
    const tex = (await collect(texOf(papers, NO_PARAMS, ""))).join("");
    expect(tex.match(/\\begin|\\end\{/g)?.length).toBe(2);
    await store.close();
  });

  it("say the same paper by paper, page by page and in one list", async () => {
    const store = await digestStore();
    const query = queryOf(store);
    const all = await collect(query.papers(NO_PARAMS));
    const pages = [1, 2, 3].map((page) => papersPage(query, { ...NO_PARAMS, page }));
    const paged = (await Promise.all(pages)).flatMap((page) => page.papers);
    expect(paged).toEqual(all);
    for (const p of all.slice(0, 10)) {
      const { related: _, ...alone } = (await query.paper(p.slug)) ?? {};
      const { related: __, ...listed } = p;
      expect(alone).toEqual(listed);
    }
    await store.close();
  });
});
