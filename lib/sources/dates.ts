const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Days of a month, by the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** "2025-10-16" for a day that exists, else null. Month 1 to 12. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

/** The year of an ISO day that exists, else null. */
export function yearOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isoDay(year, month, day) === null ? null : year;
}

/** 1 to 12 for a month's English name or its first three letters, else null. */
export function monthOf(name: string): number | null {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? null : at + 1;
}

/** A date as somebody wrote it: what of it is known. */
export interface WrittenDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

interface DateForm {
  pattern: RegExp;
  /** Groups of the pattern in this order. */
  order: readonly ("year" | "month" | "day")[];
  example: string;
}

/** Ways to write a date, the most telling first. */
const FORMS: readonly DateForm[] = [
  {
    pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})(?![\d])/,
    order: ["year", "month", "day"],
    example: "2024-10-22T17:59:30Z",
  },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})/, order: ["year", "month", "day"], example: "2019/10/07/" },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, order: ["year", "month", "day"], example: "20150525" },
  {
    pattern: /^(\d{4}) ([A-Za-z]{3,9})\.? (\d{1,2})\b/,
    order: ["year", "month", "day"],
    example: "2015 May 3",
  },
  {
    pattern: /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/,
    order: ["month", "day", "year"],
    example: "Feb 27, 2025",
  },
  {
    pattern: /^(?:[A-Za-z]{3,9}, )?(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})\b/,
    order: ["day", "month", "year"],
    example: "Thu, 7 Nov 2024 02:49:53 GMT",
  },
  {
    pattern: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/,
    order: ["day", "month", "year"],
    example: "22.10.2024",
  },
  // Day and month stand in either order: only where one of them can be no month is it known which is which.
  {
    pattern: /^(1[3-9]|2\d|3[01])[-/](\d{1,2})[-/](\d{4})\b/,
    order: ["day", "month", "year"],
    example: "22/10/2024",
  },
  {
    pattern: /^(\d{1,2})[-/](1[3-9]|2\d|3[01])[-/](\d{4})\b/,
    order: ["month", "day", "year"],
    example: "10/22/2024",
  },
  {
    pattern: /^(\d{1,2})-([A-Za-z]{3,9})-(\d{4})\b/,
    order: ["day", "month", "year"],
    example: "22-Oct-2024",
  },
  {
    pattern: /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3}) (\d{1,2}) [\d:]{5,8}(?: [A-Z]{3,4})? (\d{4})\b/,
    order: ["month", "day", "year"],
    example: "Tue Oct 22 17:59:30 2024",
  },
  { pattern: /^(\d{4})[-/](\d{1,2})(?!\d)/, order: ["year", "month"], example: "2019/10//" },
  { pattern: /^(\d{4}) ([A-Za-z]{3,9})/, order: ["year", "month"], example: "2015 May" },
  { pattern: /^([A-Za-z]{3,9})\.? (\d{4})\b/, order: ["month", "year"], example: "October 2024" },
  { pattern: /^(\d{4})(?!\d)/, order: ["year"], example: "2014//" },
  { pattern: /^([A-Za-z]{3,9})\.? (\d{1,2})$/, order: ["month", "day"], example: "May 29" },
  { pattern: /^(\d{1,2}) ([A-Za-z]{3,9})$/, order: ["day", "month"], example: "29 May" },
];

const LONGEST_DATE = 40;

/** What a written date says; null where it is no date. A month that is none makes it none. */
export function parseDate(text: string): WrittenDate | null {
  const line = text.trim().replace(/\s+/g, " ");
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const date: WrittenDate = { year: null, month: null, day: null };
    order.forEach((part, i) => {
      const raw = match[i + 1] ?? "";
      date[part] = /^\d+$/.test(raw) ? Number(raw) : monthOf(raw);
    });
    if (order.every((part) => date[part] !== null)) return date;
  }
  return onlyYear(line);
}

/** "Spring 2024", "03/04/2024", "24 Mai 2024": a short text with one year in it tells that much. */
function onlyYear(line: string): WrittenDate | null {
  const years = new Set(line.length > LONGEST_DATE ? [] : line.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  const [year] = years;
  return years.size === 1 ? { year: Number(year), month: null, day: null } : null;
}

/** The ISO day of a written date, or its year alone; both null where neither can be (no such day, year out of reach). */
export function dayOf(date: WrittenDate | null): { date: string | null; year: number | null } {
  if (!date?.year || date.year < 1900 || date.year > 2200) return { date: null, year: null };
  const day = date.month && date.day ? isoDay(date.year, date.month, date.day) : null;
  return { date: day, year: date.year };
}
