import { createHash } from "node:crypto";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { arxivId } from "@/lib/sources/identity";
import { type Page, Passing, Refusal, type Service, type Wish } from "../types";

const SIZE = 100;

/** Asked for at most every three seconds, over one connection: info.arxiv.org/help/api/tou.html. */
export const arxiv = (base = "https://export.arxiv.org", pause = 3000): Service => ({
  name: "arXiv",
  base,
  pause,
  accept: "application/atom+xml",
  isReadable: (type) => /\bxml\b/i.test(type),
});

const parser = new XMLParser({ parseTagValue: false });
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">
`;

/** An entry's id without its version, where it has a title and an abstract; the service's own error is thrown. */
function idOf(text: string): string | null {
  const { id, title, summary } = parser.parse(text).entry ?? {};
  if (typeof id === "string" && /\/api\/errors/.test(id)) throw new Refusal(`it says “${summary}”`);
  const whole = [id, title, summary].every((v) => typeof v === "string" && v.trim() !== "");
  return whole ? arxivId(id) : null;
}

function numberOf(text: string, name: string): number | null {
  const found = new RegExp(`<opensearch:${name}[^>]*>\\s*(\\d+)\\s*<`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

function read(text: string): Page {
  if (XMLValidator.validate(text) !== true) throw new Passing("the answer is no whole XML");
  if (!/<feed[\s>]/.test(text))
    throw new Refusal("the answer is no Atom feed, as it was: its form has changed");
  const entries = text.match(/<entry[\s>][\s\S]*?<\/entry>/g) ?? [];
  const papers = entries.flatMap((entry) => {
    const id = idOf(entry);
    return id === null ? [] : [{ id, text: entry }];
  });
  if (entries.length > 0 && papers.length === 0)
    throw new Refusal(
      `none of ${entries.length} entries has an id, a title and a summary: their form has changed`,
    );
  const total = numberOf(text, "totalResults");
  // arXiv answers so at times, and as it should when asked again.
  if (entries.length === 0 && total !== null && total > (numberOf(text, "startIndex") ?? total))
    throw new Passing(`the answer is empty, though it says that there are ${total} papers`);
  return { papers, total };
}

const address = (asked: Record<string, string>): string => `/api/query?${new URLSearchParams(asked)}`;
const write = (papers: readonly string[]): string => `${HEAD}${papers.join("\n")}\n</feed>\n`;
const short = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
const plain = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .toLowerCase();

/**
 * What a query of arXiv's API finds, the newest first.
 * @param query such as "cat:cs.LG AND abs:quantization"
 * @param most how many papers at most
 */
export const arxivSearch = (service: Service, query: string, most: number): Wish => ({
  name: `arxiv-${plain(query)}-${short(query)}`,
  ending: "xml",
  service,
  next(pages) {
    const start = pages.length * SIZE;
    const { papers = [], total = null } = pages.at(-1) ?? {};
    const end = Math.min(most, total ?? Number.POSITIVE_INFINITY);
    if (start >= end || (pages.length > 0 && papers.length === 0)) return null;
    return address({
      ...{ search_query: query, sortBy: "submittedDate", sortOrder: "descending" },
      ...{ start: String(start), max_results: String(Math.min(SIZE, most - start)) },
    });
  },
  read,
  write,
});

/** The papers of some arXiv ids, each once. */
export function arxivPapers(service: Service, ids: readonly string[]): Wish {
  const asked = [...new Set(ids)];
  return {
    name: `arxiv-ids-${short(asked.join(","))}`,
    ending: "xml",
    service,
    next(pages) {
      const some = asked.slice(pages.length * SIZE, (pages.length + 1) * SIZE);
      return some.length === 0 ? null : address({ id_list: some.join(","), max_results: String(SIZE) });
    },
    read,
    write,
    asked,
  };
}

/**
 * The ids in a text, one a line: "2410.17243v2", "arXiv:…" or an address; blank lines and those that begin with "#" stay out.
 * @returns the ids, or the 1-based line that holds none
 */
export function readIds(text: string): { ids: string[] } | { line: number; found: string } {
  const ids: string[] = [];
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/^\ufeff/, "").trim();
    if (line === "" || line.startsWith("#")) continue;
    const id = arxivId(line);
    if (id === null) return { line: i + 1, found: line.slice(0, 60) };
    ids.push(id);
  }
  return { ids };
}
