/** Builds the copied text of a page, for tests. */

export interface PaperText {
  title: string;
  abstract: string;
  /** Lines below the abstract; none for a paper without a footer. */
  footer?: string[];
}

export const HEADER = [
  "new",
  "Get trending papers in your email inbox!",
  "Subscribe",
  "Daily Papers",
  "byAK and the research community",
  "Mar 9",
];

export const FILLER =
  "Long inputs are costly to serve because every request keeps its own state in memory. We study where that state can be shared between requests without a change of the answers. Our method needs no training. ";

export const footer = (who: string, date: string): string[] => [who, "·", date];

export function page(papers: readonly PaperText[], header: readonly string[] = HEADER): string {
  const blocks = papers.flatMap((p) => [p.title, p.abstract, ...(p.footer ? [p.footer.join("\n")] : [])]);
  return `${[...header, ...blocks].join("\n\n")}\n`;
}
