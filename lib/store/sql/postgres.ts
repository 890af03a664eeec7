import type pg from "pg";
import {
  joinSql,
  type ListColumn,
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

type Asked = Pick<pg.Pool, "query">;

/** The rows of a statement. */
async function rowsOf<T>(client: Asked, { text, values }: Statement): Promise<T[]> {
  return (await client.query(text, values)).rows;
}

async function listsOf(client: Asked, columns: readonly ListColumn[], from: Statement): Promise<unknown[][]> {
  const names = rawSql(columns.map(({ name }) => `"${name}"`).join(", "));
  const lists = rawSql(
    columns.map(({ name }, i) => `coalesce(json_agg("${name}"), '[]') AS "${i}"`).join(", "),
  );
  const [row] = await rowsOf<Record<string, unknown[]>>(
    client,
    sql`SELECT ${lists} FROM (SELECT ${names} FROM ${from}) AS "rows"`,
  );
  return columns.map((_, i) => row?.[i] ?? []);
}

let cursors = 0;

const PARTS: Pick<Reader, "among" | "placed"> = {
  among: (ids) => sql`= ANY(${[...ids]}::int[])`,
  placed(table, places) {
    const [name, papers, positions] = [
      rawSql(`"${table}"`),
      places.map(([p]) => p),
      places.map(([, n]) => n),
    ];
    return sql`(SELECT ${name}.* FROM unnest(${papers}::int[], ${positions}::int[]) AS "asked" ("paper", "at")
      JOIN ${name} ON ${name}."paperId" = "asked"."paper" AND ${name}."position" = "asked"."at") AS "placed"`;
  },
};

/** Reads within a transaction that is open. */
const readerOf = (client: pg.PoolClient): Reader => ({
  ...PARTS,
  all: (statement) => rowsOf(client, statement),
  lists: (columns, from) => listsOf(client, columns, from),
  async *pages<T>({ text, values }: Statement) {
    const name = `atlas_${++cursors}`;
    await client.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${text}`, values);
    for (;;) {
      const { rows } = await client.query(`FETCH ${PAGE} FROM ${name}`);
      if (rows.length > 0) yield rows as T[];
      if (rows.length < PAGE) break;
    }
    await client.query(`CLOSE ${name}`);
  },
});

/** Runs `work` in a transaction that only reads and sees one moment. */
async function snapshot<T>(pool: pg.Pool, work: (at: Reader) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failed: unknown;
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return await work(readerOf(client));
  } catch (error) {
    failed = error;
    throw error;
  } finally {
    // Who ends such a transaction loses nothing.
    await client.query("ROLLBACK").catch(() => {});
    client.release(failed instanceof Error && "fatal" in failed);
  }
}

const quoted = (word: string): string => `'${word}'`;

/** A phrase as a query of words: letters and digits only, so that nothing needs an escape. */
const phraseOf = (phrase: Phrase): string =>
  `(${phrase.map(({ word, prefix }) => quoted(word) + (prefix ? ":*" : "")).join(" <-> ")})`;
const allOf = (phrases: readonly Phrase[]): string => phrases.map(phraseOf).join(" & ");

/** Ids come as one value: row by row they take longer. */
const idsOf = (where: Statement) =>
  sql`(SELECT coalesce(json_agg("id"), '[]') FROM "Paper_fts" WHERE ${where})`;
const countOf = (phrase: Phrase) =>
  sql`(SELECT count(*)::int FROM "Paper_fts" WHERE "words" @@ ${phraseOf(phrase)}::tsquery)`;
const holds = (phrases: readonly Phrase[]) => sql`"words" @@ ${allOf(phrases)}::tsquery`;

const wordsOf = (at: Reader): WordIndex => ({
  async holding(phrases) {
    const [row] = await at.all<{ ids: number[] }>(sql`SELECT ${idsOf(holds(phrases))} AS "ids"`);
    return row?.ids ?? [];
  },
  async mentions(phrases) {
    const each = phrases.map((phrase, i) => {
      const n = rawSql(String(i));
      const held = holds([phrase]);
      const titled = idsOf(sql`${held} AND "title" @@ ${phraseOf(phrase)}::tsquery`);
      const often = idsOf(sql`${held} AND "often" @@ ${allOf(phrase.map((w) => [w]))}::tsquery`);
      return sql`${idsOf(held)} AS "a${n}", ${titled} AS "t${n}", ${often} AS "o${n}"`;
    });
    if (each.length === 0) return [];
    const [row = {}] = await at.all<Record<string, number[]>>(sql`SELECT ${joinSql(each)}`);
    const list = (name: string) => row[name] ?? [];
    return phrases.map((_, i) => ({ all: list(`a${i}`), titled: list(`t${i}`), often: list(`o${i}`) }));
  },
  async count(phrase) {
    const [row] = await at.all<{ n: number }>(sql`SELECT ${countOf(phrase)} AS "n"`);
    return row?.n ?? 0;
  },
  async papersOf(words) {
    const rows = await at.all<{ term: string; papers: number }>(
      sql`SELECT "term", "papers" FROM "Paper_words" WHERE "term" = ANY(${words}) AND "papers" > 0`,
    );
    return new Map(rows.map(({ term, papers }) => [term, papers]));
  },
  beginning(letter, shortest, longest) {
    const next = String.fromCodePoint((letter.codePointAt(0) as number) + 1);
    return at.pages(
      sql`SELECT "term", "papers" FROM "Paper_words" WHERE "term" >= ${letter} AND "term" < ${next} AND length("term") BETWEEN ${shortest} AND ${longest} AND "papers" > 0 ORDER BY "term"`,
    );
  },
});

/** Positions of a vector end here; what comes later stands at the last one. */
const LAST = 16_383;

/** Words as a vector with their places; those of each further text begin where no phrase reaches. */
function vectorOf(...texts: string[]): string {
  const places = new Map<string, number[]>();
  let at = 0;
  for (const text of texts) {
    at++;
    for (const word of text.split(" ")) {
      if (word === "") continue;
      const place = Math.min(++at, LAST);
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  return [...places].map(([word, all]) => `${quoted(word)}:${all.join(",")}`).join(" ");
}

const indexed = ({ id, title, abstract, authors, often }: SearchRow) => ({
  id,
  words: vectorOf(title, abstract, authors),
  title: vectorOf(title),
  often: vectorOf(often),
});

const of = (table: string, rows: string) =>
  sql`json_populate_recordset(NULL::${rawSql(`"${table}"`)}, ${rows}::json)`;

/** What of PostgreSQL's SQL is its own. */
export const POSTGRES: Pick<Sql, "engine" | "insertion" | "indexing"> = {
  engine: "postgresql",
  insertion(table, columns, rows) {
    const names = rawSql(columns.map((c) => `"${c}"`).join(", "));
    return sql`INSERT INTO ${rawSql(`"${table}"`)} (${names}) SELECT ${names} FROM ${of(table, rows)}`;
  },
  indexing: (rows) =>
    sql`INSERT INTO "Paper_fts" ("id", "words", "title", "often")
      SELECT "id", "words", "title", "often" FROM ${of("Paper_fts", JSON.stringify(rows.map(indexed)))}
      ON CONFLICT ("id") DO UPDATE SET "words" = excluded."words", "title" = excluded."title", "often" = excluded."often"`,
};

/** PostgreSQL, by a pool of connections. */
export function postgresSql(pool: pg.Pool): Sql {
  const reader: Reader = {
    ...PARTS,
    all: (statement) => rowsOf(pool, statement),
    lists: (columns, from) => listsOf(pool, columns, from),
    async *pages<T>(statement: Statement) {
      const client = await pool.connect();
      try {
        await client.query("BEGIN READ ONLY");
        yield* readerOf(client).pages<T>(statement);
      } finally {
        await client.query("ROLLBACK").catch(() => {});
        client.release();
      }
    },
  };
  return {
    ...POSTGRES,
    ...reader,
    words: wordsOf(reader),
    async finishCopy() {
      for (const table of ["Digest", "Paper", "Correction"])
        await pool.query(
          `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), coalesce(max("id"), 1), max("id") IS NOT NULL) FROM "${table}"`,
        );
    },
    snapshot: (work) => snapshot(pool, work),
  };
}
