import { createLoader, createSerializer, type inferParserType } from "nuqs/server";
import { inMode, type Mode, modeOf } from "@/lib/query/modes";
import { chartParsers, exploreParsers, filterParsers, viewParsers } from "@/lib/query/nuqs";

/** The state of the explore page, as its address says it: filters, order, chart, table, papers picked and opened. */
export type View = inferParserType<typeof exploreParsers>;
/** A change of the view; null takes a parameter out of the address. */
export type Change = { [K in keyof View]?: View[K] | null };
export type FilterKey = keyof typeof filterParsers;

export const FILTER_KEYS = Object.keys(filterParsers) as FilterKey[];
/** The address without a filter. */
export const NO_FILTERS: Change = Object.fromEntries(FILTER_KEYS.map((key) => [key, null]));

/** The view that a query string names. */
export const viewOf: (query: string | URLSearchParams) => View = createLoader(exploreParsers);

const dataParsers = { ...filterParsers, sort: viewParsers.sort, pageSize: viewParsers.pageSize };
const whole = createSerializer(exploreParsers);
const data = createSerializer(dataParsers);
// Asked for by a filter, others' numbers are drawn too.
const chart = createSerializer({ ...chartParsers, subject: filterParsers.subject });

/** The query string of the whole view with some of it changed. */
export const viewQuery = (view: View, change: Change = {}): string => whole({ ...view, ...change }).slice(1);

/** The address of the explore page with some of a view changed. */
export const viewHref = (view: View, change: Change = {}): string => whole("/", { ...view, ...change });

/** The query string of what decides which papers come back and in which order: the same text for the same question. */
export const dataQuery = (view: View): string => data(view).slice(1);

const compared = createSerializer({
  ...dataParsers,
  ...{ x: chartParsers.x, y: chartParsers.y, group: chartParsers.group, frontier: chartParsers.frontier },
  ...{ also: chartParsers.also, off: chartParsers.off },
});

/** The query string of what decides the table: which papers in which order, and with what each of them is compared. */
export const tableQuery = (view: View): string => compared(view).slice(1);

/** The query string of what decides how points are drawn: the same text while only the points change. */
export const chartQuery = (view: View): string => chart(view).slice(1);

/** Of that, what decides which points count and how they are compared: zoom, rate and the open point change no number. */
export const choiceQuery = (view: View): string =>
  chart({ ...view, subject: null, zoom: null, rate: null, point: null }).slice(1);

/** The view with another question in it: filters and order as in `query` (`dataQuery`), all else as it is. */
export const asking = (view: View, query: string): View => ({ ...view, ...createLoader(dataParsers)(query) });

/** Whether a change asks for other papers, or for another order. */
export const asksAnew = (change: Change): boolean => Object.keys(change).some((key) => key in dataParsers);

/** The list with one member put in or taken out. */
export const toggled = <T>(list: readonly T[], member: T): T[] =>
  list.includes(member) ? list.filter((m) => m !== member) : [...list, member];

/** A value of a list ticked or not, however it is asked for; a flag on or off. */
export const toggledFilter = (view: View, key: FilterKey, value: string, mode: Mode = "any"): Change => {
  const now = view[key];
  if (!Array.isArray(now)) return { [key]: !now };
  const rest = now.filter((entry) => modeOf(entry).value !== value);
  return { [key]: rest.length < now.length ? rest : [...now, inMode(mode, value)] };
};

/** All values of a list asked for in one way. */
export const inOneMode = (view: View, key: FilterKey, mode: Mode): Change => {
  const now = view[key];
  return Array.isArray(now) ? { [key]: now.map((entry) => inMode(mode, modeOf(entry).value)) } : {};
};

/** How many filters besides the search are active. */
export const countFilters = (view: Pick<View, FilterKey>): number =>
  FILTER_KEYS.filter((key) => key !== "q" && key !== "within")
    .map((key) => view[key])
    .reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : value ? 1 : 0), 0);
