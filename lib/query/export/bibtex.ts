import { formatClaim } from "@/lib/format/claim";
import type { PaperView } from "../types";
import { latexText } from "./latex";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A name BibTeX takes as a key: the slug, letters of other scripts by their numbers, so that no two are the same. */
const keyOf = (slug: string) => slug.replace(/[^A-Za-z0-9-]/gu, (c) => `u${c.codePointAt(0)?.toString(16)}`);

/**
 * Which text was read by which reader, then every number with its evidence and its place in the abstract: no style
 * prints `annote`, every reference manager keeps it.
 */
function provenance(paper: PaperView): string {
  const from = paper.digests.map((d) => `${d.name} (SHA-256 ${d.hash})`).join(" and ");
  const claims = paper.claims.map((c) => `${formatClaim(c)}: “${c.quote}” [${c.start}, ${c.end})`);
  return [`Read by extractor ${paper.extractorVersion}${from && ` from ${from}`}`, ...claims].join("; ");
}

/** Where the paper can be read: by its ids, else the first link of its abstract. */
function addressOf({ arxivId, doi, openReviewId, links }: PaperView): string | undefined {
  if (arxivId) return `https://arxiv.org/abs/${arxivId}`;
  if (doi) return `https://doi.org/${doi}`;
  if (openReviewId) return `https://openreview.net/forum?id=${openReviewId}`;
  return links.find((l) => /^https?:\/\/[^\s{}"\\]+$/.test(l.url))?.url;
}

/** Names as BibTeX parts them; a name that holds "and" or a comma of its own stays one. */
const authorsOf = (names: readonly string[]): string =>
  names.map((n) => (/\band\b|,/.test(n) ? `{${latexText(n)}}` : latexText(n))).join(" and ");

/**
 * One BibTeX entry, with authors where a source names them, else without: who put a paper up is not its author.
 * @returns an entry that ends with a line break
 */
export function bibtexOf(paper: PaperView): string {
  const month = paper.date ? MONTHS[Number(paper.date.slice(5, 7)) - 1] : undefined;
  const url = addressOf(paper);
  const fields: [string, string | undefined][] = [
    ["title", `{{${latexText(paper.title)}}}`],
    ["author", paper.authorNames.length > 0 ? `{${authorsOf(paper.authorNames)}}` : undefined],
    ["year", paper.year === null ? undefined : `{${paper.year}}`],
    ["month", month],
    ["eprint", paper.arxivId ? `{${paper.arxivId}}` : undefined],
    ["archivePrefix", paper.arxivId ? "{arXiv}" : undefined],
    ["doi", paper.doi ? `{${latexText(paper.doi)}}` : undefined],
    ["url", url ? `{${url.replaceAll("%", "\\%")}}` : undefined],
    ["keywords", `{${latexText(paper.labels.map((l) => l.name).join(", "))}}`],
    ["annote", `{${latexText(provenance(paper))}}`],
    ["note", paper.digests[0] ? `{Abstract in ${latexText(paper.digests[0].name)}}` : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${keyOf(paper.slug)},\n${lines.join(",\n")}\n}\n`;
}

/** All entries, a blank line between them. */
export async function* bibliographyOf(
  papers: AsyncIterable<PaperView> | Iterable<PaperView>,
): AsyncGenerator<string> {
  let first = true;
  for await (const paper of papers) {
    yield first ? bibtexOf(paper) : `\n${bibtexOf(paper)}`;
    first = false;
  }
}
