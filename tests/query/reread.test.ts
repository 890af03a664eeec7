import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parse as parseCsv } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatClaim } from "../../lib/format";
import { NO_PARAMS } from "../../lib/query";
import { closeQuery, getQuery } from "../../lib/query/database";
import { bibliographyOf } from "../../lib/query/export/bibtex";
import { csvOf } from "../../lib/query/export/csv";
import { jsonOf } from "../../lib/query/export/json";
import { texOf } from "../../lib/query/export/tex";
import type { PaperView } from "../../lib/query/types";
import { serve } from "../place";
import { collect, databasePath, digestStore, removeDatabases } from "./support";

let papers: PaperView[];
beforeAll(async () => {
  const file = databasePath();
  await (await digestStore(file)).close();
  serve(file);
  papers = await collect((await getQuery()).papers(NO_PARAMS));
});
afterAll(async () => {
  await closeQuery();
  await removeDatabases();
  delete process.env.DATABASE_URL;
});

/** A paper whose words are code to a spreadsheet, to BibTeX or to LaTeX. */
function hostile(): PaperView {
  const paper = structuredClone(papers.find((p) => p.claims.length > 1) as PaperView);
  paper.title = '=cmd|" /C calc"!A1, {50% of} $x_1$ & #1 ~ \\input{x}\n"end"';
  for (const c of paper.claims) c.quote = `+${c.quote}\r\n% \\end{longtable}`;
  return paper;
}

type Line = Record<string, string>;
const csv = async (list: PaperView[]): Promise<Line[]> =>
  parseCsv((await collect(csvOf(list, NO_PARAMS))).join(""), { columns: true, record_delimiter: "\r\n" });

describe("CSV", () => {
  it("read again says of every claim what the database says, with evidence, offsets, reader and digest", async () => {
    const lines = await csv(papers);
    for (const paper of papers) {
      const mine = lines.filter((l) => l.slug === paper.slug);
      expect(mine).toHaveLength(Math.max(1, paper.claims.length));
      for (const [i, c] of paper.claims.entries()) {
        const line = mine[i] as Line;
        expect(paper.abstract.slice(Number(line.start), Number(line.end))).toBe(
          line.quote?.replace(/^'(?=[=+\-@])/, ""),
        );
        expect(line).toMatchObject({
          display: formatClaim(c),
          quantity: c.quantity,
          rule: c.rule,
          extractor: paper.extractorVersion,
          digest: paper.digests.map((d) => d.hash).join(";"),
        });
      }
    }
  });

  it("runs nothing in a spreadsheet and keeps line breaks and quotes in their cells", async () => {
    const lines = await csv([hostile()]);
    expect(lines[0]?.title).toBe(`'${hostile().title}`);
    expect(lines.every((l) => /^'\+/.test(l.quote ?? ""))).toBe(true);
  });
});

describe("JSON", () => {
  it("is one document of the whole set", async () => {
    const head = { dataVersion: "v", total: 1, matched: 1, filters: "" };
    expect(JSON.parse((await collect(jsonOf(papers, head))).join(""))).toEqual({ ...head, papers });
    expect(JSON.parse((await collect(jsonOf([], head))).join(""))).toEqual({ ...head, papers: [] });
  });
});

describe("BibTeX", () => {
  it("read again gives every paper its own key, its title and where its numbers stand", async () => {
    const { entries, errors } = parseBibtex((await collect(bibliographyOf(papers))).join(""), {
      sentenceCase: false,
    });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(papers.length);
    expect(new Set(entries.map((e) => e.key)).size).toBe(papers.length);
    for (const [i, paper] of papers.entries()) {
      const fields = entries[i]?.fields as unknown as Record<string, string>;
      if (paper.year !== null) expect(fields.year).toBe(String(paper.year));
      expect(fields.annote).toContain(`extractor ${paper.extractorVersion}`);
      expect(fields.annote).toContain(paper.digests[0]?.hash);
      for (const c of paper.claims) expect(fields.annote).toContain(`[${c.start}, ${c.end})`);
    }
  });

  it("keeps any title in its field", async () => {
    const { entries, errors } = parseBibtex(
      (await collect(bibliographyOf([hostile(), ...papers.slice(0, 1)]))).join(""),
    );
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(2);
  });
});

describe("LaTeX", () => {
  it("opens and closes one table, whatever the words; comments hold evidence and reader", async () => {
    const paper = hostile();
    const tex = (await collect(texOf([paper], NO_PARAMS, ""))).join("");
    expect(tex.match(/\\begin\{longtable\}/g)).toHaveLength(1);
    const code = tex
      .split("\n")
      .filter((l) => !l.startsWith("%"))
      .join("\n");
    expect(code.match(/\\end\{longtable\}/g)).toHaveLength(1);
    expect(code).not.toContain("\\input");
    for (const row of code.split("\n").filter((l) => l.endsWith("\\\\") && !l.includes("caption")))
      expect(row.match(/(?<!\\)&/g)).toHaveLength(6);
    expect(tex).toContain(`extractor ${paper.extractorVersion}, digest ${paper.digests[0]?.hash}`);
  });
});
