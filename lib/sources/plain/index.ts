import { findBlocks } from "../hf-page/blocks";
import { pairBlocks } from "../hf-page/entries";
import { LedgerBook } from "../ledger";
import { isBlank, splitLines } from "../lines";
import { digestOf } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";

const EXPECTED = "papers as text: a title, a blank line, an abstract";
/** A text below a title is taken for an abstract from this length on. */
const ABSTRACT = 200;

/** Titles with the text below them. */
function entriesOf(lines: readonly string[]) {
  const blocks = findBlocks(lines, 0, lines.length - 1, () => false);
  return pairBlocks(blocks, false);
}

function read(text: string, options: SourceOptions): Digest {
  const { lines } = splitLines(text);
  const book = new LedgerBook(lines.length);
  const { entries, left } = entriesOf(lines);
  for (const block of left)
    book.note(block.first, block.last, { fate: "skipped", reason: "a line that is followed by no abstract" });
  lines.forEach((line, i) => {
    if (isBlank(line)) book.note(i, i, { fate: "blank" });
  });
  const records = entries.map(({ title, abstract }) => ({
    first: title.first + 1,
    last: (abstract.at(-1)?.last ?? title.last) + 1,
    title: title.text,
    abstract: abstract.map((b) => b.text).join("\n\n"),
  }));
  return digestOf(
    { format: "text", expected: EXPECTED, unit: "line", pieces: lines.length, records, book },
    options,
  );
}

/** A title, a blank line, an abstract: papers typed or pasted by hand. */
export const plainText: Reader = {
  id: "text",
  label: "text (a title, a blank line, an abstract)",
  extensions: ["txt"],
  recognise: ({ text }) => {
    if (/^\s*(\||#|<|\{|\[|@|%PDF)/.test(text) || /\]\(|^[ \t]*\|/m.test(text))
      return { sure: "no", why: "markup" };
    const { lines } = splitLines(text);
    const { entries, left } = entriesOf(lines);
    const whole = entries.filter(({ abstract }) => {
      const words = abstract.map((b) => b.text).join(" ");
      return words.length >= ABSTRACT && /[.!?]["'”’)\]]*$/.test(words.trim());
    });
    return whole.length > 0 && whole.length === entries.length && left.length <= entries.length
      ? { sure: "maybe", why: "titles with a text below each" }
      : { sure: "no", why: "no titles with a text below each" };
  },
  read,
};
