import path from "node:path";
import type { EngineName } from "../../prisma/engines.mjs";

export type { EngineName };

const POSTGRES = /^postgres(?:ql)?:\/\//;

/**
 * Where the database is: `DATABASE_URL` (postgresql://… or file:…), else the file `DATABASE_FILE`, else prisma/atlas.db
 * below the working folder.
 * @throws Error where DATABASE_URL is of another kind
 */
export function databasePlace(env: Record<string, string | undefined> = process.env): string {
  const url = env.DATABASE_URL;
  if (!url) return env.DATABASE_FILE || path.join("prisma", "atlas.db");
  if (POSTGRES.test(url)) return url;
  if (url.startsWith("file:")) return url.slice("file:".length).replace(/^\/\/(?=\/)/, "");
  throw new Error("DATABASE_URL: expected postgresql://… or file:…");
}

/** The engine of a place: a path is SQLite's. */
export const engineOf = (place: string): EngineName => (POSTGRES.test(place) ? "postgresql" : "sqlite");

/** A place as people may read it: without the password and what follows the database's name. */
export function shownPlace(place: string): string {
  if (engineOf(place) === "sqlite") return place;
  const { host, pathname, searchParams } = new URL(place);
  const schema = searchParams.get("schema");
  return `postgresql://${host || searchParams.get("host") || "localhost"}${pathname}${schema ? `?schema=${schema}` : ""}`;
}
