import type { FilterKey } from "./fields";
import type { Params } from "./params";
import type {
  CompareView,
  ExploreView,
  Facet,
  LabelView,
  ListingView,
  Notice,
  PaperView,
  PointView,
  RangeFacet,
  Stats,
  Suggestion,
} from "./types";

/** What the query room answers from one open database. Every answer is the same for the same data and parameters. */
export interface Query {
  /** Version of the data the answers come from. */
  readonly dataVersion: string;
  /** Papers in the database. */
  readonly total: number;
  /** The name of a filter's value, also of organisations and digests. */
  readonly naming: (key: FilterKey, value: string) => string;
  /** What the explore page shows besides its chart: rows of one page, facets, ranges, chips. */
  listing(params: Params, notices?: readonly Notice[]): ListingView;
  /** Everything the explore page shows: its listing, and the chart's points. */
  explore(params: Params, notices?: readonly Notice[]): ExploreView;
  /** Facets and ranges only. */
  facets(params: Params): { matched: number; facets: Facet[]; ranges: RangeFacet[] };
  /** All chart marks of the filtered papers. */
  points(params: Params): PointView[];
  /** One paper with everything read from it; null where there is none. */
  paper(slug: string): PaperView | null;
  /** Slugs of all papers the parameters let through, in their order. */
  slugs(params: Params): string[];
  /** Every matched paper (or some, by position) with all its claims, without related papers: what exports take. */
  papers(params: Params, range?: { from: number; to: number }): Iterable<PaperView>;
  compare(slugs: readonly string[]): CompareView;
  /** null for a name that is no technique or domain. */
  label(kind: "technique" | "domain", name: string): LabelView | null;
  suggestions(text: string): Suggestion[];
  stats(): Stats;
}
