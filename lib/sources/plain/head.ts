import { namesOf } from "../fields";

/** A line with its place, 0-based. */
export interface Line {
  at: number;
  text: string;
}

/** What stands above an abstract. */
export interface HeadLines {
  title: Line[];
  names: string[];
  ids: string[];
  date: string | null;
  /** Lines that are none of these. */
  left: Line[];
}

const LABEL = /^(title|authors?|by|date|published|year|url|link|pdf|arxiv|doi)\s*:\s*(.+)$/i;
const PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|zu|zur|ter)$/;

const isName = (text: string): boolean => {
  const words = text
    .replace(/[\d*†‡§¶]+/g, "")
    .trim()
    .split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((w) => PARTICLES.test(w) || /^\p{Lu}[\p{L}.'’-]*$/u.test(w))
  );
};

/** "Ada Byron, Karl Weiß and Li Na": a list of names, or one. */
export const areNames = (text: string): boolean => {
  const names = text.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s*&\s*/).filter(Boolean);
  return names.length > 0 && names.every(isName);
};

/** Where the authors work, and how to write to them. */
const isAffiliation = (text: string): boolean =>
  /\S@\S|\b(?:Universit|Institut|Departe?ment|Laborator|Facult|College\b|School of\b|Inc\.|Research$)/i.test(
    text,
  ) || /^[\d*†‡§¶]+\s?\p{Lu}/u.test(text);

/** "*Ada Byron1*" → "Ada Byron": a name without the marks of its affiliation. */
const unmarked = (names: string): string => names.replace(/[\d*†‡§¶_]+/g, "");

/** A line that only says where a paper is. */
export const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/.test(text) || (text.length < 60 && /^(?:arxiv|doi)\s*:/i.test(text));

/** A line such as "Title: …". */
export const isLabelled = (text: string): boolean => LABEL.test(text.trim());

/** Takes a line that says what it is, or is an address, into the head or the titles. @returns whether it is one */
function takeLabelled({ at, text: line }: Line, head: HeadLines, titles: Line[]): boolean {
  const text = line.trim();
  const [, label = "", value = ""] = LABEL.exec(text) ?? [];
  if (/^title$/i.test(label)) titles.push({ at, text: value });
  else if (/^(authors?|by)$/i.test(label)) head.names = namesOf(value);
  else if (/^(date|published|year)$/i.test(label)) head.date = value;
  else if (label || isAddress(text)) head.ids.push(value || text);
  else return false;
  return true;
}

/**
 * Parts the lines above an abstract into title, names, ids and date. The title is the last piece that is none of the
 * others; where two could be, names stand below it.
 * @param blocks runs of lines without a blank one between
 */
export function partHead(blocks: readonly (readonly Line[])[]): HeadLines {
  const head: HeadLines = { title: [], names: [], ids: [], date: null, left: [] };
  const labelled: Line[] = [];
  const rest = blocks.map((block) => block.filter((line) => !takeLabelled(line, head, labelled)));
  const pieces = rest.flatMap((block) => {
    const at = block.findIndex((line, i) => i > 0 && areNames(line.text.trim()));
    return at > 0 ? [block.slice(0, at), block.slice(at)] : [block];
  });
  const places = pieces
    .slice(1)
    .filter((p) => p.length > 0 && p.every((l) => isAffiliation(l.text.trim()) && !areNames(l.text.trim())));
  head.left.push(...places.flat());
  const titles = pieces.filter((p) => p.length > 0 && !places.includes(p));
  const last = titles.at(-1);
  const areLastNames = last?.every((l) => areNames(l.text.trim()));
  if (last && areLastNames && (titles.length > 1 || labelled.length > 0)) {
    head.names = namesOf(unmarked(last.map((l) => l.text.trim()).join(", ")));
    titles.pop();
  }
  head.title = labelled.length > 0 ? labelled : (titles.pop() ?? []);
  head.left.push(...titles.flat());
  return head;
}
