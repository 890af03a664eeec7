import { DRESSING, lowered, raised, SILENT, SYMBOLS } from "./latex-symbols";

/** A run of the source and how it is shown; runs follow each other without gaps and cover the whole text. */
export interface Run {
  start: number;
  end: number;
  shown: string;
  /** Shown as it stands, so that it may be cut anywhere; other runs are shown whole or not at all. */
  verbatim: boolean;
}

const COMMAND = /\\([a-zA-Z]+)/y;
const ESCAPED = /\\([%&#_$ {}])/y;
const SHIFTED = /[\^_](?:\{([^{}]{1,8})\}|([0-9a-zA-Z+-]))/y;
/** Pandoc's rule keeps prices prices: no space inside next to either dollar, no digit after the second. */
const MATH = /\$(?!\s)([^$\n]{1,120})(?<!\s)\$(?!\d)/y;

/**
 * Tidies LaTeX for reading: signs become Unicode, dressing falls away, everything else stays as written.
 * The source is not rewritten: each run knows its place in it, so evidence stays exact.
 * Unknown commands (`\rat`) are shown as they stand.
 */
export function tidyLatex(text: string): Run[] {
  const runs: Run[] = [];
  let plainFrom = 0;
  const flush = (to: number) => {
    if (to > plainFrom)
      runs.push({ start: plainFrom, end: to, shown: text.slice(plainFrom, to), verbatim: true });
  };
  const put = (start: number, end: number, shown: string) => {
    flush(start);
    runs.push({ start, end, shown, verbatim: false });
    plainFrom = end;
  };

  const reading: Reading = { text, put, closing: [], math: -1 };
  for (let i = 0; i < text.length; ) i = sign(reading, i);
  flush(text.length);
  return runs;
}

/** Where the reading of a text stands. */
interface Reading {
  text: string;
  put: Put;
  /** Where the braces close whose command fell away, the innermost last. */
  closing: number[];
  /** Where the formula ends that is being read; −1 outside one. */
  math: number;
}

/** Reads the sign at `i`; gives where the next one begins. */
function sign(r: Reading, i: number): number {
  const { text, put } = r;
  if (r.closing.at(-1) === i) {
    r.closing.pop();
    put(i, i + 1, "");
    return i + 1;
  }
  if (r.math === i) {
    r.math = -1;
    put(i, i + 1, "");
    return i + 1;
  }
  switch (text[i]) {
    case "\\":
      return backslash(r, i);
    case "$":
      return r.math < 0 ? dollar(r, i) : i + 1;
    case "^":
    case "_":
      return r.math > i ? shifted(text, i, put) : i + 1;
    case "~":
      if (i > 0 && /[\p{L}\p{N})]/u.test(text[i - 1] ?? "")) put(i, i + 1, "\u00a0");
      return i + 1;
    default:
      return i + 1;
  }
}

function backslash({ text, put, closing }: Reading, i: number): number {
  const escaped = at(ESCAPED, text, i)?.[1];
  if (escaped !== undefined) {
    put(i, i + 2, escaped);
    return i + 2;
  }
  const next = text[i + 1] ?? "";
  if (next === "" || !"()!,;:".includes(next)) return command(text, i, put, closing);
  put(i, i + 2, ",;:".includes(next) ? " " : "");
  return i + 2;
}

function dollar(r: Reading, i: number): number {
  const found = at(MATH, r.text, i);
  if (found) {
    r.math = i + found[0].length - 1;
    r.put(i, i + 1, "");
  }
  return i + 1;
}

type Put = (start: number, end: number, shown: string) => void;

function command(text: string, i: number, put: Put, closing: number[]): number {
  const found = at(COMMAND, text, i);
  const name = found?.[1] ?? "";
  const end = i + (found?.[0].length ?? 1);
  const symbol = SYMBOLS[name];
  if (symbol !== undefined && Object.hasOwn(SYMBOLS, name)) {
    put(i, end, symbol);
    return end;
  }
  if (SILENT.has(name)) {
    put(i, end, "");
    return end;
  }
  if (DRESSING.has(name) && text[end] === "{") {
    const close = matchingBrace(text, end);
    if (close > 0) {
      put(i, end + 1, "");
      closing.push(close);
      return end + 1;
    }
  }
  return end;
}

function shifted(text: string, i: number, put: Put): number {
  const found = at(SHIFTED, text, i);
  const inner = found?.[1] ?? found?.[2];
  const shown = inner === undefined ? null : text[i] === "^" ? raised(inner) : lowered(inner);
  if (!found || shown === null) return i + 1;
  put(i, i + found[0].length, shown);
  return i + found[0].length;
}

/** Where the brace that opens at `open` closes, within 300 characters; −1 where it does not. */
function matchingBrace(text: string, open: number): number {
  let depth = 0;
  const stop = Math.min(text.length, open + 300);
  for (let i = open; i < stop; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && --depth === 0) return i;
  }
  return -1;
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The whole text tidied for reading, where no offsets are needed (titles, quotes). */
export const tidyText = (text: string): string =>
  tidyLatex(text)
    .map((run) => run.shown)
    .join("");
