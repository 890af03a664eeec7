import crypto from "node:crypto";
import pg from "pg";
import { asStoreError } from "../errors";
import type { Migration } from "../migrations";
import { pending, type Recorded } from "../pending";
import { shownPlace } from "../place";
import { fillIndex } from "../search";
import { POSTGRES } from "../sql/postgres";
import type { Statement } from "../sql/types";
import { connectionOf } from "./connect";

/** Whoever brings a database up to date holds this lock of its server until the transaction ends. */
const LOCK = 5_420_260_727;

/** As the Prisma command line makes it. */
const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

const NOTE = `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
  VALUES ($1, $2, $3, now(), 1)`;

async function recorded(client: pg.Client): Promise<Recorded> {
  const names = async (text: string): Promise<string[]> =>
    (await client.query(text)).rows.map(({ name }) => name);
  const tables = await names(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1`,
  );
  const applied = tables.includes("_prisma_migrations")
    ? await names(
        `SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
      )
    : [];
  return { tables, applied };
}

/** Makes what Prisma does not know again, and fills it. Call within a transaction. */
export async function afterMigration(client: pg.Client, after: string): Promise<void> {
  if (after === "") return;
  await client.query(after);
  const run = ({ text, values }: Statement) => client.query(text, values);
  await fillIndex({ all: async (statement) => (await run(statement)).rows, run }, POSTGRES);
}

async function apply(client: pg.Client, migrations: readonly Migration[], after: string): Promise<void> {
  await client.query(RECORD);
  for (const { name, sql, checksum } of migrations) {
    await client.query(sql);
    await client.query(NOTE, [crypto.randomUUID(), checksum, name]);
  }
  await afterMigration(client, after);
}

/** `migrateStore` for a database of a PostgreSQL server; a schema that its address names is made where it is missing. */
export async function migratePostgres(
  place: string,
  migrations: Migration[],
  after: string,
): Promise<string[]> {
  const { connectionString, schema } = connectionOf(place);
  const name = shownPlace(place);
  const client = new pg.Client({ connectionString });
  client.on("error", () => {});
  try {
    await client.connect();
    if (pending(name, await recorded(client), migrations).length === 0) return [];
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    if (schema) await client.query(`CREATE SCHEMA IF NOT EXISTS ${client.escapeIdentifier(schema)}`);
    const missing = pending(name, await recorded(client), migrations);
    if (missing.length > 0) await apply(client, missing, after);
    await client.query("COMMIT");
    return missing.map((m) => m.name);
  } catch (error) {
    throw asStoreError(error, name);
  } finally {
    // What was not committed is undone by the server.
    await client.end().catch(() => {});
  }
}
