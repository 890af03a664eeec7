import type { Sample } from "./samples";

/** Forms that people have besides those that a format's makers think of: the same two papers, made up. */

const A =
  "We study how a cache of keys can be shared. On three tasks it uses 2.5x less memory at the same accuracy, and needs no training.";
const B =
  "Pruning half of the heads makes decoding 1.8x faster. Accuracy on the made-up benchmark falls by 0.3 points, which a short tuning restores.";
const [S, T] = ["Shared Caches for Long Inputs", "Pruning Heads: A Study of Lévy Flights"];
const first = { title: S, abstract: A };
const second = { title: T, abstract: B };
const arxiv = (id: string) => ({ ids: { arxiv: id, doi: null, openreview: null } });
const named = { ...first, ...arxiv("2410.00001") };
const ADA = ["Ada Byron", "Karl Weiß"];
const json = JSON.stringify;

const wrapped = (text: string): string =>
  (text.match(/.{1,60}(?:\s|$)/g) ?? []).map((line) => line.trim()).join("\n");
const xml = (inside: string): string => `<?xml version="1.0"?>${inside}`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

export const WILD: readonly Sample[] = [
  {
    reader: "jsonl",
    name: "arxiv-metadata-oai-snapshot.jsonl",
    text: `${json({ id: "2410.00001", authors: "Ada Byron, Karl Wei{\\ss}", title: "Shared Caches for\n  Long Inputs", abstract: `  ${wrapped(A)}\n`, versions: [{ version: "v1", created: "Tue, 1 Oct 2024 19:18:42 GMT" }], update_date: "2026-11-26" })}\n`,
    papers: [{ ...named, authorNames: ADA, date: "2024-10-01" }],
  },
  {
    reader: "json",
    name: "printed-lists.json",
    text: json([
      { author: "[{'name': 'Ada Byron'}, {'name': 'Karl Weiß'}]", title: S, summary: A, year: 2024 },
      { author: `['Ada Byron' "Anna O'Neil"]`, title: T, summary: B },
    ]),
    papers: [
      { ...first, authorNames: ADA, authors: 2, year: 2024 },
      { ...second, authorNames: ["Ada Byron", "Anna O'Neil"] },
    ],
  },
  {
    reader: "json",
    name: "stream.json",
    text: `${JSON.stringify(first, null, 2)}\n${JSON.stringify(second, null, 2)}\n`,
    papers: [first, second],
  },
  {
    reader: "json",
    name: "entities.json",
    text: json([
      {
        title: "Caches &amp; Keys: a &lt;b&gt;Study&lt;/b&gt;",
        abstract:
          "We share a cache &amp; lose &lt;0.5% accuracy while being &amp;gt;2x faster, as it&#39;s known.",
      },
    ]),
    papers: [
      {
        title: "Caches & Keys: a Study",
        abstract: "We share a cache & lose <0.5% accuracy while being >2x faster, as it's known.",
      },
    ],
  },
  {
    reader: "json",
    name: "inspire.json",
    text: json({
      hits: {
        hits: [
          {
            metadata: {
              titles: [{ title: S }],
              abstracts: [{ value: A, source: "arXiv" }],
              authors: [{ full_name: "Byron, Ada" }],
              arxiv_eprints: [{ value: "2410.00001" }],
              earliest_date: "2024-10-01",
            },
          },
        ],
      },
    }),
    papers: [{ ...named, authorNames: ["Ada Byron"], date: "2024-10-01" }],
  },
  {
    reader: "json",
    name: "cord19.json",
    text: json({
      paper_id: "abc",
      metadata: { title: S, authors: [{ first: "Ada", middle: [], last: "Byron" }] },
      abstract: [{ text: A, section: "Abstract" }],
      body_text: [{ text: "What the body of the paper says, at length and with 9x in it." }],
    }),
    papers: [{ ...first, authorNames: ["Ada Byron"] }],
  },
  {
    reader: "json",
    name: "symbols.json",
    text: json([{ title: "???", abstract: A }]),
    papers: [{ title: "???", abstract: A }],
  },
  {
    reader: "csv",
    name: "arxiv_data.csv",
    text: `titles,summaries,terms\n${S},"${A}","['cs.CV', 'cs.AI']"\n`,
    papers: [{ ...first, text: "summary" }],
  },
  {
    reader: "csv",
    name: "backslashes.csv",
    text: `title,abstract\n"${S}","${A.replace("a cache", '\\"a cache\\"')}"\n"${T}","${B}"\n`,
    papers: [{ title: S, abstract: A.replace("a cache", '"a cache"') }, second],
  },
  {
    reader: "csv",
    name: "dates.csv",
    text: `title,abstract,date\nOne of Them,"${A}",22/10/2024\nTwo of Them,"${A} B",10/22/2024\nThree of Them,"${A} C",22.10.2024\nFour of Them,"${A} D",03/04/2024\nFive of Them,"${A} E",22-Oct-2024\nSix of Them,"${A} F",Tue Oct 22 17:59:30 2024\nSeven of Them,"${A} G",24 Mai 2024\nEight of Them,"${A} H",45587\n`,
    papers: [
      { date: "2024-10-22" },
      { date: "2024-10-22" },
      { date: "2024-10-22" },
      { date: null, year: 2024 },
      { date: "2024-10-22" },
      { date: "2024-10-22" },
      { date: null, year: 2024 },
      { date: null, year: null },
    ],
  },
  {
    reader: "bibtex",
    name: "others.bib",
    text: `@article{a,\n title = {${S}},\n abstract = {${A} It is \\SI{5}{\\giga\\byte} small.},\n author = {Byron, Ada and others},\n}\n`,
    papers: [
      {
        title: S,
        abstract: `${A} It is \\SI{5}{\\giga\\byte} small.`,
        authors: null,
        authorNames: ["Ada Byron"],
      },
    ],
  },
  {
    reader: "ris",
    name: "parted.ris",
    text: `TY  - JOUR\nTI  - ${S}\nAB  - ${A}\nAB  - ${B}\nER  - \n`,
    papers: [{ title: S, abstract: `${A}\n\n${B}` }],
  },
  {
    reader: "arxiv-mail",
    name: "affiliations.txt",
    text: `\\\\\narXiv:2410.00001\nDate: Tue, 1 Oct 2024 02:49:53 GMT   (31kb,D)\n\nTitle: ${S}\nAuthors: Ada Byron (1), Karl Weiß (2) ((1) University of Somewhere, (2) Institute)\nCategories: cs.LG\n\\\\\n  ${wrapped(A)}\n\\\\ ( https://arxiv.org/abs/2410.00001 ,  31kb)\n`,
    papers: [{ ...named, authorNames: ADA, authors: 2 }],
  },
  {
    reader: "arxiv-page",
    name: "abs.txt",
    text: `Computer Science > Machine Learning\n\n[Submitted on 1 Oct 2024 (v1), last revised 3 Feb 2025 (this version, v2)]\n\n${S}\n\nAda Byron, Karl Weiß\n\nView PDF HTML (experimental)\n\nAbstract:${A}\n\nSubjects:\tMachine Learning (cs.LG)\nCite as:\tarXiv:2410.00001 [cs.LG]\n\nSubmission history\n\nFrom: Ada Byron [view email]\n`,
    papers: [{ ...named, authorNames: ADA, date: "2024-10-01" }],
  },
  {
    reader: "xml",
    name: "old.rss",
    text: xml(
      `<rdf:RDF><item><title>${S}. (arXiv:2410.00001v1 [cs.LG])</title><link>http://arxiv.org/abs/2410.00001</link><description>&lt;p&gt;${A}&lt;/p&gt;</description><dc:creator>&lt;a href="http://a.example/x"&gt;Ada Byron&lt;/a&gt;, &lt;a href="http://a.example/y"&gt;Karl Weiß&lt;/a&gt;</dc:creator></item></rdf:RDF>`,
    ),
    papers: [{ ...named, authorNames: ADA }],
  },
  {
    reader: "xml",
    name: "blog.rss",
    text: xml(
      `<rss version="2.0"><channel><title>A Blog</title><item><title>How we had lunch</title><link>https://blog.example/lunch</link><description>On Monday we went out for a long lunch, and it was 2x as good.</description></item></channel></rss>`,
    ),
    papers: [
      {
        title: "How we had lunch",
        abstract: "On Monday we went out for a long lunch, and it was 2x as good.",
        text: "summary",
      },
    ],
  },
  {
    reader: "xml",
    name: "withdrawn.atom",
    text: xml(
      `<feed><entry><id>http://arxiv.org/abs/2410.00009v2</id><title>Taken Back</title><summary>This paper has been withdrawn by the author due to a crucial error in equation 1</summary></entry><entry><id>http://arxiv.org/api/errors#incorrect_id_format</id><title>Error</title><summary>incorrect id format for 1234.123456789 in the list of ids</summary></entry><entry><id>http://arxiv.org/abs/2410.00001v1</id><title>${S}</title><summary>${A}</summary></entry></feed>`,
    ),
    papers: [named],
  },
  {
    reader: "hf-html",
    name: "2410.00001.html",
    text: `<!DOCTYPE html><html><head><title>[2410.00001]</title>${meta("citation_title", S)}${meta("citation_author", "Byron, Ada")}${meta("citation_author", "Weiß, Karl")}${meta("citation_date", "2024/10/01")}${meta("citation_arxiv_id", "2410.00001")}${meta("citation_abstract", A)}</head><body></body></html>`,
    papers: [{ ...named, authorNames: ADA, date: "2024-10-01" }],
  },
  {
    reader: "markdown",
    name: "ruled.txt",
    text: `Title: ${S}\nAbstract: ${wrapped(A)}\n\n==========\n\nTitle: ${T}\nAbstract: ${wrapped(B)}\n`,
    papers: [first, second],
  },
  {
    reader: "text",
    name: "pasted paper.txt",
    text: `${S}\n\nAda Byron1, Karl Weiß2\n\n1University of Somewhere, 2Institute of Things\n{ada,karl}@some.example\n\nAbstract\n\n${wrapped(A)}\n\n1 Introduction\n\n${wrapped(`Language models are big and grow bigger every year, so that serving them is costly [1, 2]. ${B}`)}\n\n2 Related Work\n\n${wrapped(`Others have done much before us and we thank them for all of it. ${B}`)}\n`,
    papers: [{ ...first, authorNames: ADA }],
  },
  {
    reader: "text",
    name: "answer of an assistant.txt",
    text: `Here are two papers on the topic:\n\n1. **${S}** (arXiv:2410.00001)\n   ${A}\n\n2. **${T}**\n   ${B}\n`,
    papers: [named, second],
  },
  {
    reader: "text",
    name: "bold titles.txt",
    text: `**${S}**\n\n*Ada Byron, Karl Weiß*\n\n${A}\n\n---\n\n**${T}**\n\n${B}\n`,
    papers: [{ ...first, authorNames: ADA }, second],
  },
  {
    reader: "text",
    name: "underlined titles.txt",
    text: `${S}\n=============================\n\nAbstract: ${A}\n\n${T}\n------------------\n\nAbstract: ${B}\n`,
    papers: [first, second],
  },
  {
    reader: "text",
    name: "numbered.txt",
    text: `1. ${S}\nhttps://arxiv.org/abs/2410.00001\n${A}\n\n2. ${T}\nhttps://arxiv.org/abs/2410.00002\n${B}\n`,
    papers: [named, { ...second, ...arxiv("2410.00002") }],
  },
];
