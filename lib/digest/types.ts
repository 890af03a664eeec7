/** How the year of a date came about: written there, inferred from the years around, or from the day of capture. */
export type YearSource = "stated" | "inferred" | "captured";

export interface PaperLink {
  url: string;
  kind: "code" | "project" | "model" | "data";
  /** Offsets of the link in the abstract. */
  start: number;
  end: number;
}

/** One paper of a digest; `title` and `abstract` exactly as they stand in the source. */
export interface Paper {
  /** Address of the paper: lower-case words of the title joined by "-". */
  slug: string;
  title: string;
  abstract: string;
  /** Number of authors, where the footer gives it. */
  authors: number | null;
  /** The organisation in place of the authors: its handle and its name. */
  organisation: { handle: string; name: string } | null;
  /** ISO day, "2025-10-16". */
  date: string | null;
  yearSource: YearSource | null;
  comments: number | null;
  links: PaperLink[];
  /** First and last line (1-based) in the source. */
  lines: { first: number; last: number };
}

/** What became of a run of lines of the source (1-based, inclusive). */
export type LedgerEntry =
  | { first: number; last: number; fate: "paper"; slug: string }
  | { first: number; last: number; fate: "furniture"; what: string }
  | { first: number; last: number; fate: "blank" }
  | { first: number; last: number; fate: "skipped"; reason: string };

export interface Ledger {
  /** Lines in the source. */
  lines: number;
  /** In order, without gaps or overlaps: together they cover every line. */
  entries: LedgerEntry[];
  /** Lines no entry covers; 0 unless the reader has a defect. */
  unaccounted: number;
}

export interface Digest {
  /** Which reader read it. */
  format: string;
  /** Day of capture, ISO; null where neither stated nor inferable. */
  captured: string | null;
  capturedSource: "option" | "inferred" | null;
  papers: Paper[];
  ledger: Ledger;
}
