import type { Store } from "@/lib/store";
import { matchOf, type Term } from "./terms";

/** A paper a search found: its row id and its bm25 score, the better the smaller. */
export interface Found {
  id: number;
  score: number;
}

/** A word in the title counts as much as ten in the abstract: who names it there writes about it. */
const SEARCH = `SELECT rowid, bm25("Paper_fts", 10.0, 1.0) FROM "Paper_fts" WHERE "Paper_fts" MATCH ?`;

/** Every paper that holds all terms. Order is the caller's: by score, then by slug. */
export function findPapers(raw: Store["raw"], terms: readonly Term[]): Found[] {
  if (terms.length === 0) return [];
  const rows = raw.prepare(SEARCH).raw().all(matchOf(terms)) as [number, number][];
  return rows.map(([id, score]) => ({ id, score }));
}

const LIKE = `SELECT rowid, bm25("Paper_fts", 2.0, 1.0) FROM "Paper_fts" WHERE "Paper_fts" MATCH ?
  ORDER BY bm25("Paper_fts", 2.0, 1.0), rowid LIMIT ?`;

/** The papers that hold most of some words: for related papers. */
export function findSimilar(raw: Store["raw"], words: readonly string[], limit: number): Found[] {
  if (words.length === 0) return [];
  const match = words.map((w) => `"${w}"`).join(" OR ");
  const rows = raw.prepare(LIKE).raw().all(match, limit) as [number, number][];
  return rows.map(([id, score]) => ({ id, score }));
}
