import { repeatedWords, searchWords } from "@/lib/text/search-words";
import type { SearchRow, Sql, Statement } from "./sql/types";
import { rawSql, sql } from "./sql/types";

/** What of a paper is searched. */
export interface Searched {
  id: number;
  title: string;
  abstract: string;
  /** A JSON list, or its text. */
  authorNames: unknown;
}

function namesOf(authorNames: unknown): string {
  const names = typeof authorNames === "string" ? JSON.parse(authorNames) : authorNames;
  return Array.isArray(names) ? names.join(" ") : "";
}

/** The words by which a paper is found, the same for every engine. */
export function searchRow({ id, title, abstract, authorNames }: Searched): SearchRow {
  const words = searchWords(abstract);
  return {
    id,
    title: searchWords(title).join(" "),
    abstract: words.join(" "),
    authors: searchWords(namesOf(authorNames)).join(" "),
    often: repeatedWords(words).join(" "),
  };
}

/** A connection within a transaction. */
export interface Writer {
  all<T>(statement: Statement): Promise<T[]>;
  run(statement: Statement): Promise<unknown>;
}

/** Papers that are indexed together. */
const MANY = 1000;

/** Fills the full-text index, which is empty, from the papers. */
export async function fillIndex(db: Writer, { indexing }: Pick<Sql, "indexing">): Promise<void> {
  for (let last = 0, papers: Searched[] = []; ; last = papers.at(-1)?.id ?? last) {
    papers = await db.all(
      sql`SELECT "id", "title", "abstract", "authorNames" FROM "Paper" WHERE "id" > ${last} ORDER BY "id" LIMIT ${rawSql(String(MANY))}`,
    );
    if (papers.length === 0) return;
    await db.run(indexing(papers.map(searchRow)));
  }
}
