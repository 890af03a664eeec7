import { idOf } from "./vocabulary";

/** What stands between a word and the one before it; a later one parts more than an earlier one. */
export const GAP = { none: 0, pause: 1, colon: 2, stop: 3 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** A word of a text: folded to lower case, with its offsets in UTF-16 code units and the gap in front of it. */
export interface Token {
  norm: string;
  /** Its number, if a lexicon holds it. */
  id: number;
  start: number;
  end: number;
  gap: Gap;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Marks inside a phrase: hyphens and slashes part words, and LaTeX leaves its signs among them. */
const QUIET = new Set([..." \t\n\r\u00a0\u2009\u202f-‐‑/'’*_$~{}\\^`"].map((c) => c.codePointAt(0)));
const STOPS = new Set([...".!?;"].map((c) => c.codePointAt(0)));
const COLONS = new Set([...":–—"].map((c) => c.codePointAt(0)));
/** Words after which a full stop ends no sentence. */
const ABBREVIATIONS = new Set(["e", "g", "i", "al", "vs", "fig", "cf", "resp", "approx"]);

/**
 * The words of a text in order. Hyphens and slashes part words ("low-rank" is "low", "rank"), so that one
 * spelling in the lexicon serves all. One linear scan.
 */
export function tokens(text: string): Token[] {
  const out: Token[] = [];
  let gap: Gap = GAP.none;
  let i = 0;
  while (i < text.length) {
    const start = i;
    while (i < text.length && isLetter(text, i)) i += width(text, i);
    if (i > start) {
      const norm = text.slice(start, i).toLowerCase();
      out.push({ norm, id: idOf(norm), start, end: i, gap });
      gap = GAP.none;
    } else {
      const found = gapOf(text, i, out);
      if (found > gap) gap = found;
      i += width(text, i);
    }
  }
  return out;
}

const width = (text: string, i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

function isLetter(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
  return LETTER.test(String.fromCodePoint(text.codePointAt(i) ?? 0));
}

function gapOf(text: string, i: number, before: Token[]): Gap {
  const c = text.charCodeAt(i);
  if (c === 32) return GAP.none;
  // A dash between spaces parts; one between letters joins.
  if (c === 45) return text[i - 1] === " " && text[i + 1] === " " ? GAP.colon : GAP.none;
  if (QUIET.has(c)) return GAP.none;
  if (COLONS.has(c)) return GAP.colon;
  if (!STOPS.has(c)) return GAP.pause;
  const next = text[i + 1];
  if (next !== undefined && next.trim() !== "") return GAP.pause;
  return c === 46 && ABBREVIATIONS.has(before.at(-1)?.norm ?? "") ? GAP.pause : GAP.stop;
}
