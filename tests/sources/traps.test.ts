import { describe, expect, it } from "vitest";
import { readSource, SourceError, SourceOptionError } from "@/lib/sources";
import { FILLER, footer, HEADER, page } from "./page";

const abstract = FILLER.repeat(2).trim();
const one = {
  title: "Shared State for Long Inputs",
  abstract,
  footer: footer("  • 4 authors", "May 16, 2024"),
};

describe("abstracts", () => {
  it.each([
    ["a middle dot", "We compare speed · memory · quality on five tasks."],
    [
      "quotes and unbalanced marks",
      'We call this "early stop. It costs (almost nothing and $O(n in n_{k} steps.',
    ],
    ["a line that looks like a date inside a sentence", "It was run on Nov 4, 2024 3 times."],
  ])("keep %s", (_, extra) => {
    const whole = `${abstract} ${extra}`;
    expect(readSource(page([{ ...one, abstract: whole }])).papers[0]?.abstract).toBe(whole);
  });

  it("of several paragraphs are one abstract", () => {
    const two = `${abstract}\n\n${abstract}`;
    const { papers, ledger } = readSource(page([{ ...one, abstract: two }]));
    expect(papers.map((p) => p.abstract)).toEqual([two]);
    expect(ledger.unaccounted).toBe(0);
  });

  it("may be one short sentence where a footer follows", () => {
    const short = "We show that small models can plan ahead when asked twice.";
    expect(readSource(page([one, { ...one, title: "Ask Twice", abstract: short }])).papers[1]?.abstract).toBe(
      short,
    );
  });

  it("are kept without a footer, with nothing taken from the next paper", () => {
    const { papers } = readSource(page([{ title: "No Footer Here", abstract }, one]));
    expect(papers[0]).toMatchObject({
      title: "No Footer Here",
      authors: null,
      date: null,
      yearSource: null,
      comments: null,
    });
    expect(papers[1]).toMatchObject({ title: one.title, authors: 4, date: "2024-05-16" });
  });
});

describe("footers", () => {
  it.each([
    ["  • 1 author", { authors: 1, organisation: null }],
    ["• 1,204 authors", { authors: 1204, organisation: null }],
    [
      "acme-labs Acme Labs of the North",
      { authors: null, organisation: { handle: "acme-labs", name: "Acme Labs of the North" } },
    ],
    ["acme", { authors: null, organisation: { handle: "acme", name: "acme" } }],
  ])("say who: %s", (who, expected) => {
    expect(readSource(page([{ ...one, footer: footer(who, "May 16, 2024") }])).papers[0]).toMatchObject(
      expected,
    );
  });

  it.each([
    ["no-break spaces", "•\u00a04\u00a0authors", "May\u00a016,\u00a02024\u202f7"],
    ["marks that are not seen", "\u200b• 4 authors\u200e", "May 16, 2024\u2060 7"],
  ])("with %s between their words are read all the same", (_, who, day) => {
    const { papers, ledger } = readSource(page([{ ...one, footer: [who, "\u00a0·\u200b", day] }, one]));
    expect(papers[0]).toMatchObject({ authors: 4, date: "2024-05-16", comments: 7 });
    expect(papers).toHaveLength(1);
    expect(ledger.entries.filter((e) => e.fate === "skipped").map((e) => e.first)).toEqual([21]);
  });

  it("with blank lines between their parts are read all the same", () => {
    const text = page([{ ...one, footer: ["• 4 authors", "", "·", "", "May 16, 2024 7"] }]);
    expect(readSource(text).papers[0]).toMatchObject({ authors: 4, date: "2024-05-16", comments: 7 });
  });

  it("with a day that does not exist leave the date open and say so", () => {
    const { papers, ledger } = readSource(page([{ ...one, footer: footer("• 4 authors", "Feb 30, 2024") }]));
    expect(papers[0]).toMatchObject({ authors: 4, date: null, yearSource: null });
    expect(ledger.entries.filter((e) => e.fate === "skipped")).toMatchObject([
      { reason: "there is no such day" },
    ]);
  });
});

describe("dates told from the day of the copy", () => {
  it.each([
    ["3 days ago", "2024-05-13"],
    ["about 15 hours ago", "2024-05-16"],
    ["yesterday", "2024-05-15"],
    ["2 weeks ago 7", "2024-05-02"],
  ])("%s", (written, date) => {
    const text = page([{ ...one, footer: ["• 4 authors", "·", written] }]);
    expect(readSource(text, { captured: "2024-05-16" }).papers[0]).toMatchObject({
      authors: 4,
      date,
      yearSource: "captured",
    });
    const { papers, ledger } = readSource(text);
    expect(papers[0]).toMatchObject({ authors: 4, date: null });
    expect(ledger.entries.filter((e) => e.fate === "skipped")).toMatchObject([
      { reason: expect.stringContaining("give the day it was captured") },
    ]);
  });
});

describe("letters", () => {
  it("that were garbled are put right, and said so; those that are lost are said so", () => {
    const text = page([
      one,
      { ...one, title: "SchrÃ¶dinger Attention", abstract: `${abstract} It isnâ€™t.` },
    ]);
    const { papers, warnings } = readSource(text);
    expect(papers[1]).toMatchObject({ title: "Schrödinger Attention", abstract: `${abstract} It isn’t.` });
    expect(warnings).toEqual([expect.stringMatching(/^1 of 2 texts whose letters were garbled/)]);
    const list = [{ title: "Lev\ufffd Flights", abstract }];
    expect(readSource(JSON.stringify(list)).warnings).toEqual([
      expect.stringMatching(/^1 of 1 texts with letters that are lost/),
    ]);
  });

  it("of which one half is there are replaced, in every form", () => {
    const half = `${abstract} Half \ud800 a letter.`;
    const whole = `${abstract} Half \ufffd a letter.`;
    for (const text of [
      `[{"title": "A Title", "abstract": "${abstract} Half \\ud800 a letter."}]`,
      page([{ ...one, title: "A Title", abstract: half }]),
    ])
      expect(readSource(text).papers.map((p) => p.abstract)).toEqual([whole]);
  });
});

describe("years", () => {
  const undated = { ...one, title: "Later That Year", footer: footer("• 2 authors", "Feb 3 2") };

  it("stay open where nothing gives them, and the ledger asks for the day of capture", () => {
    const digest = readSource(page([undated]));
    expect(digest).toMatchObject({ captured: null, capturedSource: null });
    expect(digest.papers[0]).toMatchObject({ date: null, yearSource: null, comments: 2 });
    expect(digest.ledger.entries.find((e) => e.fate === "skipped")).toMatchObject({
      reason: expect.stringContaining("captured"),
    });
  });

  it("are inferred from the latest one stated", () => {
    const digest = readSource(page([undated, one]));
    expect(digest).toMatchObject({ captured: "2025-03-09", capturedSource: "inferred" });
    expect(digest.papers[0]).toMatchObject({ date: "2025-02-03", yearSource: "inferred" });
    expect(digest.warnings).toEqual([
      expect.stringMatching(/^1 of 2 dates leave out their year.*taken for 2025/),
    ]);
    const many = Array.from({ length: 8 }, (_, i) => ({ ...one, title: `${one.title} ${i}` }));
    expect(readSource(page([undated, ...many])).warnings).toEqual([]);
    expect(readSource(page([undated, one]), { captured: "2025-03-09" }).warnings).toEqual([]);
  });

  it("in which no page can be are none: the other dates stay", () => {
    const odd = { ...one, title: "Of Another Age", footer: footer("• 2 authors", "May 16, 9999") };
    const { papers } = readSource(page([undated, one, odd]));
    expect(papers.map((p) => p.date?.slice(0, 4))).toEqual(["2025", "2024", "9999"]);
  });

  it("and counts at the end of a text that was cut are not taken for whole", () => {
    const text = page([one, { ...one, title: "Cut Off", footer: footer("• 12 authors", "Nov 4, 2024 17") }]);
    for (const [cut, date, comments] of [
      ["\n", "2024-11-04", 17],
      ["7\n", "2024-11-04", null],
      [" 17\n", "2024-11-04", null],
      [", 2024 17\n", null, null],
    ] as const) {
      const { papers } = readSource(text.slice(0, text.lastIndexOf(cut)) + (cut === "\n" ? cut : ""));
      expect(papers[1], JSON.stringify(cut)).toMatchObject({ date, comments, authors: 12 });
    }
  });

  it("stand below no absurd number of authors", () => {
    const { papers } = readSource(
      page([one, { ...one, title: "Many", footer: footer(`• ${"9".repeat(26)} authors`, "May 16, 2024") }]),
    );
    expect(papers.map((p) => p.authors)).toEqual([4, null]);
  });

  it("refuse a day of capture that is none", () => {
    expect(() => readSource(page([one]), { captured: "2025-02-29" })).toThrow(SourceOptionError);
    expect(() => readSource(page([one]), { captured: "yesterday" })).toThrow(SourceOptionError);
  });
});

describe("bytes of other origins", () => {
  it("do not matter: a byte order mark, line ends of Windows and of old Macs", () => {
    const text = page([one, { title: "No Footer Here", abstract: `${abstract} Twice.` }]);
    const digest = readSource(text);
    expect(digest.papers).toHaveLength(2);
    for (const other of [
      `\uFEFF${text}`,
      text.replaceAll("\n", "\r\n"),
      `\uFEFF${text.replaceAll("\n", "\r\n")}`,
      text.replaceAll("\n", "\r"),
    ])
      expect(readSource(other)).toEqual(digest);
  });

  it("are kept in titles and abstracts: NUL, tabs, marks above the first plane", () => {
    const odd = { title: "A\0Title\tof 𝒳 and 🙂", abstract: `${abstract} NUL \0 here, 𝒪(n²) — “quoted”.` };
    const { papers, ledger } = readSource(page([one, { ...odd, footer: one.footer }]));
    expect(papers[1]).toMatchObject(odd);
    expect(ledger.unaccounted).toBe(0);
  });
});

describe("length", () => {
  it("of a line does not matter: an abstract of a million characters is one abstract", () => {
    for (const piece of ["word ", "a. ", '."', "(", "1,", "https://github.com/ ", "• ", "\0", "🙂"]) {
      const long = `Start ${piece.repeat(1_000_000 / piece.length)} end.`;
      const { papers, ledger } = readSource(page([one, { title: "A Long One", abstract: long }]));
      expect(papers[1]?.abstract === long, piece).toBe(true);
      expect(ledger.unaccounted).toBe(0);
    }
  });

  it("of a page does not matter: ten thousand papers are ten thousand papers", () => {
    const many = page(
      Array.from({ length: 10_000 }, (_, i) => ({ ...one, abstract: `${abstract} Run ${i}.` })),
      HEADER,
    );
    expect(readSource(many).papers).toHaveLength(10_000);
  });

  it("is no limit: more footers than a call takes arguments", () => {
    const text = page([one]) + "• 1 author\n·\nMay 1, 2020\n".repeat(150_000);
    const { papers, ledger } = readSource(text);
    expect(papers).toHaveLength(1);
    expect(ledger.unaccounted).toBe(0);
  });
});

describe("what is no paper", () => {
  it("is skipped with a reason, by line", () => {
    const text = page([one], [...HEADER, "A notice nobody knows"]);
    const { ledger } = readSource(text);
    expect(ledger.entries.filter((e) => e.fate === "skipped")).toEqual([
      {
        first: 13,
        last: 13,
        fate: "skipped",
        reason: "a line above the first paper that is no known part of the page",
      },
    ]);
  });

  it("is a paper given twice, the second time", () => {
    const { papers, ledger } = readSource(page([one, one]));
    expect(papers).toHaveLength(1);
    expect(ledger.entries.find((e) => e.fate === "skipped")).toMatchObject({
      reason: "the same paper as on line 13",
    });
  });

  it("is not a paper with the title of another: it gets its own slug", () => {
    const { papers } = readSource(page([one, { ...one, abstract: `${abstract} Again.` }]));
    expect(papers.map((p) => p.slug)).toEqual([
      "shared-state-for-long-inputs",
      "shared-state-for-long-inputs-2",
    ]);
  });

  it.each([
    ["", 1, "an empty text"],
    ["\n\n  \n", 1, "an empty text"],
    ["\nDear all,\n\nthe meeting is on Monday.\n", 2, '"Dear all,"'],
    ['{"papers": []}', 1, 'an object with the keys "papers"'],
    [`# Readme\n\n${FILLER.repeat(3)}\n`, 1, '"# Readme"'],
    [`${HEADER.join("\n\n")}\n\nA Title Alone`, 13, '"A Title Alone"'],
  ])("is a text that is no digest: %j", (text, line, found) => {
    const error = (() => {
      try {
        readSource(text);
      } catch (e) {
        return e;
      }
    })();
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ line, found, expected: expect.stringMatching(/papers/i) });
  });
});

describe("BibTeX entries that hold the whole paper", () => {
  const entry = (field: string) =>
    `@article{k,\n  title = {${one.title}},\n  ${field},\n  abstract = {${abstract}},\n  year = {2024}\n}\n`;

  it.each([
    ["over many lines", `annote = {${`${FILLER}\n{\\em ${FILLER}}\n`.repeat(400)}}`],
    ["with signs of BibTeX's own", `annote = {${`${FILLER} title = {No Title}, \\{x\\} `.repeat(400)}}`],
    ["with an escaped brace that nothing closes", `annote = {\\{ ${FILLER.repeat(40)}} `],
  ])("are read as without it: %s", (_, field) => {
    const text = entry(field);
    const { papers, ledger, warnings } = readSource(text + text.replaceAll(one.title, "Ask Twice"));
    expect(papers.map((p) => [p.title, p.abstract, p.year])).toEqual([
      [one.title, abstract, 2024],
      ["Ask Twice", abstract, 2024],
    ]);
    const lines = text.split("\n").length - 1;
    expect(papers.map((p) => p.lines)).toEqual([
      { first: 1, last: lines },
      { first: lines + 1, last: 2 * lines },
    ]);
    expect([ledger.unaccounted, warnings]).toEqual([0, []]);
  });
});
