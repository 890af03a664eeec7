import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { PaperIds } from "@/lib/sources/types";
import type { PaperKeys } from "./types";

/** Hexadecimal digits that are kept: two papers of a million share them once in some 500 million lists. */
const DIGITS = 12;

/** The first digits of a text's SHA-256. Not by the browser's own, which plain http to another machine lacks. */
const shortHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS);

/** What a paper is known by, as `/api/known.json` lists it. */
export function keysOf(paper: { title: string; abstract: string; slug: string; ids: PaperIds }): PaperKeys {
  const { arxiv, doi, openreview } = paper.ids;
  const ids = { arxiv, doi, openreview };
  return {
    text: shortHash(JSON.stringify([paper.title, paper.abstract])),
    ids: Object.entries(ids).flatMap(([name, id]) => (id === null ? [] : [shortHash(`${name} ${id}`)])),
    slug: shortHash(paper.slug),
  };
}
