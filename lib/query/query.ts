import type { LabelsKey } from "./fields";
import type { Params } from "./params";
import type { CompareView, ExploreView, Facet, LabelView, Notice, PaperView, PointView, RangeFacet, Stats, Suggestion } from "./types";

/** One line of the CSV and of the flat JSON: a claim with its paper, or a paper without claims. */
export type ExportRecord = Record<string, string | number | boolean | null>;

/** What the query room answers from one open database. Every answer is the same for the same data and parameters. */
export interface Query {
  /** Version of the data the answers come from. */
  readonly dataVersion: string;
  /** Everything the explore page shows: rows of one page, facets, ranges, chips, points. */
  explore(params: Params, notices?: readonly Notice[]): ExploreView;
  /** Facets and ranges only. */
  facets(params: Params): { matched: number; facets: Facet[]; ranges: RangeFacet[] };
  /** All chart marks of the filtered papers. */
  points(params: Params): PointView[];
  /** One paper with everything read from it; null where there is none. */
  paper(slug: string): PaperView | null;
  /** Slugs of all papers the parameters let through, in their order. */
  slugs(params: Params): string[];
  /** Every matched paper with all its claims: what exports take. */
  papers(params: Params): Iterable<PaperView>;
  compare(slugs: readonly string[]): CompareView;
  /** null for a name that is no technique or domain. */
  label(kind: "technique" | "domain", name: string): LabelView | null;
  suggestions(text: string): Suggestion[];
  stats(): Stats;
  /** Whether a value of an open list (organisation, digest) exists. */
  knows(key: LabelsKey, value: string): boolean;
}
