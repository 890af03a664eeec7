import type { PaperView } from "../types";
import { latexSource, latexText } from "./latex";
import { addressOf, citeKey, evidenceOf, provenance } from "./reference";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Names as BibTeX parts them; a name that holds "and" or a comma of its own stays one. */
const authorsOf = (names: readonly string[]): string =>
  names.map((n) => (/\band\b|,/.test(n) ? `{${latexText(n)}}` : latexText(n))).join(" and ");

/**
 * One BibTeX entry, with authors where a source names them, else without: who put a paper up is not its author. Its
 * numbers stand in `annote`, which no style prints and every reference manager keeps.
 * @returns an entry that ends with a line break
 */
export function bibtexOf(paper: PaperView): string {
  const month = paper.date ? MONTHS[Number(paper.date.slice(5, 7)) - 1] : undefined;
  const url = addressOf(paper);
  const evidence = [provenance(paper), ...paper.claims.map(evidenceOf)];
  const fields: [string, string | undefined][] = [
    ["title", `{{${latexSource(paper.title)}}}`],
    ["author", paper.authorNames.length > 0 ? `{${authorsOf(paper.authorNames)}}` : undefined],
    ["year", paper.year === null ? undefined : `{${paper.year}}`],
    ["month", month],
    ["eprint", paper.arxivId ? `{${paper.arxivId}}` : undefined],
    ["archivePrefix", paper.arxivId ? "{arXiv}" : undefined],
    ["doi", paper.doi ? `{${latexText(paper.doi)}}` : undefined],
    ["url", url ? `{${url.replaceAll("%", "\\%")}}` : undefined],
    ["keywords", `{${latexText(paper.labels.map((l) => l.name).join(", "))}}`],
    ["annote", `{${evidence.map(latexText).join("; ")}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${citeKey(paper.slug)},\n${lines.join(",\n")}\n}\n`;
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
