import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { openEngine } from "./engine";
import { readSchema } from "./migrations";
import { engineOf } from "./place";
import { connectionOf } from "./postgres/connect";

/** Tables that Prisma does not know: those of the full-text index, and its own. */
const HAND_MADE = [
  ...["Paper_fts", "Paper_words", "_prisma_migrations"],
  ...["config", "content", "data", "docsize", "idx"].map((part) => `Paper_fts_${part}`),
];

/** Numbers of types: "char", which some columns of the catalogue have and Prisma's adapter does not know, and one it does. */
const [CHAR, BPCHAR] = [18, 1042];

/** A pool whose answers Prisma's adapter can read, those of the catalogue too. */
class CataloguePool extends pg.Pool {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own overloads are many, and none is told apart here.
  override async query(...args: any[]): Promise<any> {
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const result: pg.QueryResult = await (super.query as any)(...args);
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = BPCHAR;
    return result;
  }
}

/**
 * SQL that leads from a migrated database to the schema; null where nothing is left to do.
 * @param place a database with all migrations applied; it is not changed
 * @param schema files of the schema, those on disk where none are given
 */
export async function schemaDiff(
  place: string,
  schema = readSchema(engineOf(place)),
): Promise<string | null> {
  const postgres = engineOf(place) === "postgresql";
  const { connectionString, schema: names = "public" } = postgres ? connectionOf(place) : {};
  const engine = await openEngine(
    connectionString
      ? new PrismaPg(new CataloguePool({ connectionString }), { schema: names, disposeExternalPool: true })
      : new PrismaLibSql({ url: `file:${place}` }),
    schema.map((s) => [s.path, s.content]),
  );
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files: schema, configDir: "" },
      to: { tag: "schemaDatamodel", files: schema },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      filters: {
        externalTables: postgres ? HAND_MADE.map((name) => `${names}.${name}`) : HAND_MADE,
        externalEnums: [],
      },
    } as Parameters<typeof engine.diff>[0]);
    return exitCode === 0 ? null : (stdout ?? "");
  } finally {
    engine.free();
  }
}
