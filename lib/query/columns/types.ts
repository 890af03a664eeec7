import type { TypedFastBitSet } from "typedfastbitset";
import { CLAIM_FIELDS, keysOf, PAPER_FIELDS } from "../fields";
import type { Ranked } from "../preference";
import type { ClaimView } from "../types";

export type BitSet = TypedFastBitSet;

/** What the index needs to know of a paper, as it comes streaming from the tables. */
export interface PaperInput {
  /** Row id in the store. */
  id: number;
  slug: string;
  title: string;
  date: string | null;
  year: number | null;
  organisation: { handle: string; name: string } | null;
  authors: number | null;
  comments: number | null;
  hasCode: boolean;
  /** First 12 digits of each digest's hash. */
  digests: readonly string[];
  techniques: readonly string[];
  domains: readonly string[];
  tradeoffs: number;
  /** ISO time; null where it was not kept yet. */
  firstSeen: string | null;
  claims: readonly ClaimInput[];
}

export type ClaimInput = Ranked & Pick<ClaimView, "phase" | "sure">;

/** Facets of papers that hold labels: value → the papers that have it. */
export const LABEL_FACETS = keysOf(PAPER_FIELDS, "labels");
export type LabelFacet = (typeof LABEL_FACETS)[number];

/** Facets of papers that hold a number. */
export const NUMBER_FACETS = keysOf(PAPER_FIELDS, "range");
export type NumberFacet = (typeof NUMBER_FACETS)[number];

/** Facets of claims that hold one of a closed list of values. */
export const CLAIM_FACETS = keysOf(CLAIM_FIELDS, "labels");
export type ClaimFacet = (typeof CLAIM_FACETS)[number];

/** Stands for "not stated" in columns of codes. */
export const NONE = 255;

/** One column entry per claim; those of paper `p` are `from[p]` to `from[p + 1]`. */
export interface ClaimColumns {
  from: Uint32Array;
  /** Codes: position in the closed list of the facet, or NONE. */
  codes: Record<ClaimFacet, Uint8Array>;
  factor: Float64Array;
  sure: Uint8Array;
  /** Position among its paper's claims of the same quantity in the order of `compareClaims`. */
  preference: Uint16Array;
}

/** Papers in the order of their slugs; everything the explore page counts, sorts and filters by. */
export interface ColumnIndex {
  papers: number;
  /** Row ids in the store. */
  ids: Int32Array;
  indexOf: ReadonlyMap<number, number>;
  slugs: readonly string[];
  all: BitSet;
  labels: Record<LabelFacet, ReadonlyMap<string, BitSet>>;
  flags: Record<"code" | "paired", BitSet>;
  /** NaN where nothing is stated. */
  numbers: Record<NumberFacet, Float64Array>;
  /** When each paper first came in, in milliseconds since 1970; NaN where that was not kept. */
  added: Float64Array;
  /** Sort keys by name, ascending; NaN where nothing is stated. */
  sorts: ReadonlyMap<string, Float64Array>;
  /** Names of organisations by their handles. */
  organisations: ReadonlyMap<string, string>;
  claims: ClaimColumns;
}
