import type { ChartParams } from "./chart-params";
import { type Codec, count, flag, labels, moment, range, search, slugs, value } from "./codec";
import {
  type BoundKey,
  FILTERS,
  type FilterKind,
  type FlagKey,
  type LabelsKey,
  type RangeKey,
  type SinceKey,
} from "./fields";
import { nameKey } from "./named";
import type { Range } from "./range";
import { type SortTerm, sort } from "./sort";

export const PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 500;
/** Highest number of a page; there are never as many. */
export const MAX_PAGE = 1_000_000;
export const MAX_COMPARED = 6;
/** Longest search text, in UTF-16 code units; the proxy refuses what is longer. */
export const MAX_SEARCH = 2000;

type Filter = (typeof FILTERS)[number];

/** A digest may be named by its whole hash too; cut between characters, for what is no hash at all. */
const hashKey = (text: string): string => [...text].slice(0, 12).join("");

/** How the values of an open list are folded: names that differ in writing only are one. */
const TIDY: Partial<Record<Filter["key"], (value: string) => string>> = {
  digest: hashKey,
  benchmark: nameKey,
  model: nameKey,
  baseline: nameKey,
  hardware: nameKey,
  measure: nameKey,
};

const percent = value<number | null>(null, {
  decode: (text) => (/^\d{1,3}(?:\.\d{1,6})?$/.test(text) && Number(text) <= 100 ? Number(text) : undefined),
  expected: "expected a number from 0 to 100",
  schema: { type: "number", minimum: 0, maximum: 100 },
});

/** How each kind of filter stands in the address. */
const KINDS: Record<FilterKind, (field: Filter) => Codec<never>> = {
  text: () => search(MAX_SEARCH) as Codec<never>,
  labels: (f) => labels(f.value.values, TIDY[f.key]) as Codec<never>,
  range: (f) => range(f.value, f.scale === "log" ? ["2..", "1.5..4"] : ["..5", "2023..2025"]) as Codec<never>,
  flag: () => flag as Codec<never>,
  since: () => moment as Codec<never>,
  bound: () => percent as Codec<never>,
};

type FilterCodecs = { q: Codec<string | null> } & { [K in LabelsKey]: Codec<readonly string[]> } & {
  [K in RangeKey]: Codec<Range | null>;
} & { [K in FlagKey]: Codec<boolean> } & { [K in SinceKey]: Codec<string | null> } & {
  [K in BoundKey]: Codec<number | null>;
};

/** Which papers. */
export const FILTER_PARAMS = Object.fromEntries(
  FILTERS.map((f) => [f.key, KINDS[f.filter](f)]),
) as unknown as FilterCodecs;

/** In which order, which of them, which picked and opened. */
export const VIEW_PARAMS = {
  /** Empty: by relevance with `q`, else the default order. */
  sort: sort as Codec<readonly SortTerm[]>,
  page: count(1, MAX_PAGE),
  pageSize: count(PAGE_SIZE, MAX_PAGE_SIZE),
  /** Slugs picked for comparison. */
  compare: slugs(MAX_COMPARED),
  /** Slug of the paper open in the side sheet. */
  open: {
    ...slugs(MAX_COMPARED),
    none: null,
    read: (values, refuse) => slugs(MAX_COMPARED).read(values, refuse)[0] ?? null,
    write: (slug) => slug ?? "",
  } as Codec<string | null>,
};

/** Everything the address may ask of this room. */
export const PARAMS = { ...FILTER_PARAMS, ...VIEW_PARAMS };
export type ParamKey = keyof typeof PARAMS;

/** What only a page's own controls use: accepted, not interpreted here. */
export const PAGE_PARAMS: readonly string[] =
  "columns pin density view embed theme select title papers".split(" ");

/** The state of a view as the URL says it. Empty lists, nulls and false mean "not asked for". */
export type Params = { [K in ParamKey]: (typeof PARAMS)[K] extends Codec<infer T> ? T : never } & {
  chart: ChartParams;
};

/** A view with nothing asked for. */
export const NO_PARAMS = {
  ...Object.fromEntries(Object.entries(PARAMS).map(([key, { none }]) => [key, none])),
  chart: {},
} as Params;
