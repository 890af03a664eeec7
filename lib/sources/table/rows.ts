const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const DELIMITERS = new Set([44, 9, 59, 124]);

/**
 * Place behind a row of a table (RFC 4180): a line break inside a quoted cell ends none; a quote that does not begin a
 * cell is a character as any other.
 * @param first behind the first row; else behind the last whole one
 * @returns 0 where no row ends
 */
export function rowEnd(text: string, first: boolean): number {
  let end = 0;
  let begins = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE && begins) {
      i = quotedEnd(text, i + 1);
      begins = false;
    } else if (c === NEWLINE) {
      end = i + 1;
      if (first) return end;
      begins = true;
    } else begins = DELIMITERS.has(c) || (begins && c === RETURN);
  }
  return end;
}

/** Place of the quote that closes a cell, two of which stand for one; the text's length where none does. */
function quotedEnd(text: string, from: number): number {
  let i = text.indexOf('"', from);
  while (i >= 0 && text.charCodeAt(i + 1) === QUOTE) i = text.indexOf('"', i + 2);
  return i < 0 ? text.length : i;
}
