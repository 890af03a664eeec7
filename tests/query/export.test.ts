import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { formatClaim, tidyText } from "@/lib/format";
import { NO_PARAMS } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import { bibliographyOf } from "@/lib/query/export/bibtex";
import { csvOf } from "@/lib/query/export/csv";
import { latexSource } from "@/lib/query/export/latex";
import { columnsOf, recordsOf } from "@/lib/query/export/record";
import { citeKey, familyFirst } from "@/lib/query/export/reference";
import { risListOf } from "@/lib/query/export/ris";
import { texOf } from "@/lib/query/export/tex";
import { papersPage } from "@/lib/query/views/papers";
import { readSource } from "@/lib/sources";
import { asked } from "./asked";
import { madePapers, madeStore } from "./made";
import { nastyPapers } from "./nasty";
import { asksOfClaims, claimPasses, matches } from "./plain";
import { collect, digestStore, removeDatabases, runs, writtenStore } from "./support";

afterAll(removeDatabases);

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

describe("CSV", () => {
  it("reads back as the same cells, line by line, with no formula among them", async () => {
    await fc.assert(
      fc.asyncProperty(nastyPapers, async (papers) => {
        const store = await madeStore(papers);
        const query = await queryOf(store);
        const text = (await collect(csvOf(query.papers(NO_PARAMS), NO_PARAMS))).join("");
        const rows = parse(text, { record_delimiter: "\r\n" }) as string[][];
        const cells = (await collect(query.papers(NO_PARAMS))).flatMap((p) => recordsOf(p, NO_PARAMS));
        // A reader that takes every kind of line break for a record's end finds the same.
        expect(parse(text, { record_delimiter: ["\r\n", "\n", "\r"] })).toEqual(rows);
        expect(rows[0]).toEqual(columnsOf("claim"));
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
    const text = (await collect(csvOf((await queryOf(store)).papers(NO_PARAMS), NO_PARAMS))).join("");
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
        const query = await queryOf(store);
        for (const params of all) {
          const rows = parse((await collect(csvOf(query.papers(params), params))).join(""), {
            columns: true,
          }) as Record<string, string>[];
          const [matched, inRows] = [
            await query.slugs(params),
            [...new Set(rows.map((r) => r.slug as string))],
          ];
          expect(inRows).toEqual(matched);
          for (const p of papers.filter((m) => matches(m, params))) {
            const lines = rows.filter((r) => r.slug === p.slug);
            const claims = p.claims.filter((c) => !asksOfClaims(params) || claimPasses(p, c, params));
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
      const papers = await collect((await queryOf(store)).papers(NO_PARAMS));
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
      const tex = (
        await collect(texOf(await collect((await queryOf(store)).papers(NO_PARAMS)), NO_PARAMS, ""))
      ).join("");
      expect(tex).toContain(`\n{}${title}~\\cite{`);
      await store.close();
    }
  });
});

describe("words of a paper in LaTeX", () => {
  it.each([
    ["Attention in $O(n^2)$ and \\(k_1\\) steps", "Attention in $O(n^2)$ and $k_1$ steps"],
    ["A^2FM: An Agent", "A$^{2}$FM: An Agent"],
    ["$\\mathcal{V}$-games at 30\\% of $5 & up", "$\\mathcal{V}$-games at 30\\% of \\$5 \\& up"],
    ["$\\input{x}$", "\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}"],
    ["$a}{b$", "a\\textbraceright{}\\textbraceleft{}b"],
    ["2× faster ∼ 3²", "2$\\times$ faster $\\sim$ 3$^{2}$"],
  ])("%s", (text, said) => expect(latexSource(text)).toBe(said));

  it("let no command through that does more than draw, and close every brace", () => {
    const parts = fc.constantFrom(
      ..."\\ { } $ % # & _ ^ ~ x 2 input def \\frac \\input \\write18 \\( \\) \\end".split(" "),
      " ",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 24 }), (words) => {
        const said = latexSource(words.join(""));
        expect(
          said.replace(/\\frac|\\[%$&#_, ]|\\text(backslash|braceleft|braceright|ascii\w+)\{\}/g, ""),
        ).not.toMatch(/[\\%#&]/);
        let open = 0;
        for (const c of said) {
          open += c === "{" ? 1 : c === "}" ? -1 : 0;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
        expect((said.replaceAll("\\$", "").match(/\$/g) ?? []).length % 2).toBe(0);
      }),
      runs(2000),
    );
  });
});

describe("names in RIS", () => {
  it.each([
    ["Ada Lovelace", "Lovelace, Ada"],
    ["Vincent van der Berg", "van der Berg, Vincent"],
    ["Plato", "Plato"],
    ["Doe, Jane", "Doe, Jane"],
  ])("%s", (name, said) => expect(familyFirst(name)).toBe(said));
});

describe("exports of the bundled digest", () => {
  it("hold every paper, and BibTeX reads back with its title and year", async () => {
    const store = await digestStore();
    const query = await queryOf(store);
    const papers = await collect(query.papers(NO_PARAMS));
    expect(papers).toHaveLength(106);
    const { entries, errors } = parseBibtex((await collect(bibliographyOf(papers))).join(""), {
      sentenceCase: false,
    });
    expect(errors).toEqual([]);
    const keys = papers.map((p) => citeKey(p.slug));
    expect(entries.map((e) => e.key)).toEqual(keys);
    expect(new Set(keys).size).toBe(106);
    expect(keys.filter((key) => !/^[a-z0-9-]{6,38}$/.test(key))).toEqual([]);
    const year = (fields: Record<string, unknown>) => (fields.year ? Number(fields.year) : null);
    expect(entries.map((e) => year(e.fields))).toEqual(papers.map((p) => p.year));
    const tex = (await collect(texOf(papers, NO_PARAMS, ""))).join("");
    expect(tex.match(/\\begin|\\end\{/g)?.length).toBe(2);
    expect([...tex.matchAll(/\\cite\{(.+?)\}/g)].map((m) => m[1])).toEqual(keys);
    await store.close();
  });

  it("name no author where no source does, and print no note", async () => {
    const store = await digestStore();
    const papers = await collect((await queryOf(store)).papers(NO_PARAMS));
    expect(papers.filter((p) => p.organisation).length).toBeGreaterThan(0);
    for (const text of [await collect(bibliographyOf(papers)), await collect(risListOf(papers))])
      expect(text.join("")).not.toMatch(/^ {2}(author|note) =|^(AU|A1) {2}-/m);
    await store.close();
  });

  const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

  it("are read again as the same papers from RIS", async () => {
    const store = await digestStore();
    const papers = await collect((await queryOf(store)).papers(NO_PARAMS));
    const text = (await collect(risListOf(papers))).join("");
    const { papers: read } = readSource(text, { name: "papers.ris" });
    expect(read.map((p) => [p.title, p.abstract, p.date])).toEqual(
      papers.map((p) => [oneLine(tidyText(p.title)), oneLine(tidyText(p.abstract)), p.date]),
    );
    const notes = text.split("\r\n").filter((l) => l.startsWith("N1  - "));
    expect(notes.filter((l) => /\[\d+, \d+\)$/.test(l))).toHaveLength(
      papers.reduce((n, p) => n + p.claims.length, 0),
    );
    await store.close();
  });

  it("have a line a paper too, with one gain, its quality and its sentence", async () => {
    const store = await digestStore();
    const query = await queryOf(store);
    const text = (await collect(csvOf(query.papers(NO_PARAMS), NO_PARAMS, "paper", "http://a.test"))).join(
      "",
    );
    const lines = parse(text, { columns: true }) as Record<string, string>[];
    const rows = (await query.explore({ ...NO_PARAMS, pageSize: 200 })).rows;
    expect(lines.map((l) => l.slug)).toEqual(rows.map((r) => r.slug));
    for (const [i, row] of rows.entries()) {
      const line = lines[i] as Record<string, string>;
      const [gain, quality] = [row.experiments[0]?.gains[0], row.experiments[0]?.quality[0]];
      expect(line.gain).toBe(gain ? formatClaim(gain) : "");
      expect(line.quality).toBe(quality ? formatClaim(quality) : "");
      expect(line.sentence).toBe((gain ?? quality)?.sentence ?? "");
      expect(line.organisation).toBe(row.organisation?.name ?? "");
      expect(line.link).toBe(`http://a.test/papers/${encodeURIComponent(row.slug)}`);
    }
    await store.close();
  });

  it("say the same paper by paper, page by page and in one list", async () => {
    const store = await digestStore();
    const query = await queryOf(store);
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

it("a file holds more papers than one statement takes, each once", async () => {
  const titles = Array.from({ length: 700 }, (_, i) => `Paper ${i}`);
  const store = await writtenStore(
    titles.map((title, i) => ({
      title,
      abstract: `It is ${title}.`,
      paper: { ids: { arxiv: `2501.${String(i).padStart(5, "0")}`, doi: `10.1/${i}`, openreview: `o${i}` } },
    })),
  );
  const papers = await collect((await queryOf(store)).papers(NO_PARAMS));
  expect(papers.map((p) => p.title).sort()).toEqual(titles.sort());
  await store.close();
});
