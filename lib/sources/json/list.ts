const QUOTE = '"';
const SIGN = /["{}[\],]/g;

/** Place behind the quote that ends a text; -1 where it goes on. @param at behind the quote that begins it */
function behindText(text: string, at: number): number {
  for (let end = text.indexOf(QUOTE, at); end >= 0; end = text.indexOf(QUOTE, end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return -1;
}

/** Brackets and commas of a JSON text, each with its place; it ends before a text in quotes that goes on. */
function* signsOf(text: string): Generator<{ sign: string; at: number }> {
  for (let from = 0; from >= 0; ) {
    SIGN.lastIndex = from;
    const found = SIGN.exec(text);
    if (!found) return;
    const [sign] = found;
    if (sign !== QUOTE) yield { sign, at: found.index };
    from = sign === QUOTE ? behindText(text, found.index + 1) : found.index + 1;
  }
}

/**
 * How far the whole values of a JSON list reach in a text that begins at one of them.
 * @param opens the text begins with the list
 * @returns `end`: place behind the comma of the last whole value, 0 where none is; `values`: how many that are
 */
export function wholeValues(text: string, opens: boolean): { end: number; values: number } {
  const whole = { end: 0, values: 0 };
  let depth = opens ? -1 : 0;
  for (const { sign, at } of signsOf(text)) {
    if (sign === "{" || sign === "[") depth++;
    else if (sign !== ",") depth--;
    else if (depth === 0) {
      whole.end = at + 1;
      whole.values++;
    }
    // Behind the list's own end.
    if (depth < 0) return whole;
  }
  return whole;
}
