import Database from "libsql";
import { openEngine } from "./engine";
import { readSchema } from "./migrations";

/** Tables that Prisma does not know: virtual tables with what they keep beside them, and its own. */
function handMade(file: string): string[] {
  const db = new Database(file);
  const rows = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").raw().all() as unknown as [
    string,
  ][];
  db.close();
  return rows.map(([name]) => name).filter((name) => name.includes("_fts") || name.startsWith("_prisma"));
}

/**
 * SQL that leads from a migrated database to the schema; null where nothing is left to do.
 * @param file a database with all migrations applied; it is not changed
 * @param schema files of the schema, those on disk where none are given
 */
export async function schemaDiff(file: string, schema = readSchema()): Promise<string | null> {
  const engine = await openEngine(
    `file:${file}`,
    schema.map((s) => [s.path, s.content]),
  );
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files: schema, configDir: "" },
      to: { tag: "schemaDatamodel", files: schema },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      filters: { externalTables: handMade(file), externalEnums: [] },
    } as Parameters<typeof engine.diff>[0]);
    return exitCode === 0 ? null : (stdout ?? "");
  } finally {
    engine.free();
  }
}
