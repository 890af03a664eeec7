import { SourceError, shorten } from "../errors";
import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { digestOf, type SourceRecord } from "../records";
import type { Reader } from "../types";
import { recordFrom } from "./document";
import { parseLoosely } from "./parse";

const EXPECTED = "a JSON record with a title and an abstract (or summary) on each line";

/** The value of a line; undefined where it is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return parseLoosely(line);
  } catch {
    return undefined;
  }
}

/** daily-arXiv, Kaggle's arXiv, paperscraper: a record a line. */
export const jsonLines: Reader = {
  id: "jsonl",
  label: "JSON lines",
  extensions: ["jsonl", "ndjson"],
  recognise: ({ first, text, ending }) => {
    if (!first.startsWith("{")) return { sure: "no", why: "the first line is no JSON object" };
    // "{" alone begins a record that goes on over lines.
    if ((ending === "jsonl" || ending === "ndjson") && first.length > 1)
      return { sure: "yes", why: "named as JSON lines" };
    return /^\{.*\}[ \t\r]*\n\s*\{/.test(text)
      ? { sure: "yes", why: "one JSON object a line" }
      : { sure: "no", why: "one JSON document" };
  },
  read: (text, options) => {
    const { lines } = splitLines(text);
    const book = new LedgerBook(lines.length);
    const records = lines.flatMap((line, i): SourceRecord[] => {
      const place = { first: i + 1, last: i + 1 };
      if (isBlank(line)) {
        book.note(i, i, { fate: "blank" });
        return [];
      }
      const value = jsonOf(line);
      if (value === undefined)
        return [{ ...place, title: null, abstract: null, skip: `no JSON: ${shorten(line)}` }];
      return [recordFrom({ value, key: null }, place, options)];
    });
    if (records.length === 0) throw new SourceError(1, EXPECTED, "an empty text");
    return digestOf(
      { format: "jsonl", expected: EXPECTED, unit: "line", pieces: lines.length, records, book },
      options,
    );
  },
};
