import Database from "libsql";
import {
  joinSql,
  type Phrase,
  type Reader,
  rawSql,
  type SearchRow,
  type Sql,
  type Statement,
  sql,
  type WordIndex,
} from "./types";

/** Rows handed on together. */
const PAGE = 2000;
/** How long a reader waits for a lock, in milliseconds. */
const PATIENCE = 5000;

/** SQLite writes 15 digits of a number into JSON, and a number may need 17. */
const exact = (name: string) =>
  `json(iif(typeof("${name}") = 'real', printf('%!.17g', "${name}"), "${name}"))`;

export const readerOf = (db: Database.Database): Reader => ({
  among: (ids) => sql`IN (SELECT "value" FROM json_each(${JSON.stringify(ids)}))`,
  placed(table, places) {
    const name = rawSql(`"${table}"`);
    // A cross join goes from the places to the rows, never the other way.
    return sql`(SELECT ${name}.* FROM json_each(${JSON.stringify(places)}) AS "asked" CROSS JOIN ${name}
      ON ${name}."paperId" = "asked".value ->> 0 AND ${name}."position" = "asked".value ->> 1) AS "placed"`;
  },
  async lists(columns, { sql, values }) {
    const names = columns.map(({ name }) => `"${name}"`);
    const lists = columns.map(({ name, real }) => `json_group_array(${real ? exact(name) : `"${name}"`})`);
    const text = `SELECT ${lists.join(", ")} FROM (SELECT ${names.join(", ")} FROM ${sql})`;
    const row = db
      .prepare(text)
      .raw()
      .get(...values) as string[];
    return row.map((list) => JSON.parse(list) as unknown[]);
  },
  async all<T>({ sql, values }: Statement) {
    return db.prepare(sql).all(...values) as T[];
  },
  async *pages<T>({ sql, values }: Statement) {
    let page: T[] = [];
    for (const row of db.prepare(sql).iterate(...values)) {
      page.push(row as T);
      if (page.length < PAGE) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  },
});

/** The words of the full-text index with the number of papers that hold each. */
const WORDS = `CREATE VIRTUAL TABLE IF NOT EXISTS temp."Paper_words" USING fts5vocab('main', 'Paper_fts', 'row')`;

const TEXTS = "{title abstract authors}";

/** A phrase as FTS5 writes it: words are letters and digits only. */
const phraseOf = (phrase: Phrase): string =>
  `"${phrase.map((w) => w.word).join(" ")}"${phrase.at(-1)?.prefix ? " *" : ""}`;
const inTexts = (phrase: Phrase): string => `(${TEXTS} : ${phraseOf(phrase)})`;

/** The FTS5 expression of papers that hold every phrase. */
const allIn = (phrases: readonly Phrase[]): string => phrases.map(inTexts).join(" AND ");

/** Ids come as one text: row by row they take ten times as long. */
const idsOf = (match: string) =>
  sql`(SELECT json_group_array(rowid) FROM "Paper_fts" WHERE "Paper_fts" MATCH ${match})`;
const countOf = (match: string) => sql`(SELECT count(*) FROM "Paper_fts" WHERE "Paper_fts" MATCH ${match})`;

const wordsOf = (at: Reader): WordIndex => ({
  async holding(phrases) {
    const [row] = await at.all<{ ids: string }>(sql`SELECT ${idsOf(allIn(phrases))} AS "ids"`);
    return JSON.parse(row?.ids ?? "[]");
  },
  async mentions(phrases) {
    // A word is asked for by itself: what else it must stand beside takes the index as long again.
    const each = phrases.map((phrase, i) => {
      const n = rawSql(String(i));
      const often = idsOf(
        [inTexts(phrase), ...phrase.map((w) => `({often} : ${phraseOf([w])})`)]
          .slice(phrase.length === 1 ? 1 : 0)
          .join(" AND "),
      );
      return sql`${idsOf(inTexts(phrase))} AS "a${n}", ${idsOf(`{title} : ${phraseOf(phrase)}`)} AS "t${n}", ${often} AS "o${n}"`;
    });
    if (each.length === 0) return [];
    const [row = {}] = await at.all<Record<string, string>>(sql`SELECT ${joinSql(each)}`);
    const list = (name: string): number[] => JSON.parse(row[name] ?? "[]");
    return phrases.map((_, i) => ({ all: list(`a${i}`), titled: list(`t${i}`), often: list(`o${i}`) }));
  },
  async count(phrase) {
    const [row] = await at.all<{ n: number }>(sql`SELECT ${countOf(inTexts(phrase))} AS "n"`);
    return row?.n ?? 0;
  },
  async papersOf(words) {
    const rows = await at.all<{ term: string; doc: number }>(
      sql`SELECT "term", "doc" FROM json_each(${JSON.stringify(words)}) JOIN temp."Paper_words" ON "term" = "value"`,
    );
    return new Map(rows.map(({ term, doc }) => [term, doc]));
  },
  beginning(letter, shortest, longest) {
    const next = String.fromCodePoint((letter.codePointAt(0) as number) + 1);
    return at.pages(
      sql`SELECT "term", "doc" AS "papers" FROM temp."Paper_words" WHERE "term" >= ${letter} AND "term" < ${next} AND length("term") BETWEEN ${shortest} AND ${longest}`,
    );
  },
});

const INDEXED = ["title", "abstract", "authors", "often"] as const;
const cells = (columns: readonly string[]) => rawSql(columns.map((c) => `value ->> '$.${c}'`).join(", "));

/** What of SQLite's SQL is its own. */
export const SQLITE: Pick<Sql, "engine" | "insertion" | "indexing"> = {
  engine: "sqlite",
  insertion(table, columns, rows) {
    const into = rawSql(`"${table}" (${columns.map((c) => `"${c}"`).join(", ")})`);
    return sql`INSERT INTO ${into} SELECT ${cells(columns)} FROM json_each(${rows})`;
  },
  indexing: (rows: readonly SearchRow[]) =>
    sql`INSERT OR REPLACE INTO "Paper_fts" (rowid, ${rawSql(INDEXED.join(", "))})
      SELECT ${cells(["id", ...INDEXED])} FROM json_each(${JSON.stringify(rows)})`,
};

/** SQLite, by a connection of its own. */
export function sqliteSql(db: Database.Database, file: string): Sql {
  db.exec(WORDS);
  const reader = readerOf(db);
  return {
    ...SQLITE,
    ...reader,
    words: wordsOf(reader),
    // SQLite minds ids that are given.
    finishCopy: async () => {},
    async snapshot(work) {
      // A connection of its own: what others read meanwhile is no part of it.
      const own = new Database(file, { timeout: PATIENCE });
      try {
        own.exec(`PRAGMA busy_timeout = ${PATIENCE}; BEGIN`);
        return await work(readerOf(own));
      } finally {
        own.close();
      }
    },
  };
}
