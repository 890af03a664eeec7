import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { checkColumns } from "../check-columns";
import type { Store } from "../connect";
import { asStoreError } from "../errors";
import { PrismaClient } from "../generated/postgresql/client";
import { checkRecorded } from "../known";
import { shownPlace } from "../place";
import { postgresSql } from "../sql/postgres";
import { type Reader, sql } from "../sql/types";

/** Connections of one process: a writer, and readers beside it. */
const CONNECTIONS = 10;
/** How long a server may take to answer at all, in milliseconds. */
const PATIENCE = 10_000;

/** The address in the words of the driver: Prisma's `schema` is the path along which names are looked up. */
export function connectionOf(place: string): { connectionString: string; schema: string | undefined } {
  const url = new URL(place);
  const schema = url.searchParams.get("schema") ?? undefined;
  url.searchParams.delete("schema");
  if (schema) url.searchParams.set("options", `-c search_path="${schema}"`);
  return { connectionString: url.href, schema };
}

const APPLIED = sql`SELECT migration_name AS "name" FROM "_prisma_migrations"
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;

/** Every column of the tables in the database's schema. */
const COLUMNS_THERE = sql`SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
  WHERE table_schema = current_schema()`;

/** Names of the migrations a database has finished; none where they may not be read. */
const appliedTo = async (reader: Reader, tables: readonly string[]): Promise<string[]> =>
  tables.includes("_prisma_migrations")
    ? reader.all<{ name: string }>(APPLIED).then(
        (rows) => rows.map((r) => r.name),
        () => [],
      )
    : [];

/**
 * Opens a database of a PostgreSQL server; nothing is asked of the server yet.
 * @param place postgresql://user:password@host/name, with `schema=` where it is not the default one
 */
export function openPostgres(place: string): Store {
  const { connectionString, schema } = connectionOf(place);
  const pool = new pg.Pool({ connectionString, max: CONNECTIONS, connectionTimeoutMillis: PATIENCE });
  // A connection that breaks while nobody uses it is replaced by the next who asks.
  pool.on("error", () => {});
  const name = shownPlace(place);
  const reader = postgresSql(pool);
  const check = async () => {
    try {
      const rows = await reader.all<{ table: string; column: string }>(COLUMNS_THERE);
      const tables = [...new Set(rows.map((r) => r.table))];
      checkRecorded(name, "postgresql", { tables, applied: await appliedTo(reader, tables) });
      checkColumns(name, (table) => rows.flatMap((r) => (r.table === table ? [r.column] : [])));
    } catch (error) {
      checked = undefined;
      throw asStoreError(error, name);
    }
  };
  let checked: Promise<void> | undefined;
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, schema ? { schema } : {}) });
  return {
    place,
    file: name,
    // Of the same models, so of the same shape.
    prisma: prisma as unknown as Store["prisma"],
    sql: reader,
    ready() {
      checked ??= check();
      return checked;
    },
    isStale: () => false,
    async close() {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}
