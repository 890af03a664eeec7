import { CHART_PARAMS } from "../chart-params";
import type { Codec } from "../codec";
import { SHAPES } from "../export/record";
import { FACET_KEYS, FILTERS } from "../fields";
import { FILTER_PARAMS as FILTER_CODECS, MAX_COMPARED, MAX_PAGE_SIZE, PARAMS } from "../params";

/** One query parameter as the address holds it. */
export interface ParamSchema {
  name: string;
  about: string;
  schema: Codec<unknown>["schema"];
  /** A list separated by commas. */
  list?: true;
}

const schemaOf = (
  name: string,
  about: string,
  { schema, list }: Pick<Codec<unknown>, "schema" | "list">,
): ParamSchema => ({
  name,
  about,
  schema,
  ...(list && { list }),
});

/** Parameters that say which papers. */
export const FILTER_PARAMS = FILTERS.map((f) => schemaOf(f.key, f.about, FILTER_CODECS[f.key]));

export const SORT_PARAM = schemaOf(
  "sort",
  "Columns to sort by, descending with a minus; what is not stated comes last. Ties are in the order of slugs.",
  PARAMS.sort,
);

/** Parameters that say which page of the answer. */
export const PAGE_PARAMS = [
  schemaOf("page", "From 1.", PARAMS.page),
  schemaOf("pageSize", `Papers a page, at most ${MAX_PAGE_SIZE}.`, PARAMS.pageSize),
];

export const POINTS_PARAM: ParamSchema = {
  name: "points",
  about: "0 leaves out the chart, which is at /api/points.json too.",
  schema: { type: "string", const: "0" },
};

export const FACET_PARAMS: ParamSchema[] = [
  {
    name: "facet",
    about: "One list alone, with `find`: its values whose names hold these words, at most 50.",
    schema: { type: "string", enum: FACET_KEYS },
  },
  {
    name: "find",
    about: "Words of the names of a list's values.",
    schema: { type: "string", maxLength: 200 },
  },
];

export const COMPARE_PARAM = schemaOf("papers", `Slugs of 1 to ${MAX_COMPARED} papers.`, PARAMS.compare);

/** Parameters of the exports. */
export const PICKED_PARAM = schemaOf(
  "papers",
  `Slugs of 1 to ${MAX_COMPARED} papers to take instead of all matched ones; the filters then choose among their claims.`,
  PARAMS.compare,
);
export const LINE_PARAM: ParamSchema = {
  name: "line",
  about: "What a line stands for: a claim, or a paper with its first experiment and all its numbers.",
  schema: { type: "string", enum: SHAPES, default: SHAPES[0] },
};

const Y_ABOUT =
  "Which kinds of quality change the chart and its embedded form show: auto (the alike kinds with the most points), score (percent of a score, shares kept as the losses they are), pp (points of a score), error and error-pp (percent and points of an error), kept, any (all, under a warning); relative and percent are parts of score.";

/** Parameters of the chart: accepted by every address, so that a view's query can be used as it is. */
export const CHART_SCHEMAS = Object.entries(CHART_PARAMS).map(([name, codec]) =>
  schemaOf(
    name,
    name === "y" ? `${Y_ABOUT} Changes no other answer.` : "A choice of the chart; changes no other answer.",
    codec,
  ),
);
