import { Prisma } from "../generated/sqlite/client";
import type { EngineName } from "../place";

/** A statement and its values; each engine writes its own placeholders. */
export type Statement = Prisma.Sql;

/** Makes a statement: what stands in braces is a value, or a part made by `sql` or `rawSql`. */
export const sql = Prisma.sql;
/** Parts with commas between. */
export const joinSql = Prisma.join;
/** A part of a statement as it stands: never made of what a person gives. */
export const rawSql = Prisma.raw;

/** A column that is read as a list; `real`: its numbers are no whole ones. */
export interface ListColumn {
  name: string;
  real?: boolean;
}

/** Reads rows, each as an object by the names of its columns. */
export interface Reader {
  /** The end of a condition: that a number is one of these. */
  among(ids: readonly number[]): Statement;
  /** For FROM: the rows of a table of some papers, each at a position. */
  placed(table: string, places: readonly (readonly [paper: number, position: number])[]): Statement;
  /**
   * The columns of some rows, a list each in the order of the rows. As JSON made by the database, one value for a whole
   * column: fetched row by row the same takes two to three times as long.
   * @param from what stands after FROM, with its order
   */
  lists(columns: readonly ListColumn[], from: Statement): Promise<unknown[][]>;
  all<T>(statement: Statement): Promise<T[]>;
  /** Rows in pieces, as many at a time as memory hardly notices. */
  pages<T>(statement: Statement): AsyncGenerator<T[]>;
}

/** Words that follow each other; with `prefix` a word may go on. */
export type Phrase = readonly { word: string; prefix: boolean }[];

/** A word of the index and how many papers hold it. */
export interface WordCount {
  term: string;
  papers: number;
}

/** Where a phrase stands, by row ids in no order. */
export interface Mentions {
  /** The papers that hold it. */
  all: number[];
  /** Those of them that have it in their title, and those whose abstract repeats its words. */
  titled: number[];
  often: number[];
}

/** The full-text index of papers: words as `lib/text` prepares them. */
export interface WordIndex {
  /** Row ids of the papers that hold every phrase, in no order. */
  holding(phrases: readonly Phrase[]): Promise<number[]>;
  /** Where each of some phrases stands. */
  mentions(phrases: readonly Phrase[]): Promise<Mentions[]>;
  /** How many papers hold a phrase. */
  count(phrase: Phrase): Promise<number>;
  /** How many papers hold each of some words. */
  papersOf(words: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The words of some lengths that begin with a letter. */
  beginning(letter: string, shortest: number, longest: number): AsyncGenerator<WordCount[]>;
}

/** What the index holds of a paper: words parted by spaces; `often` are those that the abstract repeats. */
export interface SearchRow {
  id: number;
  title: string;
  abstract: string;
  authors: string;
  often: string;
}

/** What of SQL is another on each engine, and what is read or written in bulk without Prisma's models. */
export interface Sql extends Reader {
  readonly engine: EngineName;
  /** Everything that `work` reads is of one moment. */
  snapshot<T>(work: (at: Reader) => Promise<T>): Promise<T>;
  readonly words: WordIndex;
  /**
   * One statement that inserts many rows: some 11 µs a row where Prisma's `createMany` takes 250 to 660.
   * @param rows a JSON list of records by column
   */
  insertion(table: string, columns: readonly string[], rows: string): Statement;
  /** After rows with ids of their own came in: the next id that the engine gives follows them. */
  finishCopy(): Promise<void>;
  /** One statement that puts papers into the full-text index, in place of what it held of them. */
  indexing(rows: readonly SearchRow[]): Statement;
}
