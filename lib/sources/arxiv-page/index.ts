import { namesOf } from "../fields";
import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";

const EXPECTED = 'a copied page of arXiv: "arXiv:2410.17243", a title, authors, an abstract';
/** "[1] arXiv:2410.17243 [pdf, html, other]" of a list, "arXiv:2410.17243 [pdf] cs.LG" of a search, "arXiv:2410.17243 (cs)" of a paper. */
const BEGINS =
  /^\s*(?:\[\d+\]|\d+\.)?\s*arXiv:(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?\s*(?:\[|\([\w.-]+\)\s*$)/i;
/** The page of one paper copied without its first line. */
const SUBMITTED = /^\s*\[Submitted on \d/i;
const CITE_AS = /^[ \t]*Cite as:\s*arXiv:(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/im;
/** Lines that say something else of a paper, and the buttons around it. */
const ASIDE =
  /^\s*(?:(?:Comments|Subjects|Journal[- ]ref(?:erence)?|Report number|(?:MSC|ACM)[- ]class(?:es)?|Cite as|(?:Related )?DOI|Submission history)\s*:?|View (?:a )?PDF|HTML \(experimental\)|TeX Source|Other formats|Download PDF|\(or arXiv:|https?:\/\/\S+$|Focus to learn more|From:|\[v\d+\])/i;
/** Where what belongs to the last paper ends. */
const END =
  /^\s*(?:Submission history|Bibliographic (?:and Citation )?Tools|Access Paper|Current browse context|(?:New|Cross|Replacement) submissions|Total of \d+|Showing \d+)/i;
const SHORTEST_ABSTRACT = 100;

interface Entry {
  first: number;
  lines: readonly string[];
}

/** The entries of a page, each with its lines (0-based), without what follows the last. */
function entriesOf(lines: readonly string[]): Entry[] {
  const at = (form: RegExp) => lines.flatMap((line, i) => (form.test(line) ? [i] : []));
  const listed = at(BEGINS);
  const starts = listed.length > 0 || !CITE_AS.test(lines.join("\n")) ? listed : at(SUBMITTED);
  return starts.map((first, n) => {
    const own = lines.slice(first, starts[n + 1] ?? lines.length);
    const end = own.findIndex((l) => END.test(l));
    return { first, lines: end > 0 ? own.slice(0, end) : own };
  });
}

/** The rest of a line behind its label, "Title:Foo" → "Foo"; null where it has another or none. */
const labelled = (line: string, name: string): string | null =>
  new RegExp(`^\\s*${name}\\s*:\\s*(.*)$`, "i").exec(line)?.[1] ?? null;

/** "△ Less" closes a text, "▽ More" cuts it. */
const withoutButton = (text: string): string =>
  text.replace(/\s*△\s*Less\s*$/, "").replace(/\s*▽\s*More\s*$/, " …");

/** The paragraphs (runs of lines that are not blank and no label) of an entry, 0-based in it. */
function paragraphsOf(lines: readonly string[]): { first: number; last: number; text: string }[] {
  const found: { first: number; last: number; text: string }[] = [];
  let open = false;
  lines.forEach((line, i) => {
    if (i === 0 || isBlank(line) || ASIDE.test(line) || /^\s*(?:\[?Submitted )/i.test(line)) {
      open = false;
      return;
    }
    const last = found.at(-1);
    const begins = /^\s*(?:Title|Authors?|Abstract)\s*:/i.test(line);
    if (open && last && !begins && last.text.length >= SHORTEST_ABSTRACT) {
      last.last = i;
      last.text += `\n${line}`;
    } else found.push({ first: i, last: i, text: line });
    open = true;
  });
  return found;
}

function recordOf({ first, lines }: Entry): SourceRecord {
  const paragraphs = paragraphsOf(lines);
  const of = (name: string) => paragraphs.find((p) => labelled(p.text, name) !== null);
  const title = of("Title") ?? paragraphs[0];
  const rest = paragraphs.filter((p) => p !== title);
  const abstract = of("Abstract") ?? rest.find((p) => p.text.length >= SHORTEST_ABSTRACT);
  const authors =
    of("Authors?") ??
    rest.find(
      (p) => p !== abstract && (!abstract || p.first < abstract.first) && /,|^\s*\S+ \S+/.test(p.text),
    );
  const used = [title, abstract, authors].flatMap((p) => (p ? [p] : []));
  const last = Math.max(0, ...used.map((p) => p.last));
  const inside = new Set(
    used.flatMap((p) => Array.from({ length: p.last - p.first + 1 }, (_, i) => p.first + i)),
  );
  const value = (p: { text: string } | undefined, name: string) =>
    p
      ? withoutButton(
          labelled(p.text.split("\n")[0] ?? "", name) === null ? p.text : p.text.replace(/^[^:]*:\s*/, ""),
        )
      : null;
  const date = lines.map((l) => /Submitted(?: on)? (\d{1,2} [A-Z][a-z]+,? \d{4})/.exec(l)?.[1]).find(Boolean);
  return {
    first: first + 1,
    last: first + last + 1,
    aside: lines.flatMap((l, i) =>
      (i > 0 || !BEGINS.test(l)) && i <= last && !inside.has(i) && !isBlank(l) ? [first + i + 1] : [],
    ),
    title: value(title, "Title"),
    abstract: value(abstract, "Abstract"),
    authorNames: namesOf(value(authors, "Authors?") ?? ""),
    date: date?.replace(",", "") ?? null,
    ids: [`arXiv:${(BEGINS.exec(lines[0] ?? "") ?? CITE_AS.exec(lines.join("\n")))?.[1]}`],
  };
}

function read(text: string, options: SourceOptions): Digest {
  const { lines } = splitLines(text);
  const book = new LedgerBook(lines.length);
  const records = entriesOf(lines).map(recordOf);
  const inRecord = new Set(
    records.flatMap((r) => Array.from({ length: r.last - r.first + 1 }, (_, i) => r.first - 1 + i)),
  );
  lines.forEach((line, i) => {
    if (inRecord.has(i)) return;
    book.note(
      i,
      i,
      isBlank(line) ? { fate: "blank" } : { fate: "skipped", reason: "words around the papers" },
    );
  });
  return digestOf(
    { format: "arxiv-page", expected: EXPECTED, unit: "line", pieces: lines.length, records, book },
    options,
  );
}

/** Pages of arXiv as their text is copied: what is new, what a search found, one paper. */
export const arxivPage: Reader = {
  id: "arxiv-page",
  label: "arXiv page (copied list of new papers, search or paper)",
  extensions: ["txt"],
  recognise: ({ text }) => {
    const entries = entriesOf(splitLines(text).lines);
    if (entries.length === 0 || /^\\\\\s*$/m.test(text))
      return { sure: "no", why: 'no line such as "arXiv:2410.17243 [pdf]"' };
    return entries.some((e) => recordOf(e).abstract)
      ? { sure: "yes", why: 'lines such as "arXiv:2410.17243 [pdf]", with abstracts' }
      : { sure: "no", why: "a page of arXiv without abstracts" };
  },
  read,
};
