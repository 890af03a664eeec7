import type { ChartParams } from "./chart-params";
import type { FlagKey, LabelsKey, RangeKey } from "./fields";
import type { Range } from "./range";
import type { SortTerm } from "./sort";

type Labels = { [K in LabelsKey]: readonly string[] };
type Ranges = { [K in RangeKey]: Range | null };
type Flags = { [K in FlagKey]: boolean };

/** The state of a view as the URL says it. Empty lists, nulls and false mean "not asked for". */
export interface Params extends Labels, Ranges, Flags {
  q: string | null;
  /** Empty: by relevance with `q`, else the default order. */
  sort: readonly SortTerm[];
  /** From 1. */
  page: number;
  pageSize: number;
  /** Slugs picked for comparison, 0 to 6. */
  compare: readonly string[];
  /** Slug of the paper open in the side sheet. */
  open: string | null;
  chart: ChartParams;
}

export const PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 500;
/** Highest number of a page; there are never as many. */
export const MAX_PAGE = 1_000_000;
export const MAX_COMPARED = 6;
/** Longest search text, in UTF-16 code units. */
export const MAX_SEARCH = 1000;

/** A view with nothing asked for. */
export const NO_PARAMS: Params = {
  q: null,
  technique: [],
  domain: [],
  organisation: [],
  digest: [],
  year: null,
  quantity: [],
  factor: null,
  tokens: null,
  accuracy: null,
  bound: [],
  subject: [],
  phase: [],
  code: false,
  paired: false,
  sure: false,
  sort: [],
  page: 1,
  pageSize: PAGE_SIZE,
  compare: [],
  open: null,
  chart: {},
};
