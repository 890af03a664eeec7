import { createParser, type SingleParserBuilder } from "nuqs/server";
import { CHART_PARAMS } from "./chart-params";
import { FILTERS, type Field } from "./fields";
import { NO_PARAMS, type Params } from "./params";
import { formatRange, type Range } from "./range";
import { formatSort, type SortTerm } from "./sort";
import { parseParams } from "./url";

/**
 * nuqs parsers for `useQueryStates` in client components: the same names, the same reading as the server's (`url.ts`).
 * What cannot be read is null, as nuqs expects; the server's notices say why.
 */
function through<T>(key: string, get: (params: Params) => T, serialize: (value: T) => string) {
  return createParser<NonNullable<T>>({
    parse: (text) => {
      const { params, notices } = parseParams(new URLSearchParams([[key, text]]));
      return notices.length > 0 ? null : (get(params) ?? null);
    },
    serialize: serialize as (value: NonNullable<T>) => string,
    eq: (a, b) => serialize(a) === serialize(b),
  });
}

function parserOf(field: Field) {
  const get = (params: Params) => params[field.key as keyof Params];
  if (field.filter === "labels")
    return through(field.key, get as (p: Params) => string[], (v) => v.join(",")).withDefault([]);
  if (field.filter === "range")
    return through(field.key, get as (p: Params) => Range | null, (v) => (v ? formatRange(v) : ""));
  if (field.filter === "flag")
    return through(field.key, get as (p: Params) => boolean, (v) => (v ? "1" : "0")).withDefault(false);
  return through(field.key, get as (p: Params) => string | null, (v) => v ?? "");
}

type ParserOf<T> = T extends readonly string[] | boolean
  ? Omit<SingleParserBuilder<T>, "parseServerSide"> & { readonly defaultValue: T }
  : SingleParserBuilder<NonNullable<T>>;
type FilterParsers = { [K in (typeof FILTERS)[number]["key"]]: ParserOf<Params[K]> };

export const filterParsers = Object.fromEntries(
  FILTERS.map((f) => [f.key, parserOf(f)]),
) as unknown as FilterParsers;

export const viewParsers = {
  sort: through("sort", (p) => p.sort as readonly SortTerm[], formatSort).withDefault([]),
  page: through("page", (p) => p.page, String).withDefault(NO_PARAMS.page),
  pageSize: through("pageSize", (p) => p.pageSize, String).withDefault(NO_PARAMS.pageSize),
  compare: through(
    "compare",
    (p) => p.compare,
    (v) => v.join(","),
  ).withDefault([]),
  open: through(
    "open",
    (p) => p.open,
    (v) => v ?? "",
  ),
};

const chart = (key: keyof typeof CHART_PARAMS) =>
  through(
    key,
    (p) => p.chart[key] ?? null,
    (v) => v ?? "",
  );

export const chartParsers = Object.fromEntries(
  (Object.keys(CHART_PARAMS) as (keyof typeof CHART_PARAMS)[]).map((key) => [key, chart(key)]),
) as Record<keyof typeof CHART_PARAMS, ReturnType<typeof chart>>;
