import { isoDay, yearOf } from "../dates";
import type { YearSource } from "../types";
import type { PageDay } from "./footer";

/** The page's own year, which its dates leave out, and where it comes from. */
export interface OwnYear {
  year: number | null;
  source: "captured" | "inferred" | null;
  /** The day of capture, where it is given. */
  day?: string;
}

/**
 * The day of capture decides. Without it: the page leaves out no year but its own, so its own is later than every
 * year it writes; the digest is taken to be of the year after the latest of them.
 */
export function ownYear(captured: string | null, days: readonly PageDay[]): OwnYear {
  if (captured !== null) return { year: yearOf(captured), source: "captured", day: captured };
  const latest = days.reduce((year, d) => Math.max(year, plausible(d.year)), 0);
  return latest === 0 ? { year: null, source: null } : { year: latest + 1, source: "inferred" };
}

/** A year in which no page of papers can be dated says nothing about the others. */
const plausible = (year: number | null): number => (year !== null && year >= 1990 && year < 2100 ? year : 0);

const DAY_MS = 86_400_000;
const daysBefore = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

/** A day with its year, and how that year came about; null where the year is unknown or there is no such day. */
export function dateOf(day: PageDay, own: OwnYear): { date: string; yearSource: YearSource } | null {
  if (day.ago !== undefined)
    return own.day === undefined ? null : { date: daysBefore(own.day, day.ago), yearSource: "captured" };
  const year = day.year ?? own.year;
  const date = year === null ? null : isoDay(year, day.month, day.day);
  if (date === null) return null;
  return {
    date,
    yearSource: day.year !== null ? "stated" : own.source === "captured" ? "captured" : "inferred",
  };
}
