/** Where papers come from, and how politely it is asked. */
export interface Service {
  name: string;
  /** Scheme, host and port, without a path. */
  base: string;
  /** From the end of one request to the next, in milliseconds. */
  pause: number;
  /** Media types of an answer that can be read. */
  accept: string;
  isReadable(type: string): boolean;
}

/** Some papers of an answer, as the service writes them. */
export interface Page {
  papers: { id: string; text: string }[];
  /** How many there are in all, where the service says so. */
  total: number | null;
}

/** What a person asked for: pages of one service, written as one file that the readers read. */
export interface Wish {
  /** Short, of letters, digits, "-" and ".": the file's name without its ending. */
  name: string;
  ending: "json" | "xml";
  service: Service;
  /** Path and query of the page after those that are here; null where all are. */
  next(pages: readonly Page[]): string | null;
  /**
   * Reads an answer.
   * @throws Passing where it was cut off, Refusal where it is none that this version knows
   */
  read(text: string): Page;
  /** The file of the papers, each once. */
  write(papers: readonly string[]): string;
  /** Ids that were asked for one by one. */
  asked?: readonly string[];
}

/** An answer that may be another one later. */
export class Passing extends Error {
  override readonly name = "Passing";
  constructor(
    message: string,
    /** How long the service asks to be left alone, in milliseconds. */
    readonly wait: number | null = null,
  ) {
    super(message);
  }
}

/** An answer that will be the same the next time: told in words, never asked for again. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
