/** What papers can be taken away as. */
export const EXPORTS = [
  { file: "papers.csv", asks: "", label: "CSV", about: "one line a number, with its evidence" },
  { file: "papers.csv", asks: "line=paper", label: "Papers as CSV", about: "one line a paper" },
  { file: "export.json", asks: "", label: "JSON", about: "papers with claims and trade-offs" },
  { file: "papers.bib", asks: "", label: "BibTeX", about: "to cite the papers" },
  { file: "papers.ris", asks: "", label: "RIS", about: "for Zotero, EndNote, Mendeley" },
  { file: "claims.parquet", asks: "", label: "Parquet", about: "one line a number, for DuckDB and pandas" },
  { file: "datapackage.json", asks: "", label: "Data package", about: "what every column means" },
  { file: "papers.tex", asks: "", label: "LaTeX", about: "a table that cites them" },
] as const;

/** Address of an export of the papers that a query string asks for: all of them, not one page. */
export const exportHref = ({ file, asks }: (typeof EXPORTS)[number], query: string): string => {
  const all = [query, asks].filter(Boolean).join("&");
  return `/api/${file}${all ? `?${all}` : ""}`;
};

/** The query string that asks for some papers by their addresses. */
export const pickedQuery = (slugs: readonly string[]): string =>
  `papers=${slugs.map(encodeURIComponent).join(",")}`;

/** Every export of some papers as links in one line of text. */
export function ExportLinks({ query }: { query: string }) {
  return EXPORTS.map((e, i) => (
    <span key={e.label}>
      {i > 0 && " · "}
      <a href={exportHref(e, query)} download>
        {e.label}
      </a>
    </span>
  ));
}
