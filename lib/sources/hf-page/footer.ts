import { parseDate } from "../dates";
import { isBlank, plain } from "../lines";
import type { Organisation } from "../types";
import { organisationOf } from "./organisation";

/** A day as the page writes it: the year is missing where it is the page's own year. */
export interface PageDay {
  month: number;
  day: number;
  year: number | null;
  /** "3 days ago": days before the copy was made; month, day and year say nothing then. */
  ago?: number;
}

/** What stands below an abstract: "• 4 authors" or "handle Name", "·", "Nov 4, 2024 3". */
export interface Footer {
  /** Lines, 0-based, inclusive. */
  first: number;
  last: number;
  authors: number | null;
  organisation: Organisation | null;
  /** null where the page gives the authors alone, or where the text ends inside the date. */
  day: PageDay | null;
  comments: number | null;
}

const DATE = String.raw`[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?|\d{4}-\d{2}-\d{2}`;
/** "Nov 4, 2024 3", "May 29 6", "30 May 2025", "2025-05-30", "Published on Sep 16, 2026". */
const DAY = new RegExp(
  String.raw`^(Published on )?(${DATE})(?: \[? ?(\d{1,3}(?:,\d{3})*|\d{1,6}|\d+(?:\.\d+)?k)\]?)?$`,
  "i",
);
/** "3 days ago", "about 15 hours ago", "yesterday", perhaps with the number of comments behind it. */
const AGO =
  /^(?:Published (?:on )?)?(?:(?:about |over |almost )?(an?|\d{1,3}) (minute|hour|day|week)s? ago|(today|yesterday))(?: \[? ?(\d{1,6})\]?)?$/i;
const DAYS: Record<string, number> = { minute: 0, hour: 0, day: 1, week: 7 };

function parseAgo(line: string) {
  const match = AGO.exec(line);
  if (!match) return null;
  const [, count = "", unit = "", word, comments] = match;
  const n = /^an?$/i.test(count) ? 1 : Number(count);
  const ago = word ? Number(/^y/i.test(word)) : n * (DAYS[unit.toLowerCase()] ?? 0);
  return {
    day: { month: 0, day: 0, year: null, ago },
    comments: comments === undefined ? null : Number(comments),
    published: /^published/i.test(line),
  };
}
const AUTHORS = /^(?:[•*·-]\s*)?(\d{1,3}(?:,\d{3})?|\d{1,5}) authors?$/;
const DOT = /^[·∙•]$/;
/** "4 authors · May 30, 2025", "Edge0 · Published on Sep 16, 2026", "· Published on Dec 28, 2024". */
const ONE_LINE = /^(.{0,120}?)\s*[·∙]\s*(.{6,40})$/;
const LONGEST_ORGANISATION = 120;

/** "1,204" or "1.2k" as a number. */
const countOf = (digits: string): number =>
  /k$/i.test(digits) ? Math.round(Number(digits.slice(0, -1)) * 1000) : Number(digits.replaceAll(",", ""));

/** "Nov 28" or "Nov 4, 2024 3" → day and comments; null for any other line. */
export function parseDayLine(
  line: string,
): { day: PageDay; comments: number | null; published: boolean } | null {
  const match = DAY.exec(plain(line));
  if (!match) return parseAgo(plain(line));
  const [, published, written = "", comments] = match;
  const date = parseDate(written);
  if (!date?.month || !date.day) return null;
  return {
    day: { month: date.month, day: date.day, year: date.year },
    comments: comments === undefined ? null : countOf(comments),
    published: published !== undefined,
  };
}

/** The nearest line before or after that is not blank. */
function neighbour(lines: readonly string[], from: number, step: 1 | -1): number | null {
  for (let i = from + step; i >= 0 && i < lines.length; i += step) if (!isBlank(lines[i])) return i;
  return null;
}

type Who = Pick<Footer, "authors" | "organisation">;

const authorsIn = (line: string): number | null => {
  const digits = AUTHORS.exec(line)?.[1];
  return digits === undefined ? null : countOf(digits);
};

/** Who wrote the paper, as the line above the dot says it; null where that line says something else. */
function parseWho(lines: readonly string[], i: number): Who | null {
  const line = plain(lines[i] ?? "");
  const authors = authorsIn(line);
  if (authors !== null) return { authors, organisation: null };
  // An organisation's line is short and stands apart from the abstract above it.
  if (line.length > LONGEST_ORGANISATION || !isBlank(lines[i - 1]) || /[.!?]$/.test(line)) return null;
  const organisation = organisationOf(line);
  return organisation && { authors: null, organisation };
}

/** A footer whose dot stands on a line of its own, between who and when. */
function onThreeLines(lines: readonly string[], dot: number): Footer | null {
  const above = neighbour(lines, dot, -1);
  const below = neighbour(lines, dot, 1);
  const when = below === null ? null : parseDayLine(lines[below] ?? "");
  const who = above === null ? null : parseWho(lines, above);
  if (above === null || below === null || !when || !who) return null;
  return { first: above, last: below, ...who, day: when.day, comments: when.comments };
}

/** How many authors a line above a dot tells, and where it stands: on the dot's line where none does. */
function authorsAbove(lines: readonly string[], dot: number) {
  const above = neighbour(lines, dot, -1);
  const authors = above === null ? null : (parseWho(lines, above)?.authors ?? null);
  return { first: authors === null ? dot : (above ?? dot), authors, organisation: null };
}

/** A footer whose dot and date stand on one line, perhaps with who wrote it, else below that. */
function onOneLine(lines: readonly string[], i: number): Footer | null {
  const match = ONE_LINE.exec(plain(lines[i] ?? ""));
  const when = match && parseDayLine(match[2] ?? "");
  if (!when) return null;
  const own = match?.[1] ?? "";
  if (own === "") return { ...authorsAbove(lines, i), last: i, day: when.day, comments: when.comments };
  const authors = authorsIn(own);
  const organisation = authors === null ? organisationOf(own) : null;
  if (authors === null && (!organisation || !isBlank(lines[i - 1]))) return null;
  return { first: i, last: i, authors, organisation, day: when.day, comments: when.comments };
}

/** "• 4 authors" with neither dot nor date below it. */
function authorsAlone(lines: readonly string[], i: number): Footer | null {
  const line = plain(lines[i] ?? "");
  const authors = authorsIn(line);
  if (authors === null) return null;
  const below = neighbour(lines, i, 1);
  const next = below === null ? "" : plain(lines[below] ?? "");
  if (DOT.test(next) || /^[·∙]/.test(next)) return null;
  return { first: i, last: i, authors, organisation: null, day: null, comments: null };
}

/** All footers of a page, in order. A dot without a day below it is no footer. */
export function findFooters(lines: readonly string[]): Footer[] {
  const footers: Footer[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = plain(lines[i] ?? "");
    if (line === "" || line.length > LONGEST_ORGANISATION + 60) continue;
    const found = DOT.test(line) ? onThreeLines(lines, i) : (onOneLine(lines, i) ?? authorsAlone(lines, i));
    if (!found || found.first <= (footers.at(-1)?.last ?? -1)) continue;
    footers.push(found);
    i = found.last;
  }
  return footers;
}
