import Database from "libsql";
import { openEngine } from "./engine";
import { readSchema } from "./migrations";

/** Tables that migrations make by hand: virtual tables with what they keep beside them, and Prisma's own. */
function handMade(file: string): string[] {
  const db = new Database(file);
  const rows = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").raw().all() as unknown as [
    string,
  ][];
  db.close();
  return rows.map(([name]) => name).filter((name) => name.includes("_fts") || name.startsWith("_prisma"));
}

/**
 * SQL that leads from a migrated database to schema.prisma; null where nothing is left to do.
 * @param file a database with all migrations applied; it is not changed
 */
export async function schemaDiff(file: string): Promise<string | null> {
  const content = readSchema();
  const files = [{ path: "schema.prisma", content }];
  const engine = await openEngine(`file:${file}`, content);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "" },
      to: { tag: "schemaDatamodel", files },
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
