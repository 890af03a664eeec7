import { SourceError, shorten } from "../errors";
import { fieldsOf, recordOf } from "../fields";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";
import { flatten, isObject } from "./flatten";

const EXPECTED = "a JSON list of papers with a title and an abstract (or summary) each";
/** A document is held in memory whole, several times over. */
const MOST_BYTES = 64 * 1024 * 1024;
/** How deep a list of papers may stand in a document. */
const DEEPEST = 3;

const hasTitle = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  return fieldsOf([...flatten(value).keys()]).has("title");
};

/** The list of papers in a document: itself, one paper, or the first list of titled things inside it. */
export function papersIn(value: unknown, depth = 0): unknown[] | null {
  if (Array.isArray(value)) return value.some(hasTitle) ? value : null;
  if (!isObject(value) || depth > DEEPEST) return null;
  if (hasTitle(value)) return [value];
  const inner = Object.values(value);
  for (const next of inner) {
    const found = papersIn(next, depth + 1);
    if (found && Array.isArray(next)) return found;
  }
  if (inner.length > 0 && inner.every(hasTitle)) return inner;
  for (const next of inner) {
    const found = papersIn(next, depth + 1);
    if (found) return found;
  }
  return null;
}

/** The record of one value of a list; what is no object is left out with its reason. */
export function recordFrom(
  value: unknown,
  place: { first: number; last: number },
  options: SourceOptions,
): SourceRecord {
  if (!isObject(value))
    return {
      ...place,
      title: null,
      abstract: null,
      skip: `no paper: ${shorten(JSON.stringify(value) ?? "nothing")}`,
    };
  const texts = flatten(value);
  return recordOf(
    place,
    (name) => texts.get(name) ?? null,
    fieldsOf([...texts.keys()], options.map),
    "abstract",
  );
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
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const { message } = error as Error;
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? (/end of JSON/.test(message) ? text.length : 0));
    const found =
      at >= text.trimEnd().length ? "the end of the text: cut off" : shorten(text.slice(at, at + 60));
    throw new SourceError(lineAt(text, at), "JSON", found);
  }
}

/** The papers of a parsed document. */
export function readValue(value: unknown, format: string, options: SourceOptions): Digest {
  const list = papersIn(value);
  if (!list)
    throw new SourceError(
      1,
      EXPECTED,
      isObject(value)
        ? `an object with the keys ${shorten(Object.keys(value).join(", "), 100)}`
        : "JSON without papers",
    );
  const records = list.map((v, i) => recordFrom(v, { first: i + 1, last: i + 1 }, options));
  return digestOf({ format, expected: EXPECTED, unit: "record", pieces: list.length, records }, options);
}

/** Answers of Hugging Face, Semantic Scholar and OpenAlex, OpenReview lists, scrapers' files. */
export const json: Reader = {
  id: "json",
  label: "JSON",
  extensions: ["json"],
  recognise: ({ text, first }) => {
    if (!/^\{|^\[\s*(?:[[{"\]]|null|true|false|$)/.test(first))
      return { sure: "no", why: "does not begin as a JSON document" };
    if (/^\{.*\}[ \t\r]*\n\s*\{/.test(text)) return { sure: "no", why: "one record a line" };
    return { sure: "yes", why: "begins as a JSON document" };
  },
  read: (text, options) => readValue(parseJson(text), "json", options),
};
