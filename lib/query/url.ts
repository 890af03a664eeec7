import { CHART_PARAM_LENGTH, CHART_PARAMS, type ChartKey, PAGE_PARAMS } from "./chart-params";
import { FILTERS, type FlagKey, type LabelsKey, type RangeKey } from "./fields";
import {
  MAX_COMPARED,
  MAX_PAGE,
  MAX_PAGE_SIZE,
  MAX_SEARCH,
  NO_PARAMS,
  PAGE_SIZE,
  type Params,
} from "./params";
import { formatRange, intersect, parseRange, type Range } from "./range";
import { termsOf } from "./search/terms";
import { formatSort, parseSort, SORT_KEYS } from "./sort";
import type { Notice } from "./types";

export type SearchInput = URLSearchParams | string | Record<string, string | string[] | undefined>;

/** What an address said: the parameters that could be used, and a notice for each that could not. */
export interface Parsed {
  params: Params;
  notices: Notice[];
}

type Writable = { -readonly [K in keyof Params]: Params[K] };

/** As `slugOf` of the digest room makes them. */
const SLUG = /^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}-]{0,199}$/u;

/** Every value of every parameter, in order: a form without scripts repeats a name. */
function valuesOf(input: SearchInput): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (key: string, value: string) => {
    const values = found.get(key);
    if (values) values.push(value);
    else found.set(key, [value]);
  };
  if (typeof input === "string" || input instanceof URLSearchParams)
    for (const [key, value] of new URLSearchParams(input)) add(key, value);
  else
    for (const [key, value] of Object.entries(input))
      for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) add(key, one);
  return found;
}

const split = (values: readonly string[]): string[] => [
  ...new Set(
    values
      .flatMap((v) => v.split(","))
      .map((v) => v.trim())
      .filter(Boolean),
  ),
];

/**
 * Reads the state of a view from a query string, a `URLSearchParams` or Next's `searchParams` record.
 * Never throws; whatever cannot be used comes back as a notice that names the parameter.
 */
export function parseParams(input: SearchInput): Parsed {
  const params: Writable = { ...NO_PARAMS, chart: {} };
  const notices: Notice[] = [];
  for (const [key, all] of valuesOf(input)) {
    const values = all.filter((v) => v.trim() !== "");
    const refuse = (message: string, value = values.join(",")) =>
      notices.push({ param: shorten(key), value: shorten(value), message });
    if (values.length > 0) readOne(params, key, values, refuse);
  }
  return { params, notices };
}

type Refuse = (message: string, value?: string) => void;

function readOne(params: Writable, key: string, values: string[], refuse: Refuse): void {
  const filter = FILTERS.find((f) => f.key === key);
  if (filter?.filter === "labels") readLabels(params, key as LabelsKey, values, filter.values, refuse);
  else if (filter?.filter === "range") {
    const rule = { whole: filter.type === "whole", positive: filter.positive };
    params[key as RangeKey] = readRange(values, rule, refuse);
  } else if (filter?.filter === "flag") params[key as FlagKey] = readFlag(values, refuse);
  else if (key === "q") params.q = readSearch(values, refuse);
  else if (key === "sort") readSort(params, values, refuse);
  else if (key === "page") params.page = readCount(values, 1, MAX_PAGE, refuse) ?? 1;
  else if (key === "pageSize") params.pageSize = readCount(values, 1, MAX_PAGE_SIZE, refuse) ?? PAGE_SIZE;
  else if (key === "compare") params.compare = readSlugs(values, refuse);
  else if (key === "open") params.open = readSlugs(values, refuse)[0] ?? null;
  else if (Object.hasOwn(CHART_PARAMS, key)) readChart(params, key as ChartKey, values, refuse);
  else if (!PAGE_PARAMS.includes(key)) refuse("is no parameter of this view");
}

function readLabels(
  params: Writable,
  key: LabelsKey,
  given: string[],
  closed: readonly string[] | undefined,
  refuse: Refuse,
) {
  const asked = split(given);
  const unknown = closed ? asked.filter((v) => !closed.includes(v)) : asked.filter((v) => v.length > 200);
  if (unknown.length > 0)
    refuse(closed ? `is not known here; known are ${closed.join(", ")}` : "is too long", unknown.join(","));
  const known = asked.filter((v) => !unknown.includes(v));
  // A digest may be named by its whole hash too; cut between characters, for what is no hash at all.
  params[key] = key === "digest" ? [...new Set(known.map((v) => [...v].slice(0, 12).join("")))] : known;
}

function readRange(
  values: string[],
  rule: { whole?: boolean; positive?: boolean },
  refuse: Refuse,
): Range | null {
  let range: Range | null = null;
  for (const value of values) {
    if (value.trim() === "..") continue;
    const read = parseRange(value, rule);
    if (typeof read === "string") {
      refuse(read, value);
      return null;
    }
    const both: Range | null = range === null ? read : intersect(range, read);
    if (both === null) {
      refuse("the ranges share no number");
      return null;
    }
    range = both;
  }
  return range;
}

function readFlag(values: string[], refuse: Refuse): boolean {
  const value = (values[0] as string).trim();
  if (value === "1" || value === "true" || value === "on") return true;
  if (value !== "0" && value !== "false") refuse("expected 1, or leave it out");
  return false;
}

function readSearch(values: string[], refuse: Refuse): string | null {
  const text = values.join(" ");
  if (text.length > MAX_SEARCH) refuse(`is longer than ${MAX_SEARCH} characters`);
  else if (termsOf(text).length === 0) refuse("holds no word to look for");
  else return text;
  return null;
}

function readSort(params: Writable, values: string[], refuse: Refuse) {
  const { terms, unknown } = parseSort(values.join(","));
  if (unknown.length > 0) refuse(`cannot be sorted by; known are ${SORT_KEYS.join(", ")}`, unknown.join(","));
  params.sort = terms;
}

function readCount(values: string[], from: number, to: number, refuse: Refuse): number | null {
  const text = (values[0] as string).trim();
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  refuse(`expected a whole number from ${from} to ${to}`);
  return null;
}

function readSlugs(values: string[], refuse: Refuse): string[] {
  const asked = split(values);
  const odd = asked.filter((s) => !SLUG.test(s));
  if (odd.length > 0) refuse("is no address of a paper", odd.join(","));
  const slugs = asked.filter((s) => SLUG.test(s));
  if (slugs.length > MAX_COMPARED) refuse(`only ${MAX_COMPARED} papers fit side by side`);
  return slugs.slice(0, MAX_COMPARED);
}

function readChart(params: Writable, key: ChartKey, values: string[], refuse: Refuse) {
  const value = (values[0] as string).trim();
  const declared: { values?: readonly string[] } = CHART_PARAMS[key];
  if (value.length > CHART_PARAM_LENGTH) refuse(`is longer than ${CHART_PARAM_LENGTH} characters`);
  else if (declared.values && !declared.values.includes(value))
    refuse(`expected ${declared.values.join(" or ")}`);
  else params.chart = { ...params.chart, [key]: value };
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
  for (const [key, values] of valuesOf(input)) {
    if (key !== "papers" && key !== "compare") continue;
    const refuse: Refuse = (message, value = values.join(",")) =>
      notices.push({ param: key, value: shorten(value), message });
    slugs.push(...readSlugs(values, refuse));
  }
  return { slugs: [...new Set(slugs)].slice(0, MAX_COMPARED), notices };
}

/**
 * The query string of a view, without "?"; "" for a view with nothing asked for. Short and readable:
 * one order of names, lists by comma, defaults left out. `parseParams(toQuery(p)).params` equals `p`.
 */
export function toQuery(params: Params): string {
  const parts: [string, string][] = [];
  for (const { key, filter } of FILTERS) {
    const value = params[key];
    if (filter === "labels" && (value as readonly string[]).length > 0)
      parts.push([key, (value as string[]).join(",")]);
    else if (filter === "range" && value) parts.push([key, formatRange(value as Range)]);
    else if (filter === "flag" && value) parts.push([key, "1"]);
    else if (filter === "text" && value) parts.push([key, value as string]);
  }
  if (params.sort.length > 0) parts.push(["sort", formatSort(params.sort)]);
  for (const key of Object.keys(CHART_PARAMS) as ChartKey[]) {
    const value = params.chart[key];
    if (value) parts.push([key, value]);
  }
  if (params.page !== 1) parts.push(["page", String(params.page)]);
  if (params.pageSize !== PAGE_SIZE) parts.push(["pageSize", String(params.pageSize)]);
  if (params.compare.length > 0) parts.push(["compare", params.compare.join(",")]);
  if (params.open) parts.push(["open", params.open]);
  return parts.map(([k, v]) => `${k}=${encode(v)}`).join("&");
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
