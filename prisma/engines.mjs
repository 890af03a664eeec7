/**
 * The schema of each database engine: the models are written once, in schema/, and joined with the engine's own file in
 * engines/, as a provider must be a literal. Plain JavaScript, as a fresh clone runs it before it has packages.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ENGINES = /** @type {const} */ (["sqlite", "postgresql"]);
/** @typedef {(typeof ENGINES)[number]} EngineName */

/** The folder of this file. */
export const PRISMA_FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** @param {string[]} names */
const read = (...names) => fs.readFileSync(path.join(PRISMA_FOLDER, ...names), "utf8");

/** What the models need besides on one engine: PostgreSQL keeps JSON as it was written only in a column of this type. */
const NATIVE = {
  sqlite: (/** @type {string} */ models) => models,
  postgresql: (/** @type {string} */ models) => models.replace(/^( +\w+ +Json\??)(?=\s)/gm, "$1 @db.Json"),
};

/**
 * The files of an engine's schema.
 * @param {EngineName} engine
 * @returns {{path: string, content: string}[]}
 */
export const schemaOf = (engine) => [
  { path: "models.prisma", content: NATIVE[engine](read("schema", "models.prisma")) },
  { path: `${engine}.prisma`, content: read("engines", `${engine}.prisma`) },
];
