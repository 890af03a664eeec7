import type { Quantity } from "@/lib/claims/types";

/** What the database holds, for headers, footers and the page on how numbers are read. */
export interface Stats {
  dataVersion: string;
  papers: number;
  claims: number;
  tradeoffs: number;
  rejected: number;
  /** Claims by sure rules. */
  sure: number;
  papersWithClaims: number;
  papersWithTradeoffs: number;
  years: [number, number] | null;
  quantities: { quantity: Quantity; claims: number; papers: number }[];
  techniques: { name: string; label: string; count: number }[];
  domains: { name: string; label: string; count: number }[];
  digests: {
    name: string;
    hash: string;
    format: string;
    captured: string | null;
    papers: number;
    lines: number;
  }[];
  extractorVersions: string[];
  labellerVersions: string[];
}
