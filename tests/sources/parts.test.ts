import { describe, expect, it } from "vitest";
import { partsOf, readSource, SourceError } from "@/lib/sources";
import type { Part } from "@/lib/sources/parts";

const MB = 1024 * 1024;
const WORDS = `We study how a cache of keys can be shared. It uses 2.5x less memory, at the same "accuracy". ${"It needs no training. ".repeat(60)}`;
const title = (i: number) => `Shared Caches for Inputs of ${i} Words`;

/** A record of each format that may be of any length, what stands above the records and what below them. */
const FORMS: { name: string; above: string; record: (i: number) => string; below: string }[] = [
  {
    name: "a.jsonl",
    above: "",
    record: (i) => `${JSON.stringify({ title: title(i), abstract: WORDS })}\n`,
    below: "",
  },
  {
    name: "a.csv",
    above: "Key,Title,Abstract\n",
    record: (i) => `${i},${title(i)},"${WORDS.replaceAll('"', '""').replace(". ", ".\n")}"\n`,
    below: "",
  },
  { name: "a.tsv", above: "title\tabstract\n", record: (i) => `${title(i)}\t${WORDS}\n`, below: "" },
  {
    name: "a.bib",
    above: "@string{why = {because}}\n\n",
    record: (i) =>
      `@article{k${i},\n  title = {${title(i)}},\n  abstract = {${WORDS}},\n  note = why,\n}\n\n`,
    below: "",
  },
  {
    name: "a.ris",
    above: "",
    record: (i) => `TY  - JOUR\nTI  - ${title(i)}\nAB  - ${WORDS}\nER  - \n\n`,
    below: "",
  },
  {
    name: "a.nbib",
    above: "",
    record: (i) => `PMID- ${i}\nTI  - ${title(i)}\nAB  - ${WORDS}\n\n`,
    below: "",
  },
  {
    name: "a.enw",
    above: "",
    record: (i) => `%0 Journal Article\n%T ${title(i)}\n%X ${WORDS}\n\n`,
    below: "",
  },
  {
    name: "b.csv",
    above: "sep=;\nTitle;Abstract\n",
    record: (i) => `${title(i)};"${WORDS.replaceAll('"', '""')}"\n`,
    below: "",
  },
  {
    name: "a.ciw",
    above: "FN Clarivate Analytics Web of Science\nVR 1.0\n",
    record: (i) => `PT J\nTI ${title(i)}\nAB ${WORDS}\nER\n\n`,
    below: "EF\n",
  },
  {
    name: "a.atom",
    above: '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>all</title>\n',
    record: (i) => `<entry><id>${i}</id><title>${title(i)}</title><summary>${WORDS}</summary></entry>\n`,
    below: "</feed>\n",
  },
  {
    name: "a.json",
    above: "[\n",
    record: (i) =>
      `${i > 0 ? ",\n" : ""}${JSON.stringify({ title: title(i), abstract: `${WORDS} [\\", {`, authors: [{ name: "A" }] })}`,
    below: "\n]\n",
  },
  {
    name: "one line.json",
    above: "[",
    record: (i) => `${i > 0 ? ", " : ""}${JSON.stringify({ title: title(i), abstract: WORDS })}`,
    below: "]",
  },
];
const COUNT = 3500;

async function* pieces(text: string, size = 65_537): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}

async function partsIn(text: string, name: string): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of partsOf(pieces(text), name)) parts.push(part);
  return parts;
}

describe("a long source of records", () => {
  it.each(FORMS)(
    "$name comes in parts, none of them long, and no paper is lost or read twice",
    async (form) => {
      const { name, above, record, below } = form;
      const text = above + Array.from({ length: COUNT }, (_, i) => record(i)).join("") + below;
      expect(text.length).toBeGreaterThan(4 * MB);
      const all = await partsIn(text, name);
      // A BibTeX entry takes its parser a millisecond: the parts of the ends stand for all.
      const some = name === "a.bib" ? [...all.slice(0, 1), ...all.slice(-1)] : all;
      const titles: string[] = [];
      for (const { text: part, at, unit, partial } of some) {
        expect(part.length).toBeLessThan(MB);
        expect(partial).toBe(true);
        const { papers, ledger } = readSource(part, { name });
        expect(ledger.unaccounted).toBe(0);
        // Line or record: it is the part's first, which the source has there.
        if (unit === "record") expect(papers[0]?.title).toBe(title(at - 1));
        else if (at > 1)
          expect(text.split("\n")[at - 1]).toBe(
            part.slice(part.indexOf(above) + above.length).split("\n")[0],
          );
        titles.push(...papers.map((p) => p.title));
      }
      const wanted = Array.from({ length: COUNT }, (_, i) => title(i));
      if (some.length === all.length) expect(titles).toEqual(wanted);
      else {
        expect(all.map((p) => p.text.match(/^@article/gm)?.length ?? 0).reduce((a, b) => a + b)).toBe(COUNT);
        expect([titles[0], titles.at(-1)]).toEqual([wanted[0], wanted.at(-1)]);
      }
    },
  );

  it("that is short is one part, as it is", async () => {
    expect(await partsIn('{"title": "a"}\n', "a.jsonl")).toEqual([
      { text: '{"title": "a"}\n', at: 1, unit: "line", partial: false },
    ]);
  });
});

/** A document of each form that has no records to part it by: how it begins, and what may follow without end. */
const DOCUMENTS: Record<string, { begin: string; more: string }> = {
  "a JSON object": { begin: '{"papers": {"2410.17243": {"title": "A Title", "abstract": "', more: "word " },
  "a JSON list of one paper": { begin: '[{"title": "A Title", "abstract": "', more: "word " },
  "a page of papers": { begin: "Daily Papers\n\nA Title\n\n", more: `${WORDS}\n\n· 4 authors · May 16\n\n` },
  "a page of one paper": { begin: "arxiv:2410.17243\nPublished on Oct 22\nAbstract\n", more: "word " },
  "a saved page": { begin: '<!DOCTYPE html><html><div data-props="', more: "word " },
  "an XML document of other elements": {
    begin: '<?xml version="1.0"?><collection>',
    more: "<paper>word</paper>\n",
  },
  "a list of new papers": { begin: "arXiv:2410.17243 [pdf]\nTitle: A Title\n", more: "word\n" },
  "a Markdown digest": { begin: "# Papers\n\n## A Title\n\n**Abstract**\n\n", more: "word " },
  text: { begin: "A Title\n\n", more: WORDS },
};

describe("a long document", () => {
  it("is one part up to 64 MB", async () => {
    const text = JSON.stringify([{ title: "A Title", abstract: "word ".repeat(MB) }]);
    expect((await partsIn(text, "a.json")).map((p) => p.text.length)).toEqual([text.length]);
  });

  it.each(Object.entries(DOCUMENTS))(
    "as %s is refused from then on, with what to do, and without being held",
    async (_, { begin, more }) => {
      let given = 0;
      async function* endless() {
        yield begin;
        for (const piece = more.repeat(MB / more.length); ; given += MB) yield piece;
      }
      const read = async () => {
        for await (const _ of partsOf(endless(), "a.unknown"));
      };
      await expect(read()).rejects.toThrow(SourceError);
      expect(given).toBeLessThan(70 * MB);
      await expect(read()).rejects.toThrow(/at most 64 MB: split it, or use a format of records.*JSON lines/);
    },
  );
});
