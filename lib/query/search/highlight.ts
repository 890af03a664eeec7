import { type FoldedWord, foldedWords } from "@/lib/text/fold";
import type { Piece } from "../types";
import { type Term, wantedOf } from "./terms";

interface Hit {
  start: number;
  end: number;
  term: number;
}

/** Where the terms stand in a text, in reading order; hits of different terms may overlap. */
function hitsIn(text: string, terms: readonly Term[]): Hit[] {
  const words = foldedWords(text);
  const hits: Hit[] = [];
  const wanted = terms.map(wantedOf);
  words.forEach((first, i) => {
    terms.forEach((term, t) => {
      const last = term.words.length - 1;
      const fits = wanted[t]?.every(({ word, prefix }, k) => {
        const norm = words[i + k]?.norm;
        return prefix ? norm?.startsWith(word) : norm === word;
      });
      if (fits) hits.push({ start: first.start, end: (words[i + last] as FoldedWord).end, term: t });
    });
  });
  return hits;
}

/** Cuts text[from, to) into pieces, marked where a hit stands. */
function cut(text: string, hits: readonly Hit[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const put = (end: number, hit: boolean) => {
    if (end <= at) return;
    const last = pieces.at(-1);
    const part = text.slice(at, end);
    if (last?.hit === hit) last.text += part;
    else pieces.push({ text: part, hit });
    at = end;
  };
  for (const hit of hits) {
    put(Math.min(Math.max(hit.start, at), to), false);
    put(Math.min(hit.end, to), true);
  }
  put(to, false);
  return pieces;
}

/** The whole text in pieces, hits marked; the pieces joined are the text. */
export const highlight = (text: string, terms: readonly Term[]): Piece[] =>
  cut(text, hitsIn(text, terms), 0, text.length);

const SNIPPET = 180;

/**
 * The stretch of the text with most of the terms, hits marked, "…" where it was cut. The beginning of the text
 * where no term stands in it.
 */
export function snippet(text: string, terms: readonly Term[], length: number = SNIPPET): Piece[] {
  const hits = hitsIn(text, terms);
  let best = { start: 0, terms: 0, hits: 0 };
  hits.forEach((first, i) => {
    const inside = hits.slice(i).filter((h) => h.end - first.start <= length);
    const score = { start: first.start, terms: new Set(inside.map((h) => h.term)).size, hits: inside.length };
    if (score.terms > best.terms || (score.terms === best.terms && score.hits > best.hits)) best = score;
  });
  // Some words before the first hit say what it is about.
  const from = wordStart(text, Math.max(0, Math.min(best.start - 40, text.length - length)));
  const to = wordEnd(text, Math.min(text.length, from + length));
  const pieces = cut(
    text,
    hits.filter((h) => h.start >= from && h.start < to),
    from,
    to,
  );
  if (from > 0) pieces.unshift({ text: "… ", hit: false });
  if (to < text.length) pieces.push({ text: " …", hit: false });
  return pieces;
}

/** The first position from `at` on where a word begins. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(" ", at - 1);
  return space < 0 || space - at > 40 ? whole(text, at) : space + 1;
}

/** The last position up to `at` where a word ends. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space < 0 || at - space > 40 ? whole(text, at) : space;
}

/** Never between the halves of a character. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at + 1 : at);
