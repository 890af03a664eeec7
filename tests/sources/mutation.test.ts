import fs from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource, SourceError } from "@/lib/sources";
import { findFooters } from "@/lib/sources/hf-page/footer";
import { listingIn } from "@/lib/sources/mail";
import { READERS } from "@/lib/sources/registry";
import { SAMPLES, type Sample } from "./samples";

/** What a text gives; null where it is refused in words. */
function digestOf(text: string, name?: string) {
  try {
    return readSource(text, { name });
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

const DIGEST = fs.readFileSync("data/digests/hf-daily-papers-2025-11-28.txt", "utf8").split("\n");

/** How many digests of each form, and which: more by hand. */
const RUNS = {
  numRuns: Number(process.env.MUTATIONS ?? 500),
  seed: Number(process.env.MUTATION_SEED ?? 20251128),
};

/** What people, converters and browsers do to a copied page. */
const INSERTED = [
  "Code: https://github.com/acme/x",
  "- 2.5x faster than before",
  "• uses half the memory",
  "Our contributions are:",
  "A short last paragraph.",
  "akhaliq",
  "Submitted by",
  "·",
  "  • 4 authors",
  "May 16",
  "",
  "A second paragraph of the abstract, long enough to be prose by itself, that says what was measured on which tasks. It ends here.",
  `A title that goes on ${"and on ".repeat(45)}`,
  "Can a title of eighty or more characters hold a question? Yes, it can, and a full stop at its end.",
  "École Polytechnique",
  "1.2k",
];

const mutation = fc.record({
  at: fc.nat({ max: 200 }),
  kind: fc.constantFrom("insert", "insert", "insert", "delete", "double", "cut", "join"),
  line: fc.constantFrom(...INSERTED),
  spaced: fc.boolean(),
});

/** A stretch of the bundled digest with some lines put in, left out, doubled, joined or cut. */
const mutated = fc
  .record({
    from: fc.nat({ max: 600 }),
    n: fc.integer({ min: 20, max: 120 }),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }),
  })
  .map(({ from, n, mutations }) => {
    const lines = [...DIGEST.slice(0, 14), ...DIGEST.slice(from, from + n)];
    for (const { at, kind, line, spaced } of mutations) {
      const i = at % lines.length;
      if (kind === "insert") lines.splice(i, 0, ...(spaced ? ["", line, ""] : [line]));
      else if (kind === "delete") lines.splice(i, 1);
      else if (kind === "double") lines.splice(i, 0, lines[i] ?? "");
      else if (kind === "join") lines.splice(i, 2, `${lines[i] ?? ""}${lines[i + 1] ?? ""}`);
      else lines[i] = (lines[i] ?? "").slice(0, at);
    }
    return lines;
  });

describe("a copied page, mutated", () => {
  it("has no line called paper whose words stand in no paper", () => {
    fc.assert(
      fc.property(mutated, (lines) => {
        const text = `${lines.join("\n")}\n`;
        const digest = digestOf(text);
        if (!digest) return;
        const bySlug = new Map(digest.papers.map((p) => [p.slug, p]));
        const footers = new Set(
          findFooters(lines).flatMap((f) =>
            Array.from({ length: f.last - f.first + 1 }, (_, i) => f.first + i),
          ),
        );
        for (const entry of digest.ledger.entries) {
          if (entry.fate !== "paper") continue;
          const paper = bySlug.get(entry.slug);
          const words = `${paper?.title}\n${paper?.abstract}`.replace(/\s+/g, " ");
          for (let i = entry.first - 1; i < entry.last; i++) {
            const line = (lines[i] ?? "").replace(/\s+/g, " ").trim();
            if (!footers.has(i)) expect(words, `line ${i + 1}`).toContain(line);
          }
        }
      }),
      RUNS,
    );
  });
});

/** Forms of lines, and documents whose lines mean nothing, of which records are counted. */
const unitOf = ({ text, name }: Sample) => readSource(text, { name }).ledger.unit;
const OF_LINES = SAMPLES.filter((s) => unitOf(s) === "line");
const OF_RECORDS = SAMPLES.filter((s) => unitOf(s) === "record");
/** The lines that a ledger counts: of an encoded mail those that were sent. */
const countedLines = (text: string, reader: string): string[] =>
  (reader === "arxiv-mail" ? listingIn(text) : text).split("\n");

const inserts = fc.array(
  fc.record({
    at: fc.nat({ max: 400 }),
    line: fc.constantFrom(
      ...INSERTED.filter((l) => /[A-Za-z]{3}/.test(l)),
      "  goes on with what stands above",
    ),
    spaced: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

describe.each([...new Set(OF_LINES.map((s) => s.reader))])("%s, with lines put in", (reader) => {
  it("has none of them called paper unless its words stand in that paper", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OF_LINES.filter((s) => s.reader === reader)),
        inserts,
        ({ text, name }, all) => {
          const lines = text.replace(/\r/g, "").split("\n");
          // Each line that is put in has a word of its own.
          all.forEach(({ at, line, spaced }, i) => {
            const own = `${line} zqx${i}zqx`;
            lines.splice(at % lines.length, 0, ...(spaced ? ["", own, ""] : [own]));
          });
          const whole = lines.join("\n");
          const digest = digestOf(whole, name);
          if (!digest) return;
          const counted = countedLines(whole, reader);
          const bySlug = new Map(digest.papers.map((p) => [p.slug, JSON.stringify(p)]));
          expect(digest.ledger.unaccounted).toBe(0);
          for (const entry of digest.ledger.entries) {
            if (entry.fate !== "paper") continue;
            for (let i = entry.first - 1; i < entry.last; i++) {
              const [word] = /zqx\dzqx/.exec(counted[i] ?? "") ?? [];
              if (word) expect(bySlug.get(entry.slug), `line ${i + 1}: ${counted[i]}`).toContain(word);
            }
          }
        },
      ),
      RUNS,
    );
  });
});

/** Places behind a word of a title or an abstract, wherever a document writes it. */
function placesIn(text: string, papers: Sample["papers"]): number[] {
  const words = papers.flatMap((p) => `${p.title} ${p.abstract}`.match(/\b[A-Za-z]{6,}\b/g) ?? []);
  return [...text.matchAll(new RegExp(`\\b(?:${[...new Set(words)].join("|")})\\b`, "g"))].map(
    ({ index, 0: word }) => index + word.length,
  );
}

const texts = fc.array(
  fc.record({
    at: fc.nat(1000),
    words: fc.constantFrom(...INSERTED.filter((l) => /^[^"&]*[A-Za-z]{3}/.test(l))),
  }),
  { minLength: 1, maxLength: 4 },
);

describe.each(OF_RECORDS.map((s) => [s.name, s] as const))(
  "%s, with words put into its texts",
  (name, sample) => {
    it("has them in a paper, or names the record that it leaves out", () => {
      const places = placesIn(sample.text, sample.papers);
      expect(places.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(texts, (all) => {
          const between = name.endsWith(".xml") || sample.text.startsWith("<?xml") ? "\n\n" : "\\n\\n";
          const put = all.map(({ at, words }, i) => ({
            at: places[at % places.length] as number,
            words: `${between}${words} zqx${i}zqx${between}`,
          }));
          const text = put
            .sort((a, b) => b.at - a.at)
            .reduce((t, { at, words }) => t.slice(0, at) + words + t.slice(at), sample.text);
          const digest = digestOf(text, name);
          if (!digest) return;
          expect(digest.ledger.unaccounted).toBe(0);
          const said = JSON.stringify(digest.papers.map((p) => [p.title, p.abstract]));
          const left = digest.ledger.entries.some((e) => e.fate === "skipped");
          for (const [word] of text.matchAll(/zqx\dzqx/g)) if (!left) expect(said, text).toContain(word);
        }),
        RUNS,
      );
    });
  },
);

it("is done with every format", () => {
  const all = [...OF_LINES, ...OF_RECORDS].map((s) => s.reader);
  expect([...new Set(all)].sort()).toEqual(READERS.map((r) => r.id).sort());
});

describe("hostile sources", () => {
  const deep = (open: string, close: string, n: number) => open.repeat(n) + close.repeat(n);
  it.each([
    ["deeply nested JSON", deep("[", "]", 200_000)],
    ["deeply nested objects", deep('{"a":', "}", 50_000)],
    [
      "prototype keys",
      '[{"__proto__": {"title": "x"}, "constructor": 1, "title": "A Title Here", "abstract": "We show that caches can be shared by many requests at once."}]',
    ],
    ["deeply nested XML", `<?xml version="1.0"?><feed>${deep("<a>", "</a>", 20_000)}</feed>`],
    [
      "an XML bomb",
      '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><feed>&b;</feed>',
    ],
    [
      "a megabyte title",
      JSON.stringify([
        { title: "x ".repeat(500_000), abstract: "We show that caches can be shared by many requests." },
      ]),
    ],
    ["open brackets in Markdown", `# Daily Papers\n\n${"[".repeat(50_000)}](https://a.org)`],
    ["open braces in BibTeX", `@article{a,\n title = ${"{".repeat(5_000)}`],
    ["quotes in a table", `title,abstract\n${'"'.repeat(100_001)}`],
    ["pipes", `|title|abstract|\n|--|--|\n${"|".repeat(200_000)}`],
    [
      "control and bidirectional characters",
      `{"title": "A \\u202e Title \\u0000 Here", "abstract": "We show \\u202d that caches can be shared by many requests at once."}`,
    ],
  ])("%s: a digest or a typed error", (_, text) => {
    try {
      expect(readSource(text).ledger.unaccounted).toBe(0);
    } catch (error) {
      expect(error).toBeInstanceOf(SourceError);
    }
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});

describe("texts that make a pattern try without end", () => {
  it.each([
    ["bars in a row", `${'|</a>"a":'.repeat(6000)}\n{}`],
    ["blank lines", "\n".repeat(100_000)],
    ["blank lines that are not", "\n\0".repeat(30_000)],
    ["dashes", "-".repeat(100_000)],
    ["spaces", `{"a": 1}${" \n".repeat(30_000)}`],
  ])("%s: an error in words, soon", (_, text) => {
    const before = process.cpuUsage().user;
    expect(() => readSource(text)).toThrow(SourceError);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(3000);
  });
});

it("leaves out what is too long for a title, with its length; the papers around it stay", () => {
  const abstract = "We show that caches can be shared by many requests at once.";
  const list = ["A Title Here", "x".repeat(2001)].map((title) => ({ title, abstract }));
  const { papers, ledger } = readSource(JSON.stringify(list));
  expect(papers.map((p) => p.title)).toEqual(["A Title Here"]);
  expect(ledger.entries[1]).toMatchObject({ reason: expect.stringContaining("no title but 2001") });
});

it("counts the lines of a table as its parser does, also where ends of lines are mixed", () => {
  const abstract = "We show that caches can be shared\r by many requests at once.";
  const { ledger } = readSource(`title,abstract\nA Title,"${abstract}"\n\r\nB Title,"${abstract}"\n`);
  expect(ledger).toMatchObject({ lines: 6, unaccounted: 0 });
  expect(ledger.entries.map(({ first, last }) => [first, last])).toEqual([
    [1, 1],
    [2, 3],
    [4, 4],
    [5, 6],
  ]);
});

it("reads BibTeX among stray signs, at once", () => {
  const abstract = "We show that caches can be shared by many requests.";
  const entry = `@article{a,\n title = {A Title},\n abstract = {${abstract}},\n}\n`;
  const before = process.cpuUsage().user;
  const { papers } = readSource(`${"@".repeat(50_000)}\n${entry}`);
  expect(papers.map((p) => p.abstract)).toEqual([abstract]);
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(3000);
});
