import { formatClaim, tidyText } from "@/lib/format";
import type { ClaimView, PaperView } from "../types";
import { latexSource, latexText } from "./latex";
import { addressOf, citeKey } from "./reference";

export interface EvidenceText {
  label: string;
  text: string;
}

type Cited = Pick<
  PaperView,
  "slug" | "title" | "year" | "arxivId" | "doi" | "openReviewId" | "links" | "tradeoffs"
>;

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Text that Markdown takes as it stands. */
const markdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~$&]/g, "\\$&");

/** An address that closes no bracket and ends no command. */
const encoded = (address: string): string =>
  address.replace(/[()\\{}"<>^`|\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** The number, and beside a gain the quality of the same setting where the same sentence says it. */
function saidOf(claim: ClaimView, { tradeoffs }: Cited): string {
  const pair = tradeoffs.find((t) => t.efficiency.n === claim.n && t.step !== "neighbour");
  return pair ? `${formatClaim(claim)} ↔ ${formatClaim(pair.quality)}` : formatClaim(claim);
}

/**
 * One claim with its sentence and where it stands, to be put into other people's texts.
 * @param address of the claim here, absolute where it is to be read elsewhere
 * @returns as plain text, as Markdown and as a footnote of LaTeX that cites the paper's BibTeX entry
 */
export function evidenceTexts(claim: ClaimView, paper: Cited, address: string): EvidenceText[] {
  const said = saidOf(claim, paper);
  const sentence = oneLine(tidyText(claim.sentence));
  const title = oneLine(tidyText(paper.title));
  const year = paper.year === null ? "" : `, ${paper.year}`;
  const link = encoded(address);
  const elsewhere = addressOf(paper);
  return [
    { label: "Text", text: `${said}: “${sentence}” ${title}${year}. ${link}` },
    {
      label: "Markdown",
      text: `[${markdown(said)}](${link}): “${markdown(sentence)}” ${elsewhere ? `[${markdown(title)}](${encoded(elsewhere)})` : `*${markdown(title)}*`}${year}.`,
    },
    {
      label: "LaTeX footnote",
      text: `\\footnote{${latexText(said)}: \`\`${latexSource(claim.sentence)}''~\\cite{${citeKey(paper.slug)}}, \\url{${link.replace(/[%#]/g, "\\$&")}}}`,
    },
  ];
}
