import { LedgerBook } from "../ledger";
import { isBlank, plain, splitLines } from "../lines";
import { digestOf } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";

const EXPECTED = 'the page of one paper on Hugging Face: "arxiv:2410.17243", a title, "Abstract", a text';
const ID = /^arxiv:\s?(\d{4}\.\d{4,5})$/i;
const PUBLISHED = /^·?\s*Published on (.+?)\s*·?$/i;
const ABSTRACT = /^Abstract$/i;
/** What stands below the text. */
const BELOW =
  /^(?:View arXiv page|View PDF|Project page|GitHub\b.*|Add to collection|Community|Models citing.*|Datasets citing.*)/i;

/** Places (0-based) of the parts of the page; null where one is missing. */
function partsOf(lines: readonly string[]) {
  const at = (form: RegExp, from: number) => {
    const found = lines.findIndex((l, i) => i >= from && form.test(plain(l)));
    return found < 0 ? null : found;
  };
  const id = at(ID, 0);
  const title = id === null ? null : at(/\S/, id + 1);
  const published = title === null ? null : at(PUBLISHED, title + 1);
  const abstract = published === null ? null : at(ABSTRACT, published + 1);
  if (id === null || title === null || published === null || abstract === null) return null;
  const authors = at(/^Authors:$/i, title + 1);
  let last = (at(BELOW, abstract + 1) ?? lines.length) - 1;
  while (last > abstract && isBlank(lines[last])) last--;
  return { id, title, published, abstract, authors, last };
}

/** Names between "Authors:" and what follows them: each on its line, commas on lines of their own. */
function namesIn(lines: readonly string[], from: number, to: number): { names: string[]; last: number } {
  const names: string[] = [];
  let last = from;
  for (let i = from + 1; i < to && !/^AI-generated summary$/i.test(plain(lines[i] ?? "")); i++) {
    const here = plain(lines[i] ?? "")
      .split(/\s*,\s*/)
      .filter((n) => n !== "");
    names.push(...here);
    if (here.length > 0) last = i;
  }
  return { names, last };
}

function read(text: string, options: SourceOptions): Digest {
  const { lines } = splitLines(text);
  const book = new LedgerBook(lines.length);
  const parts = partsOf(lines);
  const line = (i: number | null) => (i === null ? "" : plain(lines[i] ?? ""));
  const found = parts?.authors ? namesIn(lines, parts.authors, parts.abstract) : null;
  const used = new Set<number>();
  const use = (from: number, to = from) => {
    for (let i = from; i <= to; i++) used.add(i);
  };
  if (parts) {
    use(parts.id);
    use(parts.title);
    use(parts.published);
    if (parts.authors !== null && found) use(parts.authors, found.last);
    use(parts.abstract, parts.last);
  }
  const outside = (i: number) => !parts || i < parts.id || i > parts.last;
  lines.forEach((l, i) => {
    if (!outside(i)) return;
    book.note(i, i, isBlank(l) ? { fate: "blank" } : { fate: "skipped", reason: "words around the paper" });
  });
  const records = parts
    ? [
        {
          first: parts.id + 1,
          last: parts.last + 1,
          aside: lines.flatMap((l, i) => (outside(i) || used.has(i) || isBlank(l) ? [] : [i + 1])),
          title: lines[parts.title] ?? null,
          abstract: lines
            .slice(parts.abstract + 1, parts.last + 1)
            .join("\n")
            .trim(),
          authorNames: found?.names ?? [],
          date: PUBLISHED.exec(line(parts.published))?.[1] ?? null,
          ids: [`arXiv:${ID.exec(line(parts.id))?.[1]}`],
        },
      ]
    : [];
  return digestOf(
    { format: "hf-paper", expected: EXPECTED, unit: "line", pieces: lines.length, records, book },
    options,
  );
}

/** The page of one paper on Hugging Face, as its text is copied. */
export const hfPaper: Reader = {
  id: "hf-paper",
  label: "Hugging Face page of one paper (copied text)",
  extensions: ["txt"],
  recognise: ({ text }) =>
    /^arxiv:\s?\d/im.test(text) && partsOf(splitLines(text).lines)
      ? { sure: "yes", why: '"arxiv:2410.17243", "Published on" and "Abstract"' }
      : { sure: "no", why: 'no "arxiv:2410.17243" with "Published on" and "Abstract" below it' },
  read,
};
