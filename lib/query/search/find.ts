import type { Store } from "@/lib/store";
import { matchOf, type Term } from "./terms";

/** A paper a search found: its row id and its bm25 score, the better the smaller. */
export interface Found {
  id: number;
  score: number;
}

/** The papers that hold all terms, by row id in no order. As one JSON list: row by row it takes twenty times as long. */
export function findPapers(raw: Store["raw"], terms: readonly Term[]): number[] {
  const sql = `SELECT json_group_array(rowid) FROM "Paper_fts" WHERE "Paper_fts" MATCH ?`;
  const [ids] = raw.prepare(sql).raw().get(matchOf(terms)) as [string];
  return JSON.parse(ids) as number[];
}

/**
 * A word in the title counts as much as ten in the abstract: who names it there writes about it. To 12 digits behind
 * the point, which every machine agrees upon. With LIMIT the scores are not worked out once more by who reads them.
 */
const SCORED = `SELECT json_group_array("id"), json_group_array(CAST(1e12 * "score" AS INTEGER)) FROM
  (SELECT rowid AS "id", bm25("Paper_fts", 10.0, 1.0) AS "score" FROM "Paper_fts" WHERE "Paper_fts" MATCH ? LIMIT -1)`;

/** The papers that hold all terms with their bm25 scores, the better the smaller. Order is the caller's: by score, then by slug. */
export function scorePapers(raw: Store["raw"], terms: readonly Term[]): { ids: number[]; scores: number[] } {
  const row = raw.prepare(SCORED).raw().get(matchOf(terms)) as [string, string];
  const [ids, scores] = row.map((list) => JSON.parse(list) as number[]) as [number[], number[]];
  return { ids, scores };
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
