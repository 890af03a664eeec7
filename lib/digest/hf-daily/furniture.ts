import { plain } from "../lines";

/** Lines of the page around its papers, as a copy of it holds them, with what each is. */
const FURNITURE: { line: RegExp; what: string }[] = [
  { line: /^new$/i, what: "badge" },
  { line: /^Get trending papers in your email inbox( once a day)?!?$/i, what: "invitation to subscribe" },
  { line: /^Subscribe$/i, what: "button" },
  { line: /^(Daily|Weekly|Monthly|Trending)$/i, what: "tab" },
  { line: /^(Daily|Trending) Papers$/i, what: "page title" },
  { line: /^by\s?AK and the research community$/i, what: "by-line" },
  { line: /^Submitted by$/i, what: "label" },
  {
    line: /^(Previous|Next|Upvote|Submit a Paper|Submit|Share|View all|Load more|Sort: .*)$/i,
    what: "button",
  },
  {
    line: /^(Log ?in|Sign ?up|Models|Datasets|Spaces|Community|Docs|Enterprise|Pricing|Buckets|Papers)$/i,
    what: "navigation",
  },
  {
    line: /^(Hugging Face|System theme|Company|TOS|Privacy|About|Careers|Website|© ?\d* ?Hugging Face)$/i,
    what: "foot of the page",
  },
];

/** What a line of page furniture is; null for a line that is none. */
export function furniture(line: string): string | null {
  const text = plain(line);
  return FURNITURE.find((f) => f.line.test(text))?.what ?? null;
}

/** The line that says which page this is a copy of. */
export const isPageTitle = (line: string): boolean => /^(Daily|Trending) Papers$/i.test(plain(line));
