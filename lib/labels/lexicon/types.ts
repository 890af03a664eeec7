/**
 * The words that speak for one label, by how much they say. Phrases are parted by commas, in lower case; hyphens
 * and slashes are written as spaces; "*" stands for any ending, and every word also matches its plural.
 */
export interface Lexicon<T extends string> {
  label: T;
  /** The paper is about it when it says this where it speaks of itself. */
  decides: string;
  /** Decides in the title, hints elsewhere: words that every abstract may say in passing. */
  title?: string;
  /** Decides at the end of what the paper says it is or proposes: "we propose a lightweight … *network* for". */
  named?: string;
  /** Points to it. */
  suggests?: string;
  /** Only adds to other evidence. */
  hints?: string;
  /** Speaks against it: what a paper says that is of another kind. */
  against?: string;
  /** Phrases inside which nothing counts for this label. */
  not?: string;
}
