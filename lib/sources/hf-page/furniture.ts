import { plain } from "../lines";

/** Lines of the page around its papers, as a copy of it holds them, with what each is. */
const FURNITURE: { line: RegExp; what: string }[] = [
  { line: /^new$/i, what: "badge" },
  { line: /^Get trending papers in your email inbox( once a day)?!?$/i, what: "invitation to subscribe" },
  { line: /^Subscribe$/i, what: "button" },
  { line: /^(Daily|Weekly|Monthly|Trending)$/i, what: "tab" },
  { line: /^(Daily|Trending) Papers(?: - Hugging Face)?$/i, what: "page title" },
  {
    line: /^by\s?(\S+ )?AK and the research community$|^(by|AK|and the research community)$/i,
    what: "by-line",
  },
  { line: /^Submitted by( \S+)?$/i, what: "label" },
  {
    line: /^(Previous|Next|Upvote|Submit a Paper|Submit|Share|View all|Load more|Sort: .*)$/i,
    what: "button",
  },
  {
    line: /^(Log ?in|Sign ?up|Models|Datasets|Spaces|Community|Docs|Enterprise|Pricing|Buckets( new)?|Papers)$/i,
    what: "navigation",
  },
  {
    line: /^(Hugging Face|System theme|Company|TOS|Privacy|About|Careers|Website|© ?\d* ?Hugging Face)$/i,
    what: "foot of the page",
  },
  { line: /^(GitHub( [\d.,]+k?)?|arXiv Page|Project page| )+$/i, what: "links of a paper" },
  { line: /^arXiv:\s?\d{4}\.\d{4,5}(v\d+)?$/i, what: "arXiv id" },
  { line: /^(?:\d{1,3}(?:,\d{3})*|\d{1,6}|\d+(?:\.\d+)?k|-)$/i, what: "number of votes or comments" },
];

/** What a line of page furniture is; null for a line that is none. */
export function furniture(line: string): string | null {
  const text = plain(line);
  return FURNITURE.find((f) => f.line.test(text))?.what ?? null;
}

/** The line that says which page this is a copy of. */
export const isPageTitle = (line: string): boolean =>
  /^(Daily|Trending) Papers( - Hugging Face)?$/i.test(plain(line));
