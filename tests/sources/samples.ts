import { WILD } from "./wild";

/** One small source of each format, made up: the same two papers, as each format writes them. */

const A =
  "We study how a cache of keys can be shared. On three tasks it uses 2.5x less memory at the same accuracy, and needs no training.";
const B =
  "Pruning half of the heads makes decoding 1.8x faster. Accuracy on the made-up benchmark falls by 0.3 points, which a short tuning restores.";

export interface Sample {
  /** Id of the reader that knows it. */
  reader: string;
  name: string;
  text: string;
  /** What of the two papers this form holds, first paper first. */
  papers: Record<string, unknown>[];
}

const first = { title: "Shared Caches for Long Inputs", abstract: A };
const second = { title: "Pruning Heads: A Study of Lévy Flights", abstract: B };
const ids = (more: object) => ({ ids: { arxiv: null, doi: null, openreview: null, ...more } });

const wrapped = (text: string, indent = ""): string =>
  (text.match(/.{1,60}(?:\s|$)/g) ?? []).map((l) => indent + l.trim()).join("\n");

const papers = [first, second];
/** The two papers as records, with names of fields as they come. */
const rows = (title: string, abstract: string) =>
  papers.map((p, i) => ({ [title]: p.title, [abstract]: p.abstract, arxiv_id: `2410.0000${i + 1}` }));
const bothIds = [
  { ...first, ...ids({ arxiv: "2410.00001" }) },
  { ...second, ...ids({ arxiv: "2410.00002" }) },
];
const LISTING = `${"-".repeat(78)}\n\\\\\narXiv:2410.00001\nDate: Tue, 1 Oct 2024 02:49:53 GMT   (31kb,D)\n\nTitle: Shared Caches for\n  Long Inputs\nAuthors: Ada Byron, Karl Weiß\nCategories: cs.LG\n\\\\\n  ${wrapped(A)}\n\\\\ ( https://arxiv.org/abs/2410.00001 , 31kb)\n${"-".repeat(78)}\n`;

const MADE: readonly Sample[] = [
  {
    reader: "json",
    name: "by-day.json",
    text: JSON.stringify({
      "2024-10-01": [rows("title", "abstract")[0]],
      "2024-10-02": [rows("title", "abstract")[1]],
    }),
    papers: bothIds,
  },
  {
    reader: "json",
    name: "by-id.json",
    text: JSON.stringify({ "2410.00001": first, "2410.00002": second }),
    papers: bothIds,
  },
  {
    reader: "json",
    name: "columns.json",
    text: JSON.stringify({
      title: [first.title, second.title],
      abstract: [first.abstract, second.abstract],
      arxiv_id: ["2410.00001", "2410.00002"],
    }),
    papers: bothIds,
  },
  {
    reader: "json",
    name: "references.json",
    text: JSON.stringify({
      offset: 0,
      data: rows("title", "abstract").map((citedPaper) => ({ contexts: ["as shown"], citedPaper })),
    }),
    papers: bothIds,
  },
  {
    reader: "json",
    name: "openreview.json",
    text: JSON.stringify({
      notes: [
        {
          forum: "AbCdEf1xyz",
          cdate: 1727740800000,
          content: {
            title: { value: first.title },
            abstract: { value: A },
            authors: { value: ["Ada Byron"] },
          },
        },
      ],
    }),
    papers: [
      { ...first, ...ids({ openreview: "AbCdEf1xyz" }), date: "2024-10-01", authorNames: ["Ada Byron"] },
    ],
  },
  {
    reader: "json",
    name: "crossref.json",
    text: JSON.stringify({
      status: "ok",
      message: {
        items: [
          {
            DOI: "10.1000/ABC",
            title: [first.title],
            abstract: `<jats:title>Abstract</jats:title><jats:p>${A}</jats:p>`,
            author: [{ given: "Ada", family: "Byron" }],
            published: { "date-parts": [[2024, 10, 1]] },
          },
        ],
      },
    }),
    papers: [{ ...first, ...ids({ doi: "10.1000/abc" }), date: "2024-10-01", authorNames: ["Ada Byron"] }],
  },
  {
    reader: "jsonl",
    name: "pandas.jsonl",
    text: `${JSON.stringify({ name: first.title, abs: A })}\n{"title": "${second.title}", "abstract": "${B}", "doi": NaN}\n`,
    papers,
  },
  {
    reader: "xml",
    name: "oai.xml",
    text: `<?xml version="1.0"?><OAI-PMH><ListRecords><record><header><identifier>oai:arXiv.org:2410.00001</identifier></header><metadata><arXiv><id>2410.00001</id><created>2024-10-01</created><authors><author><keyname>Byron</keyname><forenames>Ada</forenames></author></authors><title>${first.title}</title><abstract>  ${A}\n</abstract></arXiv></metadata></record></ListRecords></OAI-PMH>`,
    papers: [{ ...bothIds[0], date: "2024-10-01", authorNames: ["Ada Byron"] }],
  },
  {
    reader: "xml",
    name: "2024.acl.xml",
    text: `<?xml version="1.0"?><collection id="2024.acl"><volume id="1"><meta><year>2024</year></meta><paper id="1"><title><fixed-case>S</fixed-case>hared Caches for Long Inputs</title><author><first>Ada</first><last>Byron</last></author><abstract>${A.replace("2.5x", "<tex-math>2.5</tex-math>x")}</abstract><doi>10.1000/abc</doi></paper></volume></collection>`,
    papers: [{ ...first, ...ids({ doi: "10.1000/abc" }), year: 2024, authorNames: ["Ada Byron"] }],
  },
  {
    reader: "xml",
    name: "styled.xml",
    text: `<?xml version="1.0"?><xml><records><record><contributors><authors><author><style>Byron, Ada</style></author></authors></contributors><titles><title><style>Shared C</style><style>aches</style><style> for Long Inputs</style></title></titles><dates><year><style>2024</style></year></dates><abstract><style>${A}</style></abstract></record></records></xml>`,
    papers: [{ ...first, year: 2024, authorNames: ["Ada Byron"] }],
  },
  {
    reader: "bibtex",
    name: "arxiv.bib",
    text: `@misc{a,\n title={Shared Caches for Long Inputs of $O(n \\log n)$ Words},\n abstract={It keeps 52% of all tokens, at $2.5\\times$ the {\\em speed} -- and 98\\% of the quality, in {C}-like \\textbf{code}.},\n}\n`,
    papers: [
      {
        title: "Shared Caches for Long Inputs of $O(n \\log n)$ Words",
        abstract:
          "It keeps 52% of all tokens, at $2.5\\times$ the speed – and 98% of the quality, in C-like code.",
      },
    ],
  },
  {
    reader: "refer",
    name: "My References.enw",
    text: `%0 Journal Article\n%T ${first.title}\n%A Byron, Ada\n%D 2024\n%X ${A}\n%R 10.1000/abc\n\n%0 Journal Article\n%T ${second.title}\n%X ${B}\n`,
    papers: [{ ...first, ...ids({ doi: "10.1000/abc" }), year: 2024, authorNames: ["Ada Byron"] }, second],
  },
  {
    reader: "csv",
    name: "Liste.csv",
    text: `sep=;\r\n"Titel";"Zusammenfassung";"Autoren";"Jahr"\r\n"${first.title}" ; "${A}";"Ada Byron; Karl Weiß";2024\r\n"${second.title}";"${B}";;\r\n`,
    papers: [{ ...first, year: 2024, authorNames: ["Ada Byron", "Karl Weiß"] }, second],
  },
  {
    reader: "csv",
    name: "export.csv",
    text: `"Exported on Nov 1, 2024. Criteria: ""caches"""\n"Authors","Author full names","Title","DOI","Abstract"\n"Byron A.","Byron, Ada (123)","${first.title}","10.1000/ABC","${A} © 2024 Some Publisher B.V. All rights reserved."\n`,
    papers: [{ ...first, ...ids({ doi: "10.1000/abc" }), authorNames: ["Ada Byron"] }],
  },
  {
    reader: "arxiv-mail",
    name: "listing.eml",
    text: `From: no-reply@arxiv.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${LISTING.replaceAll("=", "=3D").replace("ß", "=C3=9F").replace("three", "th=\nree")}`,
    papers: [{ ...bothIds[0], date: "2024-10-01", authorNames: ["Ada Byron", "Karl Weiß"] }],
  },
  {
    reader: "arxiv-mail",
    name: "forwarded.txt",
    text: LISTING.split("\n")
      .map((l) => `> ${l}\n`)
      .join(""),
    papers: [{ ...bothIds[0], authorNames: ["Ada Byron", "Karl Weiß"] }],
  },
  {
    reader: "arxiv-page",
    name: "new.txt",
    text: `Showing new listings for Tuesday, 1 October 2024\n\n[1] arXiv:2410.00001 [pdf, html, other]\nTitle: ${first.title}\nAda Byron, Karl Weiß\nComments: 9 pages\nSubjects: Machine Learning (cs.LG)\n\n${A}\n\n[2] arXiv:2410.00002 [pdf, other]\nTitle: ${second.title}\nAnna Lev\nSubjects: Machine Learning (cs.LG)\n\n${B}\n\nReplacement submissions (showing 1 of 1 entries)\n\n[3] arXiv:2409.00009 (replaced) [pdf]\nTitle: Something Older\nSome Body\n`,
    papers: [
      { ...bothIds[0], authorNames: ["Ada Byron", "Karl Weiß"] },
      { ...bothIds[1], authorNames: ["Anna Lev"] },
    ],
  },
  {
    reader: "arxiv-page",
    name: "search.txt",
    text: `Showing 1–2 of 2 results for all: cache\n\narXiv:2410.00001 [pdf, other] cs.LG\n${first.title}\nAuthors: Ada Byron, Karl Weiß\nAbstract: ${A} △ Less\nSubmitted 1 October, 2024; originally announced October 2024.\n\narXiv:2410.00002 [pdf] cs.LG\n${second.title}\nAuthors: Anna Lev\nAbstract: ${B} △ Less\nSubmitted 2 October, 2024; originally announced October 2024.\nComments: 9 pages\n`,
    papers: [
      { ...bothIds[0], date: "2024-10-01", authorNames: ["Ada Byron", "Karl Weiß"] },
      { ...bothIds[1], date: "2024-10-02", authorNames: ["Anna Lev"] },
    ],
  },
  {
    reader: "hf-paper",
    name: "one paper.txt",
    text: `Papers\n\narxiv:2410.00001\n\n${first.title}\n\nPublished on Oct 1, 2024\n\n·\n\nSubmitted by\n\nsomebody\n\nUpvote\n\n12\n\nAuthors:\n\nAda Byron\n\n,\n\nKarl Weiß\n\nAI-generated summary\n\nA cache is shared.\n\nAbstract\n\n${A}\n\nView arXiv page\nView PDF\nAdd to collection\n\nCommunity\n\nNice work!\n`,
    papers: [{ ...bothIds[0], date: "2024-10-01", authorNames: ["Ada Byron", "Karl Weiß"] }],
  },
  {
    reader: "markdown",
    name: "list.md",
    text: `# Papers\n\n- **${first.title}** ([arXiv](https://arxiv.org/abs/2410.00001))\n  - Abstract: ${A}\n- **${second.title}** ([arXiv](https://arxiv.org/abs/2410.00002))\n  - Abstract: ${B}\n`,
    papers: bothIds,
  },
  {
    reader: "markdown",
    name: "note.md",
    text: `---\ntitle: "${first.title}"\nauthors: [Ada Byron, Karl Weiß]\nyear: 2024\narxiv: 2410.00001\n---\n\n# ${first.title}\n\n> [!abstract] Abstract\n> ${A}\n\n> [!info]\n> Read it again.\n`,
    papers: [{ ...bothIds[0], year: 2024, authorNames: ["Ada Byron", "Karl Weiß"] }],
  },
  {
    reader: "text",
    name: "short.txt",
    text: `${first.title}\nhttps://arxiv.org/abs/2410.00001\n\n${A}\n\n${second.title}\n\nAnna Lev and Karl Weiß\n\nAbstract\n\n${B}\n`,
    papers: [bothIds[0], { ...second, authorNames: ["Anna Lev", "Karl Weiß"] }].map((p) => ({ ...p })),
  },
  {
    reader: "json",
    name: "daily_papers.json",
    text: JSON.stringify([
      {
        paper: {
          id: "2410.00001",
          authors: [{ name: "Ada Byron" }, { name: "Karl Weiß" }],
          publishedAt: "2024-10-01T17:59:30.000Z",
          title: "Shared Caches for\n  Long Inputs",
          summary: wrapped(A),
        },
        numComments: 3,
      },
      {
        paper: { id: "2410.00002", title: second.title, summary: B, publishedAt: "2024-10-02T00:00:00.000Z" },
      },
    ]),
    papers: [
      {
        ...first,
        ...ids({ arxiv: "2410.00001" }),
        date: "2024-10-01",
        authors: 2,
        authorNames: ["Ada Byron", "Karl Weiß"],
        comments: 3,
      },
      { ...second, ...ids({ arxiv: "2410.00002" }), date: "2024-10-02" },
    ],
  },
  {
    reader: "json",
    name: "openalex.json",
    text: JSON.stringify({
      results: [
        {
          doi: "https://doi.org/10.1000/ABC",
          display_name: first.title,
          publication_date: "2023-01-05",
          authorships: [{ author: { display_name: "Ada Byron" } }],
          abstract_inverted_index: Object.fromEntries(
            [...new Set(A.split(" "))].map((w) => [w, A.split(" ").flatMap((x, i) => (x === w ? [i] : []))]),
          ),
        },
        null,
      ],
    }),
    papers: [{ ...first, ...ids({ doi: "10.1000/abc" }), date: "2023-01-05", authorNames: ["Ada Byron"] }],
  },
  {
    reader: "jsonl",
    name: "2024-10-01.jsonl",
    text: `${JSON.stringify({ id: "2410.00001v2", title: first.title, summary: A, authors: ["Ada Byron"] })}\n${JSON.stringify({ id: "2410.00002", title: second.title, abstract: B, update_date: "2024-10-02" })}\n`,
    papers: [
      { ...first, ...ids({ arxiv: "2410.00001" }), authorNames: ["Ada Byron"] },
      { ...second, ...ids({ arxiv: "2410.00002" }), date: "2024-10-02" },
    ],
  },
  {
    reader: "xml",
    name: "query.atom",
    text: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query</title>
<entry><id>http://arxiv.org/abs/2410.00001v1</id><title>Shared Caches for
  Long Inputs</title><summary>${wrapped(A, "  ")}</summary><published>2024-10-01T00:00:00Z</published><author><name>Ada Byron</name></author></entry>
<entry><id>oai:arXiv.org:2410.00002v1</id><title>${second.title}</title><summary>arXiv:2410.00002v1 Announce Type: new
Abstract: ${B}</summary><published>2024-10-02T00:00:00Z</published></entry></feed>`,
    papers: [
      { ...first, ...ids({ arxiv: "2410.00001" }), date: "2024-10-01", authorNames: ["Ada Byron"] },
      { ...second, ...ids({ arxiv: "2410.00002" }), date: "2024-10-02" },
    ],
  },
  {
    reader: "xml",
    name: "pubmed.xml",
    text: `<?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ArticleTitle>${first.title}</ArticleTitle><Abstract><AbstractText>${A}</AbstractText></Abstract><AuthorList><Author><LastName>Byron</LastName><ForeName>Ada</ForeName></Author></AuthorList><Journal><JournalIssue><PubDate><Year>2021</Year><Month>May</Month></PubDate></JournalIssue></Journal></Article></MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/x.1</ArticleId></ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>`,
    papers: [
      { ...first, ...ids({ doi: "10.1000/x.1" }), date: null, year: 2021, authorNames: ["Ada Byron"] },
    ],
  },
  {
    reader: "bibtex",
    name: "My Library.bib",
    text: `@inproceedings{byron_shared_2024,
\ttitle = {{Shared} {Caches} for {Long} {Inputs}},
\tabstract = {${A}},
\tauthor = {Byron, Ada and Wei{\\ss}, Karl},
\tyear = {2024},
\tmonth = oct,
\tdoi = {10.1000/ABC},
}

@comment{nothing}

@article{levy,
\ttitle = "Pruning Heads: A Study of L\\'evy Flights",
\tabstract = {${B}},
\tauthor = {Lev, Anna},
\tyear = 2023,
\teprint = {2310.00002},
}
`,
    papers: [
      { ...first, ...ids({ doi: "10.1000/abc" }), year: 2024, authorNames: ["Ada Byron", "Karl Weiß"] },
      { ...second, ...ids({ arxiv: "2310.00002" }), year: 2023, authorNames: ["Anna Lev"] },
    ],
  },
  {
    reader: "ris",
    name: "scopus.ris",
    text: `\uFEFFTY  - JOUR\nTI  - ${first.title}\nAU  - Byron, A.\nAU  - Weiß, Karl\nPY  - 2024\nDA  - 2024/10/01/\nDO  - 10.1000/ABC\nAB  - ${wrapped(A)}\n© 2024 Some Publisher\nER  - \n\nTY  - JOUR\nT1  - ${second.title}\nN2  - ${B}\nY1  - 2023//\nER  - \n`,
    papers: [
      {
        ...first,
        ...ids({ doi: "10.1000/abc" }),
        date: "2024-10-01",
        authorNames: ["A. Byron", "Karl Weiß"],
      },
      { ...second, year: 2023, date: null },
    ],
  },
  {
    reader: "nbib",
    name: "pubmed.nbib",
    text: `PMID- 1\nTI  - Shared Caches for\n      Long Inputs\nAB  - ${wrapped(A).replaceAll("\n", "\n      ")}\nFAU - Byron, Ada\nDP  - 2015 May 3\nLID - 10.1000/abc [doi]\n\nPMID- 2\nTI  - ${second.title}\nAB  - ${B}\n`,
    papers: [
      { ...first, ...ids({ doi: "10.1000/abc" }), date: "2015-05-03", authorNames: ["Ada Byron"] },
      second,
    ],
  },
  {
    reader: "wos",
    name: "savedrecs.txt",
    text: `FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Byron, A\nAF Byron, Ada\n   Weiss, Karl\nTI Shared Caches for\n   Long Inputs\nAB ${A}\nPY 2004\nDI 10.1000/abc\nER\n\nEF\n`,
    papers: [
      { ...first, ...ids({ doi: "10.1000/abc" }), year: 2004, authorNames: ["Ada Byron", "Karl Weiss"] },
    ],
  },
  {
    reader: "csv",
    name: "My Library.csv",
    text: `\uFEFF"Key","Publication Year","Author","Title","Abstract Note","Extra"\n"K1","2024","Byron, Ada; Weiß, Karl","${first.title}","${A}","arXiv: 2410.00001"\n"K2","2023","Lev, Anna","${second.title}","${B}",""\n`,
    papers: [
      { ...first, ...ids({ arxiv: "2410.00001" }), year: 2024, authorNames: ["Ada Byron", "Karl Weiß"] },
      { ...second, year: 2023, authorNames: ["Anna Lev"] },
    ],
  },
  {
    reader: "csv",
    name: "papers.tsv",
    text: `title\tabstract\tdate\n${first.title}\t${A}\t2024-10-01\n${second.title}\t${B}\t\n`,
    papers: [
      { ...first, date: "2024-10-01" },
      { ...second, date: null },
    ],
  },
  {
    reader: "arxiv-mail",
    name: "listing.txt",
    text: `${"-".repeat(78)}\nSend any comments regarding submissions directly to submitter.\n${"-".repeat(78)}\n\\\\\narXiv:2410.00001\nDate: Tue, 1 Oct 2024 02:49:53 GMT   (31kb,D)\n\nTitle: Shared Caches for\n  Long Inputs\nAuthors: Ada Byron, Karl Weiss\nCategories: cs.LG\n\\\\\n  ${wrapped(A)}\n\\\\ ( https://arxiv.org/abs/2410.00001 , 31kb)\n${"-".repeat(78)}\n\\\\\narXiv:2409.00009 (*replaced*)\nreplaced with revised version Tue, 1 Oct 2024\n\nTitle: Something Older\n\\\\ ( https://arxiv.org/abs/2409.00009 , 3kb)\n${"-".repeat(78)}\n`,
    papers: [
      {
        ...first,
        ...ids({ arxiv: "2410.00001" }),
        date: "2024-10-01",
        authorNames: ["Ada Byron", "Karl Weiss"],
      },
    ],
  },
  {
    reader: "markdown",
    name: "README.md",
    text: `# Digest\n\n| **Title** | **Date** | **Abstract** |\n| --- | --- | --- |\n| **[${first.title}](https://arxiv.org/abs/2410.00001v1)** | 2024-10-01 | <details><summary>Show</summary><p>${A}</p></details> |\n| [${second.title}](https://arxiv.org/abs/2410.00002) | 2024-10-02 | ${B} |\n`,
    papers: [
      { ...first, ...ids({ arxiv: "2410.00001" }), date: "2024-10-01" },
      { ...second, ...ids({ arxiv: "2410.00002" }), date: "2024-10-02" },
    ],
  },
  {
    reader: "markdown",
    name: "bot.md",
    text: `# Papers bot\n\n### 1. [${first.title}](https://arxiv.org/abs/2410.00001v1)\n\n**Authors**: Ada Byron, Karl Weiss  \n**Published**: 2024-10-01\n\n#### Abstract\n${A.slice(0, 90)}...\n\n<details>\n<summary><strong>AI Summary (by some-model)</strong></summary>\n\nA text that no author wrote.\n\n</details>\n\n---\n\n### 2. [${second.title}](https://arxiv.org/abs/2410.00002)\n\n#### Abstract\n${B}\n`,
    papers: [
      {
        title: first.title,
        text: "cut",
        abstract: `${A.slice(0, 90)}...`,
        ...ids({ arxiv: "2410.00001" }),
        date: "2024-10-01",
        authors: 2,
      },
      { ...second, text: "abstract", ...ids({ arxiv: "2410.00002" }) },
    ],
  },
  {
    reader: "markdown",
    name: "list.txt",
    text: `Title: ${first.title}\nPDF: https://arxiv.org/pdf/2410.00001\nSummary: ${A}\n---\nTitle: ${second.title}\nPDF: https://arxiv.org/pdf/2410.00002\nSummary: ${B}\n---\n`,
    papers: [
      { ...first, text: "summary", ...ids({ arxiv: "2410.00001" }) },
      { ...second, text: "summary", ...ids({ arxiv: "2410.00002" }) },
    ],
  },
  {
    reader: "hf-html",
    name: "Daily Papers.html",
    text: `<!doctype html><html><body><div data-target="DailyPapers" data-props="${JSON.stringify({ dailyPapers: [{ paper: { id: "2410.00001", title: first.title, summary: A } }] }).replaceAll('"', "&quot;")}"></div></body></html>`,
    papers: [{ ...first, ...ids({ arxiv: "2410.00001" }) }],
  },
  {
    reader: "hf-page",
    name: "page.md",
    text: `---\nurl: https://huggingface.co/papers\n---\n# Daily Papers\n\n[101](https://huggingface.co/login?next=%2Fpapers%2F2410.00001)\n\n### [Shared Caches for\\  Long Inputs](https://huggingface.co/papers/2410.00001)\n\n[${wrapped(A).replaceAll("\n", "\\\\\n")}](https://huggingface.co/papers/2410.00001)\n\n[![umass](https://cdn.example/x.png)University of Massachusetts Amherst](https://huggingface.co/umass)\n\n·\n\nMay 29, 2024[6](https://huggingface.co/papers/2410.00001#community)\n\n### [${second.title}](https://huggingface.co/papers/2410.00002)\n\n[${B}](https://huggingface.co/papers/2410.00002)\n\n[- ![](https://cdn.example/y.png)\\\\\n- 3 authors](https://huggingface.co/papers/2410.00002)\n\n·\n\nFeb 27, 2024\n`,
    papers: [
      {
        ...first,
        ...ids({ arxiv: "2410.00001" }),
        date: "2024-05-29",
        comments: 6,
        organisation: { handle: null, name: "University of Massachusetts Amherst" },
      },
      { ...second, ...ids({ arxiv: "2410.00002" }), date: "2024-02-27", authors: 3, comments: null },
    ],
  },
  {
    reader: "hf-page",
    name: "trending.txt",
    text: `Trending Papers\n\nSubmitted by\n\nsomebody\n\nShared Caches for\nLong Inputs\n\n${A}\n\nEdge0 · Published on Sep 16, 2026\n\nUpvote\n\n25\n\nGitHub 3.29k arXiv Page\n\n${second.title}\n\nA study of heads whose removal speeds decoding up by 1.8x.\n\n• 4 authors\n\n· Published on Dec 28, 2024\n`,
    papers: [
      { ...first, date: "2026-09-16", organisation: { handle: "Edge0", name: "Edge0" }, text: "abstract" },
      { title: second.title, date: "2024-12-28", authors: 4, text: "summary" },
    ],
  },
  {
    reader: "text",
    name: "notes.txt",
    text: `${first.title}\n\n${A} ${A}\n\n${second.title}\n\n${B} ${B}\n`,
    papers: [
      { title: first.title, abstract: `${A} ${A}` },
      { title: second.title, abstract: `${B} ${B}` },
    ],
  },
];

/** Every sample: as the makers of a format think of it, and as people have it. */
export const SAMPLES: readonly Sample[] = [...MADE, ...WILD];
