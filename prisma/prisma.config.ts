import { defineConfig } from "prisma/config";

// `prisma generate` looks for a schema engine it never runs and would download one. Any executable satisfies the
// look-up; lib/store/engine.ts loads the same engine as WebAssembly where migrations are written.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "schema",
  migrations: { path: "migrations" },
});
