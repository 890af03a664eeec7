import type { PointView } from "./claim";
import type { PaperRow } from "./row";

export interface FacetValue {
  value: string;
  label: string;
  /** Papers that would match with this value alone in its facet, under all other filters. */
  count: number;
  selected: boolean;
}

export interface Facet {
  key: string;
  label: string;
  values: FacetValue[];
}

export interface RangeFacet {
  key: string;
  label: string;
  /** Smallest and largest value present, null where nothing is stated. */
  extent: [number, number] | null;
  selected: [number | null, number | null];
  /** Histogram under all other filters; `scale` tells how the bins are spaced. */
  scale: "linear" | "log";
  bins: { from: number; to: number; count: number }[];
}

/** A parameter that could not be used, for the reader. */
export interface Notice {
  param: string;
  value: string;
  message: string;
}

/** An active filter, said in words, with the query string of the view without it. */
export interface Chip {
  param: string;
  value: string;
  say: string;
  without: string;
}

/** What the explore page shows besides its chart. */
export interface ListingView {
  /** Version of the data it was answered from. */
  dataVersion: string;
  /** Papers in the database, and papers matched. */
  total: number;
  matched: number;
  /** The question as it was understood, as a query string that every address of the API takes. */
  asked: string;
  page: number;
  pageSize: number;
  rows: PaperRow[];
  facets: Facet[];
  ranges: RangeFacet[];
  chips: Chip[];
  notices: Notice[];
}

/** The answer for the explore page: everything it shows. */
export interface ExploreView extends ListingView {
  points: PointView[];
}
