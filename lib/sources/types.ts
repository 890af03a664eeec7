/** How the year of a date came about: written there, inferred from the years around, or from the day of capture. */
export type YearSource = "stated" | "inferred" | "captured";

export interface PaperLink {
  url: string;
  kind: "code" | "project" | "model" | "data";
  /** Offsets of the link in the abstract. */
  start: number;
  end: number;
}

/** What names a paper elsewhere. Each is in its one normal form (see `identity.ts`). */
export interface PaperIds {
  /** arXiv id without its version, "2410.17243" or "cs/0112017". */
  arxiv: string | null;
  /** DOI in lower case, without a resolver's address. */
  doi: string | null;
  openreview: string | null;
}

/** What the text of a paper is: its abstract, a summary somebody else wrote, or an abstract cut off by the source. */
export type TextKind = "abstract" | "summary" | "cut";

/** Who put a paper there in place of its authors: the handle of its page, where there is one, and its name. */
export interface Organisation {
  handle: string | null;
  name: string;
}

/** One paper of a source; `abstract` reads exactly as it stands there, but for line breaks of a fixed width and characters written by name ("&lt;"). */
export interface Paper {
  /** Address of the paper: lower-case words of the title joined by "-". */
  slug: string;
  title: string;
  abstract: string;
  text: TextKind;
  ids: PaperIds;
  /** Number of authors, where the source gives it. */
  authors: number | null;
  /** Their names, "Given Family", where the source gives them; else empty. */
  authorNames: string[];
  organisation: Organisation | null;
  /** ISO day, "2025-10-16". */
  date: string | null;
  /** The year alone, where a source gives no day; else that of `date`. */
  year: number | null;
  yearSource: YearSource | null;
  comments: number | null;
  links: PaperLink[];
  /** First and last piece (1-based) of the source: lines or records, as its ledger counts them. */
  lines: { first: number; last: number };
}

/** What became of a run of pieces of the source (1-based, inclusive). */
export type LedgerEntry =
  | { first: number; last: number; fate: "paper"; slug: string }
  | { first: number; last: number; fate: "furniture"; what: string }
  | { first: number; last: number; fate: "blank" }
  | { first: number; last: number; fate: "skipped"; reason: string };

export interface Ledger {
  /** What is counted: lines of a text, or records of a document whose lines mean nothing (JSON, XML). */
  unit: "line" | "record";
  /** How many pieces the source has. */
  lines: number;
  /** In order, without gaps or overlaps: together they cover every piece. */
  entries: LedgerEntry[];
  /** Pieces no entry covers; 0 unless the reader has a defect. */
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
  /** What a person should know about what was read: cut abstracts, summaries, repaired text. */
  warnings: string[];
}

/** What the person who reads a source says about it. */
export interface SourceOptions {
  /** ISO day the source was copied; it decides the years its dates leave out. */
  captured?: string;
  /** Name of the file, for messages and where its ending tells the format. */
  name?: string;
  /** Columns or fields by name, `{title: "Paper name"}`, before those every reader knows. */
  map?: Readonly<Record<string, string>>;
}

/** What a reader is shown to say whether it can read a source. */
export interface Head {
  /** The first 64 kB of the text, without a byte order mark. */
  text: string;
  /** Its first line that is not blank, trimmed. */
  first: string;
  /** Where that line stands, 1-based. */
  line: number;
  /** Ending of the file's name in lower case, "bib", or "". */
  ending: string;
}

/** Whether a reader can read a source, and by what it knows. */
export interface Recognition {
  sure: "yes" | "maybe" | "no";
  why: string;
}

/** One format: how it is known and how it is read. */
export interface Reader {
  id: string;
  /** The format as a person calls it. */
  label: string;
  /** Endings of its files, without the dot. */
  extensions: readonly string[];
  /** Never throws, and looks at no more than the head. */
  recognise(head: Head): Recognition;
  /** @throws SourceError where the text holds no paper that can be read */
  read(text: string, options: SourceOptions): Digest;
}
