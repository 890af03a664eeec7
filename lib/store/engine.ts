import fs from "node:fs";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

/** The package's own loader needs a bundler. Once a process. */
async function load(): Promise<void> {
  const glue = engine as typeof engine &
    WebAssembly.ModuleImports & { __wbg_set_wasm(exports: unknown): void };
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const code = fs.readFileSync(script.replace(/js$/, "wasm"));
  const { instance } = await WebAssembly.instantiate(code, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
let loaded: Promise<void> | undefined;

/** Prisma's schema engine in the version of its client, as WebAssembly: nothing to download. For writing migrations only. */
export async function openEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema: [string, string][],
): Promise<engine.SchemaEngine> {
  loaded ??= load();
  await loaded;
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  return engine.SchemaEngine.new({ datamodels: schema }, () => {}, bound);
}
