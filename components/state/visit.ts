/** When this browser was here: kept in the browser alone, and told to nobody. */
export interface Visit {
  /** When the visit before this one ended, as an ISO time; null where there was none. */
  before: string | null;
  /** When the page was last looked at. */
  last: string;
}

const KEY = "atlas-visit";
/** Who comes back later than this comes again, in milliseconds. */
const AWAY = 30 * 60_000;

const isTime = (value: unknown): value is string =>
  typeof value === "string" && !Number.isNaN(Date.parse(value));

/** What was kept, if it is a visit: anybody may write there. */
function read(kept: string | null): Visit | null {
  try {
    const { before, last } = JSON.parse(kept ?? "null") ?? {};
    return isTime(last) ? { before: isTime(before) ? before : null, last } : null;
  } catch {
    return null;
  }
}

/**
 * The visit as it goes on at a time, or a new one.
 * @param kept what was written of it the last time
 */
export function visitAt(kept: string | null, now: Date): Visit {
  const old = read(kept);
  const last = now.toISOString();
  if (old === null || Date.parse(old.last) > now.valueOf()) return { before: old?.before ?? null, last };
  return { before: now.valueOf() - Date.parse(old.last) > AWAY ? old.last : old.before, last };
}

/** Notes that the page is looked at now. @returns when the visit before ended; null where nothing is known or may be kept */
export function noteVisit(): string | null {
  try {
    const visit = visitAt(localStorage.getItem(KEY), new Date());
    localStorage.setItem(KEY, JSON.stringify(visit));
    return visit.before;
  } catch {
    return null;
  }
}
