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

  const closing: number[] = [];
  let math = -1;
  for (let i = 0; i < text.length; ) {
    const char = text[i];
    if (closing.at(-1) === i) {
      closing.pop();
      put(i, i + 1, "");
      i += 1;
    } else if (math === i) {
      put(i, i + 1, "");
      math = -1;
      i += 1;
    } else if (char === "\\") {
      const next = text[i + 1] ?? "";
      const escaped = at(ESCAPED, text, i);
      if (escaped) {
        put(i, i + 2, escaped[1] === " " ? " " : (escaped[1] as string));
        i += 2;
      } else if ("()!,;:".includes(next) && next !== "") {
        put(i, i + 2, next === "," || next === ";" || next === ":" ? " " : "");
        i += 2;
      } else {
        i = command(text, i, put, closing);
      }
    } else if (char === "$" && math < 0) {
      const found = at(MATH, text, i);
      if (found) {
        math = i + found[0].length - 1;
        put(i, i + 1, "");
      }
      i += 1;
    } else if ((char === "^" || char === "_") && math > i) {
      i = shifted(text, i, put);
    } else if (char === "~" && i > 0 && /[\p{L}\p{N})]/u.test(text[i - 1] ?? "")) {
      put(i, i + 1, "\u00a0");
      i += 1;
    } else {
      i += 1;
    }
  }
  flush(text.length);
  return runs;
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
