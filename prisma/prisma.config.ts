import fs from "node:fs";
import path from "node:path";
import { defineConfig } from "prisma/config";
import { ENGINES, PRISMA_FOLDER, schemaOf } from "./engines.mjs";

// `prisma generate` looks for a schema engine it never runs and would download one. Any executable satisfies the
// look-up; lib/store/engine.ts loads the same engine as WebAssembly where migrations are written.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

/** Which engine's client is generated; Prisma wants its schema in one folder. */
const engine = ENGINES.find((name) => name === process.env.PRISMA_ENGINE) ?? "sqlite";
const folder = path.join(PRISMA_FOLDER, "joined", engine);
fs.mkdirSync(folder, { recursive: true });
for (const { path: name, content } of schemaOf(engine)) fs.writeFileSync(path.join(folder, name), content);

export default defineConfig({
  schema: path.join("joined", engine),
  migrations: { path: path.join("migrations", engine) },
});
