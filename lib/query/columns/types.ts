import type { TypedFastBitSet } from "typedfastbitset";
import type { PointColumns } from "@/lib/chart/columns";
import type { Pair } from "../cases";
import type { ClaimFacet } from "../claim-filter";
import { keysOf, PAPER_FIELDS } from "../fields";
import type { OpenList } from "../named";
import type { Ranked } from "../preference";
import type { PointClaim } from "../types";
import type { Coded, Narrow } from "./narrow";
import type { SpeltColumn } from "./texts";

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
  /** ISO time; null where it was not kept yet. */
  firstSeen: string | null;
  tradeoffs: readonly Pair[];
  claims: readonly ClaimInput[];
}

/** A claim as charts take it: what is counted, sorted and drawn of it. */
export type ClaimInput = PointClaim & Pick<Ranked, "paired">;

/** Facets of papers that hold labels: value → the papers that have it. */
export const LABEL_FACETS = keysOf(PAPER_FIELDS, "labels");
export type LabelFacet = (typeof LABEL_FACETS)[number];

/** Facets of papers that hold a number. */
export const NUMBER_FACETS = keysOf(PAPER_FIELDS, "range");
export type NumberFacet = (typeof NUMBER_FACETS)[number];

/** Sort keys that are ranks of few different texts. */
export type FewTexts = "date" | "technique" | "domain" | "organisation";

/** Which papers have which codes. */
export interface PaperSets {
  /** How many papers have each. */
  sizes: Uint32Array;
  /** Of a rare code its papers in order, `papers[from[code]]` to `papers[from[code + 1]]`; of a frequent one `bits`. */
  from: Uint32Array;
  papers: Uint32Array;
  bits: readonly (BitSet | null)[];
}

/** Which papers have which values of a list; codes are in the order of the values. */
export interface LabelColumn extends PaperSets {
  values: readonly string[];
  codeOf: ReadonlyMap<string, number>;
}

/** One entry per claim; those of paper `p` are `from[p]` to `from[p + 1]`. */
export interface ClaimColumns {
  from: Uint32Array;
  /** Position in the list of quantities. */
  quantity: Uint8Array;
  factor: Coded;
  sure: Uint8Array;
  /** Position among its paper's claims of the same quantity in the order of `compareClaims`. */
  preference: Uint16Array;
  /** The details that open lists are made of, as abstracts write them. */
  spelt: Record<OpenList, SpeltColumn>;
}

/**
 * Lists of codes, of which many are alike: member `x` has list `l = list[x]`, which is `codes[from[l]]` to
 * `codes[from[l + 1]]`.
 */
export interface Lists {
  list: Narrow;
  from: Uint32Array;
  codes: Uint32Array;
}

/** What the cases have of one facet: a list of values each. */
export interface FacetColumn extends Lists {
  /** Each code's value in the address. */
  values: readonly string[];
  codeOf: ReadonlyMap<string, number>;
  /** Names of the values of an open list, as abstracts write them most often. */
  labels: ReadonlyMap<string, string>;
}

/** One entry per case (`cases.ts`); those of paper `p` are `from[p]` to `from[p + 1]`. */
export interface CaseColumns {
  from: Uint32Array;
  /** The claim's position in the columns of claims; -1 for the case without one. */
  claim: Int32Array;
  sure: Uint8Array;
  /** What is lost at most; NaN where nothing is, or nothing bounds it. */
  loss: Coded;
  facets: Record<ClaimFacet, FacetColumn>;
}

/**
 * Every mark a chart can have: the trade-offs of a paper, then its efficiency claims with no quality stated. Those of
 * paper `p` are `from[p]` to `from[p + 1]`; papers of the columns are positions in the index.
 */
export interface IndexedPoints {
  from: Uint32Array;
  columns: PointColumns;
  /** The case of the efficiency claim; that of a quality claim in the same setting is the next one. */
  case: Uint32Array;
}

/** Papers in the order of their slugs; everything the explore page counts, sorts and filters by. */
export interface ColumnIndex {
  papers: number;
  /** Row ids in the store. */
  ids: Int32Array;
  /** The first row id, and each paper's place by how far its id is from that; -1 where there is none. */
  firstId: number;
  placeOf: Int32Array;
  slugs: readonly string[];
  all: BitSet;
  labels: Record<LabelFacet, LabelColumn>;
  /** The values of each list, the most frequent first. */
  frequent: Record<LabelFacet, readonly string[]>;
  /** The papers that have no value of a facet. */
  unstated: Record<LabelFacet, BitSet>;
  flags: Record<"code" | "paired", BitSet>;
  /** NaN where nothing is stated. */
  numbers: Record<NumberFacet, Coded>;
  /** When each paper first came in, in milliseconds since 1970; NaN where that was not kept. */
  added: Coded;
  /** Sort keys by name, ascending; NaN where nothing is stated. */
  sorts: ReadonlyMap<string, Coded>;
  /** The texts that ranks stand for, where there are few; those of titles are asked of the database. */
  texts: Readonly<Record<FewTexts, readonly string[]>>;
  /** Names of organisations by their handles. */
  organisations: ReadonlyMap<string, string>;
  claims: ClaimColumns;
  cases: CaseColumns;
  points: IndexedPoints;
}
