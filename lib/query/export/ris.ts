import { tidyText } from "@/lib/format";
import type { PaperView } from "../types";
import { addressOf, citeKey, evidenceOf, familyFirst, provenance } from "./reference";

/** A line of RIS: two letters, what they hold, CRLF. A line break within would be another tag. */
const line = (tag: string, text: string | number | null): string => {
  const said = String(text ?? "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return said === "" ? "" : `${tag}  - ${said}\r\n`;
};

/**
 * One RIS record, with authors where a source names them. Its numbers are notes (`N1`), a line each.
 * @returns a record that ends with its `ER` line
 */
export function risOf(paper: PaperView): string {
  const { arxivId, date, doi, year } = paper;
  return [
    line("TY", "GEN"),
    line("ID", citeKey(paper.slug)),
    line("TI", tidyText(paper.title)),
    ...paper.authorNames.map((name) => line("AU", familyFirst(name))),
    line("PY", year),
    line("DA", date?.replaceAll("-", "/") ?? null),
    line("DO", doi),
    line("AN", arxivId && `arXiv:${arxivId}`),
    line("UR", addressOf(paper)),
    line("AB", tidyText(paper.abstract)),
    ...paper.labels.map((l) => line("KW", l.name)),
    ...[provenance(paper), ...paper.claims.map(evidenceOf)].map((note) => line("N1", note)),
    "ER  - \r\n",
  ].join("");
}

/** All records, a blank line between them. */
export async function* risListOf(
  papers: AsyncIterable<PaperView> | Iterable<PaperView>,
): AsyncGenerator<string> {
  let first = true;
  for await (const paper of papers) {
    yield first ? risOf(paper) : `\r\n${risOf(paper)}`;
    first = false;
  }
}
