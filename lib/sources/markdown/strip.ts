/** A Markdown text as the words it shows, line by line, with the addresses its links led to. */
export interface Stripped {
  /** As many as the source has; a line that held only markup is empty. */
  lines: string[];
  /** Addresses by line, 0-based. */
  addresses: Map<number, string[]>;
  /** Lines that are headings. */
  headings: Set<number>;
}

const IMAGE = /!\[[^\]]*\]\([^)\s]*\)/g;
/** What converters write in place of an image: "[图片：alt]", "[image: alt]". */
const IMAGE_WORDS = /\[(?:图片|image|img|bild)\s*[：:][^\]]*\]/gi;
/** "[text](address)"; the text may hold brackets and line breaks, but no blank line. */
const LINK =
  /\[((?:[^[\]\n]|\n(?![ \t]*\n)|\[[^[\]\n]*\])*)\]\(\s*((?:https?:\/\/|\/|mailto:)[^)\s]*)(?:\s+"[^"]*")?\s*\)/g;
/** A link whose text goes over blank lines, as some converters write them: "[", blank, "2 authors](address)". */
const LOOSE_LINK = /\[((?:[^[\]]){0,400})\]\(\s*(https?:\/\/[^)\s]*)\s*\)/g;
/** "[text][12]" and "[ 6][39]". */
const REFERENCE = /\[((?:[^[\]\n]|\n(?![ \t]*\n))*)\]\[(\d{1,4})\]/g;
const DEFINITION = /^\s*\[(\d{1,4})\]:\s*(\S+).*$/;
const BARE_ADDRESS = /^\s*<?(https?:\/\/[^\s<>]+)>?\s*$/;

export const looksMarked = (text: string): boolean =>
  /\]\((https?:\/\/|\/)|\]\[\d{1,4}\]|^https?:\/\/\S+\s*$/m.test(text);

/** Line of a place in a text, 0-based, for places asked in order. */
function lineFinder(text: string): (at: number) => number {
  let line = 0;
  let from = 0;
  return (at) => {
    for (let next = text.indexOf("\n", from); next >= 0 && next < at; next = text.indexOf("\n", from)) {
      line += 1;
      from = next + 1;
    }
    return line;
  };
}

/** Takes links of one form out of a text, leaving their words; every line break stays. */
function unlink(text: string, form: RegExp, note: (line: number, address: string) => void): string {
  const lineAt = lineFinder(text);
  return text.replace(form, (whole: string, words: string, address: string, at: number) => {
    note(lineAt(at), address);
    // "May 29[6](…)": the day and the number of comments are two numbers.
    const glued = /\d$/.test(text.slice(Math.max(0, at - 1), at)) && /^\d/.test(words);
    const kept = glued ? ` ${words}` : words;
    const missing = whole.split("\n").length - kept.split("\n").length;
    return kept + "\n".repeat(Math.max(0, missing));
  });
}

/** Markup at the edges of a line and escapes inside it. */
function plainLine(line: string): string {
  return line
    .replace(/<a id="[^"]*"><\/a>/g, "")
    .replace(/^\s{0,3}#{1,6}\s+/, "")
    .replace(/\\+\s*$/, "")
    .replace(/\\ {2}/g, " ")
    .replace(/\\([[\]_*#`~<>-])/g, "$1")
    .replace(/^\s*[-•*]?\s*$/, "")
    .replace(/^\s*\[-?\]\s*/, "");
}

/** The words of a Markdown text, line for line. */
export function stripMarkdown(text: string): Stripped {
  const addresses = new Map<number, string[]>();
  const note = (line: number, address: string) => {
    const here = addresses.get(line);
    if (here) here.push(address);
    else addresses.set(line, [address]);
  };
  const headings = new Set(
    text.split("\n").flatMap((line, i) => (/^\s{0,3}#{1,6}\s+\S/.test(line) ? [i] : [])),
  );
  const targets = new Map(
    text.split("\n").flatMap((line): [string, string][] => {
      const [, n, address] = DEFINITION.exec(line) ?? [];
      return n && address ? [[n, address]] : [];
    }),
  );
  let words = text.replace(IMAGE, "").replace(IMAGE_WORDS, "");
  words = unlink(words, LINK, note);
  words = unlink(words, LOOSE_LINK, note);
  words = unlink(words, REFERENCE, (line, n) => note(line, targets.get(n) ?? ""));
  const lines = words.split("\n").map((line, i) => {
    const bare = BARE_ADDRESS.exec(line)?.[1];
    if (bare) note(i, bare);
    return bare || DEFINITION.test(line) ? "" : plainLine(line);
  });
  return { lines, addresses, headings };
}

/** Lines 0-based, inclusive, of the front matter between two "---" at the top; null where there is none. */
export function frontMatter(lines: readonly string[]): { first: number; last: number } | null {
  if (lines[0]?.trim() !== "---") return null;
  const end = lines.findIndex((l, i) => i > 0 && l.trim() === "---");
  return end > 0 && end < 60 ? { first: 0, last: end } : null;
}
