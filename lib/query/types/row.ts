import type { Quantity } from "@/lib/claims/types";
import type { ClaimView } from "./claim";

/** One row of the explore table. */
export interface PaperRow {
  slug: string;
  title: string;
  date: string | null;
  year: number | null;
  yearSource: string | null;
  authors: number | null;
  organisation: { handle: string; name: string } | null;
  comments: number | null;
  hasCode: boolean;
  /** Main one first. */
  techniques: string[];
  domains: string[];
  claims: number;
  /** Up to two trade-offs or gains that stand for the paper. */
  headlines: { efficiency: ClaimView; quality: ClaimView | null }[];
  /** The best claim per quantity that the filters let through. */
  best: Partial<Record<Quantity, ClaimView>>;
  /** Search hit: pieces of the title and of the abstract around the hit, hits marked; only with `q`. */
  hit?: { title: Piece[]; snippet: Piece[] };
}

/** A piece of text, marked or not: pages build markup from it, never from strings. */
export interface Piece {
  text: string;
  hit: boolean;
}
