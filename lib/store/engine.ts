import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Prisma's schema engine as WebAssembly: what `prisma migrate` runs, without a binary to download. */
export type SchemaEngine = Awaited<ReturnType<typeof wasm.SchemaEngine.new>>;
export type MigrationList = Parameters<SchemaEngine["applyMigrations"]>[0]["migrationsList"];

/** The whole database is Prisma's: nothing is kept out of its sight. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

let loaded: Promise<void> | undefined;

/** Instantiates the WebAssembly module once a process: its own loader needs a bundler. */
function load(): Promise<void> {
  loaded ??= (async () => {
    const require = createRequire(import.meta.url);
    const glue = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = fs.readFileSync(path.join(path.dirname(glue), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, {
      "./schema_engine_bg.js": wasm as unknown as WebAssembly.ModuleImports,
    });
    const glued = wasm as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
    glued.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
  })();
  return loaded;
}

/**
 * Connects the schema engine to a database.
 * @param url e.g. "file:/tmp/atlas.db" or ":memory:"
 * @param schema text of schema.prisma
 */
export async function openEngine(url: string, schema: string): Promise<SchemaEngine> {
  await load();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url }));
  return wasm.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, adapter);
}
