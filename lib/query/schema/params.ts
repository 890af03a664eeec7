import { z } from "zod";
import { CHART_PARAM_LENGTH, CHART_PARAMS, type ChartKey } from "../chart-params";
import { FILTERS, type Field } from "../fields";
import { MAX_COMPARED, MAX_PAGE, MAX_PAGE_SIZE, MAX_SEARCH, PAGE_SIZE } from "../params";
import { SORT_KEYS } from "../sort";

/** One query parameter as the address holds it. */
export interface ParamSchema {
  name: string;
  about: string;
  schema: z.ZodType;
  /** A list separated by commas. */
  list: boolean;
}

const RANGE = "^(-?[0-9]*\\.?[0-9]+)?(\\.\\.(-?[0-9]*\\.?[0-9]+)?)?$";

/** The Zod type of a filter's parameter, by its kind. */
function filterSchema(field: Field): z.ZodType {
  switch (field.filter) {
    case "labels":
      return z.array(field.values ? z.enum(field.values as [string, ...string[]]) : z.string().max(200));
    case "range":
      return z
        .string()
        .regex(new RegExp(RANGE))
        .meta({ examples: field.positive ? ["2..", "1.5..4"] : ["..5", "2023..2025"] });
    case "flag":
      return z.literal("1");
    default:
      return z.string().max(MAX_SEARCH);
  }
}

/** Parameters that say which papers. */
export const FILTER_PARAMS: readonly ParamSchema[] = FILTERS.map((f) => ({
  name: f.key,
  about: f.about,
  schema: filterSchema(f),
  list: f.filter === "labels",
}));

const sortTerm = z.enum(SORT_KEYS.flatMap((k) => [k, `-${k}`]) as [string, ...string[]]);

export const SORT_PARAM: ParamSchema = {
  name: "sort",
  about:
    "Columns to sort by, descending with a minus; what is not stated comes last. Ties are in the order of slugs.",
  schema: z.array(sortTerm),
  list: true,
};

/** Parameters that say which page of the answer. */
export const PAGE_PARAMS: readonly ParamSchema[] = [
  { name: "page", about: "From 1.", schema: z.int().min(1).max(MAX_PAGE).default(1), list: false },
  {
    name: "pageSize",
    about: `Papers a page, at most ${MAX_PAGE_SIZE}.`,
    schema: z.int().min(1).max(MAX_PAGE_SIZE).default(PAGE_SIZE),
    list: false,
  },
];

export const POINTS_PARAM: ParamSchema = {
  name: "points",
  about: "0 leaves out the chart's marks, which are at /api/points.json too.",
  schema: z.literal("0"),
  list: false,
};

export const COMPARE_PARAM: ParamSchema = {
  name: "papers",
  about: `Slugs of 1 to ${MAX_COMPARED} papers.`,
  schema: z.array(z.string()).min(1).max(MAX_COMPARED),
  list: true,
};

/** Parameters of the chart: accepted by every address, so that a view's query can be used as it is. */
export const CHART_SCHEMAS: readonly ParamSchema[] = (Object.keys(CHART_PARAMS) as ChartKey[]).map((name) => {
  const { values }: { values?: readonly string[] } = CHART_PARAMS[name];
  const schema = values ? z.enum(values as [string, ...string[]]) : z.string().max(CHART_PARAM_LENGTH);
  return { name, about: "A choice of the chart; does not change the answer.", schema, list: false };
});
