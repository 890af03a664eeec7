import { CHART_KEYS, CHART_PARAMS, type ChartKey } from "./chart-params";
import type { Codec, Refuse } from "./codec";
import { FILTER_KEYS } from "./fields";
import { MAX_COMPARED, NO_PARAMS, PAGE_PARAMS, PARAMS, type ParamKey, type Params } from "./params";
import type { Notice } from "./types";

export type SearchInput = URLSearchParams | string | Record<string, string | string[] | undefined>;

/** What an address said: the parameters that could be used, and a notice for each that could not. */
export interface Parsed {
  params: Params;
  notices: Notice[];
}

/** Every value of every parameter, in order: a form without scripts repeats a name. Blank ones say nothing. */
function valuesOf(input: SearchInput): Map<string, string[]> {
  const pairs: Iterable<[string, unknown]> =
    typeof input === "string" || input instanceof URLSearchParams
      ? new URLSearchParams(input)
      : Object.entries(input).flatMap(([key, all]) => [all].flat().map((v): [string, unknown] => [key, v]));
  const found = new Map<string, string[]>();
  // Next puts what an object inherits among the values of such a name ("constructor").
  for (const [key, value] of pairs)
    if (typeof value === "string" && value.trim() !== "") found.set(key, [...(found.get(key) ?? []), value]);
  return found;
}

/**
 * Reads the state of a view from a query string, a `URLSearchParams` or Next's `searchParams` record.
 * Never throws; whatever cannot be used comes back as a notice that names the parameter.
 */
export function parseParams(input: SearchInput): Parsed {
  const params: Params = { ...NO_PARAMS, chart: {} };
  const notices: Notice[] = [];
  for (const [key, values] of valuesOf(input)) {
    const refuse: Refuse = (message, value = values.join(",")) => {
      notices.push({ param: shorten(key), value: shorten(value), message });
    };
    if (Object.hasOwn(PARAMS, key))
      Object.assign(params, { [key]: PARAMS[key as ParamKey].read(values, refuse) });
    else if (Object.hasOwn(CHART_PARAMS, key)) {
      const before = notices.length;
      CHART_PARAMS[key as ChartKey].read(values, refuse);
      if (notices.length === before) params.chart[key as ChartKey] = values[0]?.trim();
    } else if (!PAGE_PARAMS.includes(key)) refuse("is no parameter of this view");
  }
  return { params, notices };
}

/** At most 80 characters of a value, without control characters: for showing. */
function shorten(value: string): string {
  const tidy = value.replace(/\p{C}+/gu, " ");
  return tidy.length > 80 ? `${tidy.slice(0, 79).replace(/[\uD800-\uDBFF]$/, "")}…` : tidy;
}

/** The papers of `/compare?papers=a,b` (or `compare=a,b`, as other views carry them), in order. */
export function readSlugList(input: SearchInput): { slugs: string[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const slugs: string[] = [];
  for (const [param, values] of valuesOf(input)) {
    if (param !== "papers" && param !== "compare") continue;
    const refuse: Refuse = (message, value = values.join(",")) => {
      notices.push({ param, value: shorten(value), message });
    };
    slugs.push(...PARAMS.compare.read(values, refuse));
  }
  return { slugs: [...new Set(slugs)].slice(0, MAX_COMPARED), notices };
}

/**
 * The query string of a view, without "?"; "" for a view with nothing asked for. Short and readable:
 * one order of names, lists by comma, defaults left out. `parseParams(toQuery(p)).params` equals `p`.
 */
export function toQuery(params: Params): string {
  const written = (key: ParamKey): [string, string] => [
    key,
    (PARAMS[key] as Codec<unknown>).write(params[key]),
  ];
  const parts = [
    ...([...FILTER_KEYS, "sort"] as const).map(written),
    ...CHART_KEYS.map((key): [string, string] => [key, params.chart[key] ?? ""]),
    ...(["page", "pageSize", "compare", "open"] as const).map(written),
  ];
  return parts.flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : [])).join("&");
}

/** Percent-encodes only what must be, so that addresses stay readable. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, "\uFFFD"))
    .replace(/%2C/g, ",")
    .replace(/%20/g, "+")
    .replace(/%3A/g, ":");
}

/** The view with some parameters changed; the page goes back to 1 unless it is what changes. */
export function withParams(params: Params, change: Partial<Params>): Params {
  return { ...params, page: 1, ...change };
}

/** Address of a view: `href("/", params)`. */
export function href(path: string, params: Params): string {
  const query = toQuery(params);
  return query ? `${path}?${query}` : path;
}
