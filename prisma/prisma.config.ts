import { defineConfig } from "prisma/config";

// `prisma generate` looks for a schema engine it never runs and would download one. Any executable satisfies the
// look-up; migrations are applied by the same engine as WebAssembly (lib/store/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "schema.prisma",
  migrations: { path: "migrations" },
});
