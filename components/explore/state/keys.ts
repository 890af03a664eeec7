import type { FilterKey } from "@/lib/query/fields";

/** Filters, in the order of the URL; a test holds this list to `lib/query/fields`, which is too heavy for the browser. */
export const FILTER_KEYS = [
  "q",
  "year",
  "technique",
  "domain",
  "organisation",
  "code",
  "paired",
  "digest",
  "tokens",
  "accuracy",
  "quantity",
  "factor",
  "bound",
  "subject",
  "phase",
  "sure",
] as const satisfies readonly FilterKey[];

/** The chart's own choices. */
export const CHART_KEYS = [
  "x",
  "y",
  "group",
  "frontier",
  "colour",
  "shape",
  "rate",
  "zoom",
  "off",
  "also",
  "point",
] as const;

/** What is asked for besides filters: order, page, papers picked and opened, the table's own choices. */
export const VIEW_KEYS = [
  "sort",
  "page",
  "pageSize",
  "compare",
  "open",
  "columns",
  "pin",
  "density",
] as const;

export const ALL_KEYS = [...FILTER_KEYS, ...CHART_KEYS, ...VIEW_KEYS] as const;
export type ViewKey = (typeof ALL_KEYS)[number];

/** The URL as the page's controls see it: raw text by name, null where absent. */
export type UrlState = Record<ViewKey, string | null>;

/** Names that change which papers come back, or in which order. */
const DATA_KEYS = [...FILTER_KEYS, "sort", "pageSize"] as const;

/** The query string that fetches a view: the same text for the same question. */
export function dataQuery(state: UrlState): string {
  const query = new URLSearchParams();
  for (const key of DATA_KEYS) if (state[key]) query.set(key, state[key]);
  return query.toString();
}

/** The state with another question in it: filters and order as in `query` (`dataQuery`), all else as it is. */
export function asking(state: UrlState, query: string): UrlState {
  const asked = new URLSearchParams(query);
  return { ...state, ...Object.fromEntries(DATA_KEYS.map((key) => [key, asked.get(key)])) };
}

/** The query string of what decides how points are drawn: the same text while only the points change. */
export function chartQuery(state: UrlState): string {
  const query = new URLSearchParams();
  // Asked for by a filter, others' numbers are drawn too.
  for (const key of [...CHART_KEYS, "subject"] as const) if (state[key]) query.set(key, state[key]);
  return query.toString();
}

/** The query string of the whole view with some names changed; commas and colons stay readable. */
export function viewQuery(state: UrlState, change: Partial<UrlState> = {}): string {
  const next = { ...state, ...change };
  const query = new URLSearchParams();
  for (const key of ALL_KEYS) if (next[key]) query.set(key, next[key]);
  return query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}

/** Members of a list by comma. */
export const listOf = (text: string | null): string[] => (text ? text.split(",").filter(Boolean) : []);

/** The list with one member put in or taken out; null where nothing is left. */
export function toggled(text: string | null, member: string): string | null {
  const list = listOf(text);
  const next = list.includes(member) ? list.filter((m) => m !== member) : [...list, member];
  return next.length > 0 ? next.join(",") : null;
}

/** The state a query string names. */
export const urlStateOf = (query: URLSearchParams): UrlState =>
  Object.fromEntries(ALL_KEYS.map((key) => [key, query.get(key)])) as UrlState;
