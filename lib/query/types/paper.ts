import type { ClaimView, TradeoffView } from "./claim";
import type { PaperRow } from "./row";

/** One paper, whole. */
export interface PaperView
  extends Omit<PaperRow, "headlines" | "best" | "hit" | "claims" | "techniques" | "domains"> {
  abstract: string;
  links: { url: string; kind: string; start: number; end: number }[];
  digests: { name: string; hash: string; firstLine: number; lastLine: number }[];
  claims: ClaimView[];
  tradeoffs: TradeoffView[];
  rejected: {
    start: number;
    end: number;
    text: string;
    code: string;
    rule: string;
    reason: string;
    context: string | null;
  }[];
  labels: {
    kind: "technique" | "domain";
    name: string;
    score: number;
    evidence: { in: "title" | "abstract"; start: number; end: number; text: string }[];
  }[];
  extractorVersion: string;
  labellerVersion: string;
  related: { slug: string; title: string; year: number | null; why: string }[];
}
