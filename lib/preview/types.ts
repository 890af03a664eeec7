import type { PaperView } from "@/lib/query/types";
import type { Digest } from "@/lib/sources/types";

/** What tells a paper apart: hashes (12 hexadecimal digits of SHA-256), so that a list of them says no titles. */
export interface PaperKeys {
  text: string;
  /** Of arXiv id, DOI and OpenReview id. */
  ids: string[];
  slug: string;
}

/** A paper as it would be shown once stored. */
export interface PreviewPaper
  extends Pick<
    PaperView,
    | "slug"
    | "title"
    | "abstract"
    | "date"
    | "textKind"
    | "claims"
    | "tradeoffs"
    | "rejected"
    | "labels"
    | "links"
  > {
  /** Pieces of the source it was read from, 1-based. */
  lines: { first: number; last: number };
  keys: PaperKeys;
}

/** What a text was read as, before its papers are looked into. */
export interface PreviewSource extends Pick<Digest, "captured" | "ledger" | "warnings"> {
  /** The format as a person calls it. */
  format: string;
  papers: number;
}

/** Why a text cannot be read. */
export interface Unreadable {
  /** 1-based; null where the whole is no text. */
  line: number | null;
  found: string;
  /** Every form that can be read, as a person calls it. */
  known: string[];
}
