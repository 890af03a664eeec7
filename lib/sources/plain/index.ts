import { type Block, findBlocks, isParagraph, isProse } from "../hf-page/blocks";
import { LedgerBook } from "../ledger";
import { isBlank, isRule, splitLines } from "../lines";
import { digestOf, type SourceRecord } from "../records";
import type { Digest, Reader, SourceOptions } from "../types";
import { areNames, isAddress, isLabelled, type Line, partHead } from "./head";

const EXPECTED = "papers as text: a title, a blank line, an abstract";
/** A text below a title is taken for an abstract from these lengths on: as one sentence, and as several. */
const SENTENCE = 200;
const SENTENCES = 100;
/** A title and its text may stand in one block where the text is a line of such a length: no program broke it. */
const LONG_LINE = 150;
const LONGEST_TITLE = 250;

const MARK = /^\s*abstract\s*(?:[:.—–-]+\s*|$)/i;
/** Lines below an abstract that say what it is about. */
const BELOW = /^\s*(?:key ?words|index terms|subjects|ccs concepts|comments)\b/i;

/** "3. A title", "[3] A title": all of a list are numbered, or none. */
const NUMBER = /^\s*\[?\d{1,4}[.)\]]\s+/;
/** A line that is a title whatever it looks like: set in bold, or numbered and alone above its text. */
const BOLD = /^\s*(\*\*|__)(?=\S)(?:(?!\1).)+\1\s*$/;
/** Where the body of a paper begins: what is pasted from there on is no abstract. */
const BODY = /^\s*(?:(?:\d{1,2}|I)\.?\s+)?introduction\s*$/i;
/** A line that leads into a list. */
const LEADS = /:\s*$/;

/** A title with its text, before it is known whether that is an abstract. */
interface Draft {
  head: Line[][];
  text: Block[];
}

const linesOf = (block: Block): Line[] =>
  block.text.split("\n").map((text, i) => ({ at: block.first + i, text }));

const blockOf = (lines: readonly Line[]): Block => ({
  first: lines[0]?.at ?? 0,
  last: lines.at(-1)?.at ?? 0,
  text: lines.map((l) => l.text).join("\n"),
  heading: false,
});

/** A numbered title above its text; of points of a list the second is numbered too. */
const isNumbered = (title: string, under: readonly Line[]): boolean =>
  NUMBER.test(title) &&
  !/[.:;,]$/.test(title.trim()) &&
  !NUMBER.test(under[0]?.text ?? "") &&
  isProse(blockOf(under));

/** What of a block belongs above a text, and what is text; `marked` where it says so itself ("Abstract: …"). */
function partBlock(block: Block): { head: Line[]; text: Line[]; marked: boolean } {
  const lines = linesOf(block);
  const mark = lines.findIndex((l) => MARK.test(l.text));
  if (mark >= 0) {
    const [first, ...more] = lines.slice(mark) as [Line, ...Line[]];
    const rest = { at: first.at, text: first.text.replace(MARK, "") };
    return { head: lines.slice(0, mark), text: rest.text.trim() ? [rest, ...more] : more, marked: true };
  }
  const [title, ...under] = lines as [Line, ...Line[]];
  if (under.length > 0 && (BOLD.test(title.text) || isNumbered(title.text, under))) {
    const from = under.findIndex((l) => !isAddress(l.text.trim()) && !areNames(l.text.trim()));
    if (from >= 0) return { head: lines.slice(0, from + 1), text: under.slice(from), marked: false };
  }
  const isLong = lines.findIndex((l) => l.text.length >= LONG_LINE);
  const above = lines.slice(0, isLong);
  if (isLong > 0 && above.every((l) => l.text.length < LONGEST_TITLE && !/[.:,;]$/.test(l.text.trim())))
    return { head: above, text: lines.slice(isLong), marked: false };
  return isProse(block) ? { head: [], text: lines, marked: false } : { head: lines, text: [], marked: false };
}

/** Puts blocks together: what stands above a text, and the text that goes on. */
class Drafts {
  readonly all: Draft[] = [];
  /** Lines of no draft. */
  readonly left: Line[] = [];
  #pending: Line[][] = [];
  /** Whether an abstract was announced whose text is the next block. */
  #due = false;

  add(block: Block): void {
    const { head, text, marked } = partBlock(block);
    if (BELOW.test(block.text) || this.#leads(block, marked)) this.left.push(...linesOf(block));
    else if (this.#due || (text.length === 0 && this.#goesOn(block))) {
      this.all.at(-1)?.text.push(block);
      this.#due = false;
    } else {
      if (head.length > 0) this.#pending.push(head);
      if (text.length > 0 || marked) this.#begin(text);
    }
  }

  close(): void {
    this.left.push(...this.#pending.flat());
  }

  /** A line above all papers that leads into their list. */
  #leads({ first, last, text }: Block, marked: boolean): boolean {
    return this.all.length === 0 && !marked && first === last && LEADS.test(text);
  }

  #goesOn(block: Block): boolean {
    return this.all.length > 0 && this.#pending.length === 0 && isMore(block);
  }

  /** A text below what is pending; of the draft before where nothing is. */
  #begin(text: Line[]): void {
    if (this.#pending.length > 0) this.all.push({ head: this.#pending, text: [] });
    this.#pending = [];
    const open = this.all.at(-1);
    if (!open) this.left.push(...text);
    else if (text.length > 0) open.text.push(blockOf(text));
    this.#due = text.length === 0 && open !== undefined;
  }
}

function draftsOf(all: readonly string[]): { drafts: Draft[]; left: Line[]; body: number } {
  const begins = all.findIndex((l) => BODY.test(l));
  const body = begins < 0 ? all.length : begins;
  const lines = all.slice(0, body);
  const drafts = new Drafts();
  for (const block of findBlocks(lines, 0, lines.length - 1, (i) => isRule(lines[i] ?? "")))
    drafts.add(block);
  drafts.close();
  return { drafts: drafts.all.filter((d) => d.text.length > 0), left: drafts.left, body };
}

/** Whether a short block goes on with the text above it: a point of a list, a last sentence. */
function isMore(block: Block): boolean {
  const lines = linesOf(block).filter((l) => !isAddress(l.text.trim()));
  return lines.length > 0 && !lines.some((l) => isLabelled(l.text)) && isParagraph(blockOf(lines));
}

/** "**A title** (arXiv:2410.00001)" → its words, and what stands behind them in brackets. */
function wordsOfTitle(lines: readonly Line[], numbered: boolean): { title: string | null; ids: string[] } {
  const whole = lines
    .map((l) => l.text.trim())
    .join(" ")
    .replace(numbered ? NUMBER : "", "");
  const [, , words, behind] = /^(\*\*|__|\*|_)(?=\S)(.*?\S)\1(?:\s*[([](.*)[)\]])?$/.exec(whole) ?? [];
  return { title: (words ?? whole) || null, ids: behind ? [behind] : [] };
}

function recordOf({ head, text }: Draft, numbered: boolean): SourceRecord & { left: Line[] } {
  const { title, names, ids, date, left } = partHead(head);
  const words = wordsOfTitle(title, numbered);
  const first = Math.min(title[0]?.at ?? text[0]?.first ?? 0, text[0]?.first ?? 0);
  return {
    first: first + 1,
    last: (text.at(-1)?.last ?? first) + 1,
    title: words.title,
    abstract: text.map((b) => b.text).join("\n\n"),
    authorNames: names,
    date,
    ids: [...ids, ...words.ids],
    left: left.filter((l) => l.at < first),
    aside: left.flatMap((l) => (l.at >= first ? [l.at + 1] : [])),
  };
}

function read(source: string, options: SourceOptions): Digest {
  const { lines } = splitLines(source);
  const book = new LedgerBook(lines.length);
  const { drafts, left, body } = draftsOf(lines);
  const numbered = drafts.every(({ head }) => head.some((lines) => NUMBER.test(lines[0]?.text ?? "")));
  const records = drafts.map((draft) => recordOf(draft, numbered));
  for (const { at } of [...left, ...records.flatMap((r) => r.left)])
    book.note(at, at, { fate: "skipped", reason: "a line that is followed by no abstract" });
  const inRecord = new Set(
    records.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first - 1 + i)),
  );
  lines.forEach((line, i) => {
    if (isBlank(line)) book.note(i, i, { fate: "blank" });
    else if (i >= body)
      book.note(i, i, { fate: "skipped", reason: "the body of a paper, from its introduction on" });
    else if (isRule(line)) book.note(i, i, { fate: "furniture", what: "rule" });
    else if (!inRecord.has(i) && !book.noted(i))
      book.note(i, i, { fate: "skipped", reason: "words around the papers" });
  });
  return digestOf(
    { format: "text", expected: EXPECTED, unit: "line", pieces: lines.length, records, book },
    options,
  );
}

/** Whether a text is long enough, and made of sentences. */
function isAbstract({ text }: Draft): boolean {
  const words = text
    .map((b) => b.text)
    .join(" ")
    .trim();
  const several = words.length >= SENTENCES && /[a-z\d)%][.!?]["')\]]*\s+["'(]?\p{Lu}/u.test(words);
  return (words.length >= SENTENCE || several) && /[.!?]["'”’)\]]*$/.test(words);
}

/** A title, a blank line, an abstract: papers typed or pasted by hand. */
export const plainText: Reader = {
  id: "text",
  label: "text (a title, a blank line, an abstract)",
  extensions: ["txt"],
  recognise: ({ text }) => {
    if (/^\s*(\||#|<|\{|\[|@|%PDF)/.test(text) || /\]\(|^[ \t]*\|/m.test(text))
      return { sure: "no", why: "markup" };
    const { drafts, left } = draftsOf(splitLines(text).lines);
    return drafts.length > 0 && drafts.every(isAbstract) && left.length <= drafts.length
      ? { sure: "maybe", why: "titles with a text below each" }
      : { sure: "no", why: "no titles with a text below each" };
  },
  read,
};
