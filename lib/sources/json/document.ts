import { SourceError, shorten } from "../errors";
import { fieldsOf, recordOf } from "../fields";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";
import { PaperFinder, type Place } from "./find";
import { flatten, isObject } from "./flatten";
import { parseLoosely, parseStream, whereItBreaks } from "./parse";

const EXPECTED = "a JSON list of papers with a title and an abstract (or summary) each";
/** A document is held in memory whole, several times over. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The record of one value of a list; what is no object is left out with its reason. */
export function recordFrom(
  { value, key }: Place,
  place: { first: number; last: number },
  options: SourceOptions,
): SourceRecord {
  const paper = new PaperFinder(options.map).paperIn(value) ?? value;
  if (!isObject(paper))
    return {
      ...place,
      title: null,
      abstract: null,
      skip: `no paper: ${shorten(JSON.stringify(value) ?? "nothing")}`,
    };
  const texts = flatten(paper);
  const record = recordOf(
    place,
    (name) => texts.get(name) ?? null,
    fieldsOf([...texts.keys()], options.map),
    "abstract",
  );
  const forum = texts.get("forum");
  const more = [key, forum && `https://openreview.net/forum?id=${forum}`];
  record.ids = [...(record.ids ?? []), ...more];
  if (!record.title) record.skip = `no title in the fields ${shorten([...texts.keys()].join(", "), 100)}`;
  return record;
}

/** Line of a place in a text, 1-based. */
const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** @throws SourceError at the line where the text stops being JSON */
export function parseJson(text: string): unknown {
  if (text.length > MOST_BYTES)
    throw new SourceError(
      1,
      "a JSON document of at most 64 MB, or one record a line (JSONL)",
      `${Math.round(text.length / 1024 / 1024)} MB`,
    );
  const document = text.replace(/^\uFEFF/, "");
  try {
    return parseLoosely(document);
  } catch {
    const several = parseStream(document);
    if (several) return several;
    const at = whereItBreaks(document);
    const found =
      at >= document.trimEnd().length ? "the end of the text: cut off" : shorten(document.slice(at, at + 60));
    throw new SourceError(lineAt(document, at), "JSON", found);
  }
}

/** The papers of a parsed document. */
export function readValue(value: unknown, format: string, options: SourceOptions): Digest {
  const list = new PaperFinder(options.map).papersIn(value);
  if (!list)
    throw new SourceError(
      1,
      EXPECTED,
      isObject(value)
        ? `an object with the keys ${shorten(Object.keys(value).join(", "), 100)}`
        : "JSON without papers",
    );
  const records = list.map((p, i) => recordFrom(p, { first: i + 1, last: i + 1 }, options));
  return digestOf({ format, expected: EXPECTED, unit: "record", pieces: list.length, records }, options);
}

/** Answers of Hugging Face, Semantic Scholar and OpenAlex, OpenReview lists, scrapers' files. */
export const json: Reader = {
  id: "json",
  label: "JSON",
  extensions: ["json"],
  recognise: ({ text, first, ending }) => {
    if (/^(?:jsonl|ndjson)$/.test(ending) && first.length > 1)
      return { sure: "no", why: "named as JSON lines" };
    if (!/^\{\s*(?:["}]|$)|^\[\s*(?:[[{"\]]|null|true|false|$)/.test(first))
      return { sure: "no", why: "does not begin as a JSON document" };
    if (/^\{.*\}[ \t\r]*\n\s*\{/.test(text)) return { sure: "no", why: "one record a line" };
    return { sure: "yes", why: "begins as a JSON document" };
  },
  read: (text, options) => readValue(parseJson(text), "json", options),
};
