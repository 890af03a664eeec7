import { isBlank, plain } from "../lines";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day as the page writes it: the year is missing where it is the page's own year. */
export interface PageDay {
  month: number;
  day: number;
  year: number | null;
}

/** What stands below an abstract: "• 4 authors" or "handle Name", "·", "Nov 4, 2024 3". */
export interface Footer {
  /** Lines, 0-based, inclusive. */
  first: number;
  last: number;
  authors: number | null;
  organisation: { handle: string; name: string } | null;
  day: PageDay;
  comments: number | null;
}

const DAY = /^([A-Z][a-z]{2})[a-z]* (\d{1,2})(?:, (\d{4}))?(?: ([\d,]+))?$/;
const AUTHORS = /^(?:[•*-]\s*)?(\d[\d,]*) authors?$/;
const ORGANISATION = /^(?:[•*-]\s*)?([A-Za-z0-9][\w.-]*)(?: (\S.*))?$/;
const MAX_ORGANISATION = 120;

const whole = (digits: string): number => Number(digits.replaceAll(",", ""));

/** "Nov 28" or "Nov 4, 2024 3" → day and comments; null for any other line. */
export function parseDayLine(line: string): { day: PageDay; comments: number | null } | null {
  const match = DAY.exec(plain(line));
  if (!match) return null;
  const [, name = "", day = "", year, comments] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  return {
    day: { month, day: Number(day), year: year === undefined ? null : Number(year) },
    comments: comments === undefined ? null : whole(comments),
  };
}

/** The nearest line before or after that is not blank. */
function neighbour(lines: readonly string[], from: number, step: 1 | -1): number | null {
  for (let i = from + step; i >= 0 && i < lines.length; i += step) if (!isBlank(lines[i])) return i;
  return null;
}

/** Who wrote the paper, as the line above the dot says it; null where that line says something else. */
function parseWho(lines: readonly string[], i: number): Pick<Footer, "authors" | "organisation"> | null {
  const line = plain(lines[i] ?? "");
  const authors = AUTHORS.exec(line);
  if (authors?.[1]) return { authors: whole(authors[1]), organisation: null };
  // An organisation's line is short and stands apart from the abstract above it.
  if (line.length > MAX_ORGANISATION || !isBlank(lines[i - 1])) return null;
  const match = ORGANISATION.exec(line);
  const handle = match?.[1];
  return handle ? { authors: null, organisation: { handle, name: match[2]?.trim() ?? handle } } : null;
}

/** All whole footers of a page, in order. A dot without a day below it is no footer. */
export function findFooters(lines: readonly string[]): Footer[] {
  const footers: Footer[] = [];
  lines.forEach((line, dot) => {
    if (plain(line) !== "·") return;
    const above = neighbour(lines, dot, -1);
    const below = neighbour(lines, dot, 1);
    const parsed = below === null ? null : parseDayLine(lines[below] ?? "");
    if (above === null || below === null || parsed === null) return;
    const who = parseWho(lines, above);
    if (!who || above <= (footers.at(-1)?.last ?? -1)) return;
    footers.push({ first: above, last: below, ...who, ...parsed });
  });
  return footers;
}
