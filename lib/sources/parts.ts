import { SourceError } from "./errors";
import { headOf } from "./head";
import { type Parting, partingOf } from "./parting";
import { readerFor } from "./recognise";

/** A piece of a source that its reader reads by itself. */
export interface Part {
  text: string;
  /** The line of the source that its first record begins on, or which record that is; 1-based. */
  at: number;
  unit: "line" | "record";
  /** Whether it is one of several. */
  partial: boolean;
}

const MB = 1024 * 1024;
/** How long a part is: some hundred records. In characters, as all below. */
const PART = MB / 2;
/** A source that is no longer is one part: one digest. */
const WHOLE = 4 * MB;
/** A document of one piece is held in memory whole, several times over. */
const DOCUMENT = 64 * MB;

const RECORDS = "JSON lines, a JSON list, CSV, BibTeX, RIS, nbib or Atom";
const lines = (text: string): number => text.split("\n").length - 1;

/** Whole records of a text that begins at one; the rest stays for the next part. */
class Parter {
  #text = "";
  #at = 1;
  #head = "";
  /** Before the text is so long it is not looked into again: a long record would be, with every piece of it. */
  #waits = 0;
  constructor(private readonly parting: Parting | null) {}

  get length(): number {
    return this.#text.length;
  }

  add(chunk: string): void {
    this.#text += chunk;
  }

  /** The records that are whole; null where none is, or the form has no records. */
  take(): Part | null {
    if (!this.parting || this.#text.length < this.#waits) return null;
    for (let size = PART; ; size *= 2) {
      const end = this.parting.end(this.#text.slice(0, size), this.#at === 1);
      if (end > 0) return this.#part(end, true);
      if (size < this.#text.length) continue;
      this.#waits = 2 * this.#text.length;
      return null;
    }
  }

  /**
   * Parts while enough text is held for one.
   * @throws SourceError where a record, or a document without records, is too long to be held
   */
  *full(): Generator<Part> {
    while (this.length >= PART) {
      const part = this.take();
      if (part) yield part;
      else if (this.length > DOCUMENT) throw tooLong("more");
      else return;
    }
  }

  /** What is left at the end of the source; null where that is no record. */
  rest(): Part | null {
    if (this.#at > 1 && !this.parting?.hasRecord(this.#text)) return null;
    return this.#part(this.#text.length, false);
  }

  #part(end: number, more: boolean): Part {
    const own = this.#text.slice(0, end);
    const { head = "", tail = "", between = "", records } = this.parting ?? {};
    const body = more ? own.slice(0, own.length - between.length) + tail : own;
    const part = {
      text: this.#head + body,
      at: this.#at,
      unit: records ? ("record" as const) : ("line" as const),
      partial: true,
    };
    this.#at += (records ?? lines)(own, this.#at === 1);
    this.#text = this.#text.slice(end);
    this.#head = head;
    this.#waits = 0;
    return part;
  }
}

const tooLong = (what: string): SourceError =>
  new SourceError(
    1,
    `a document of at most ${DOCUMENT / MB} MB: split it, or use a format of records, which may be of any length (${RECORDS})`,
    what,
  );

/**
 * Parts a source that comes piece by piece, so that no more of it than a part is held: at the ends of records, where
 * its format has them. What begins the source and belongs to every record (the header of a table, the root of a feed) is
 * repeated. A short source is one part, as it is.
 * @param name name of the file, whose ending may tell the format
 * @throws SourceError where a document, or a record, is too long to be held
 */
export async function* partsOf(chunks: AsyncIterable<string>, name: string): AsyncGenerator<Part> {
  let parter: Parter | null = null;
  let start = "";
  for await (const chunk of chunks) {
    if (!parter) {
      start += chunk;
      if (start.length <= WHOLE) continue;
      parter = new Parter(partingOf(readerFor(headOf(start, name))?.id ?? "", start));
      parter.add(start);
      start = "";
    } else parter.add(chunk);
    yield* parter.full();
  }
  if (!parter) yield { text: start, at: 1, unit: "line", partial: false };
  else {
    const rest = parter.rest();
    if (rest) yield rest;
  }
}
