import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder: every step works from there, wherever it was called. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const CACHE = path.join(ROOT, ".cache");

/** A program of an installed package, or of this one, run with this Node: no shell, the same on every system. */
export const PROGRAMS = {
  next: path.join(ROOT, "node_modules/next/dist/bin/next"),
  prisma: path.join(ROOT, "node_modules/prisma/build/index.js"),
  tsx: path.join(ROOT, "node_modules/tsx/dist/cli.mjs"),
};

/** The database and the build that are served. */
export const databasePath = () => path.resolve(ROOT, process.env.DATABASE_FILE || "prisma/atlas.db");
export const buildFolder = () => process.env.NEXT_DIST_DIR || ".next";
