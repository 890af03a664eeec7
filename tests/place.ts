import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";

/** The server that tests run on; none where they run on SQLite. */
const server = (): string | undefined => process.env.TEST_DATABASE_URL;

export const onPostgres = (): boolean => server() !== undefined;

const folders: string[] = [];
const schemas: string[] = [];
let made = 0;

/** A place for a database of its own, on the engine that the tests run on. */
export function newPlace(name = "atlas.db"): string {
  const url = server();
  if (url) {
    const schema = `test_${process.pid}_${++made}`;
    schemas.push(schema);
    return `${url}&schema=${schema}`;
  }
  return newPath(name);
}

/** A path in a new folder: for a file whatever the engine. */
export function newPath(name: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-test-"));
  folders.push(folder);
  return path.join(folder, name);
}

/** Removes every database of these places. */
export async function removePlaces(): Promise<void> {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
  const gone = schemas.splice(0);
  if (gone.length === 0) return;
  const client = new pg.Client({ connectionString: server() as string });
  await client.connect();
  for (const schema of gone) await client.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
  await client.end();
}

/** A place as DATABASE_URL. */
export const urlOf = (place: string): string => (onPostgres() ? place : `file:${place}`);

/** Makes the database at a place that of this process. */
export function serve(place: string): void {
  process.env.DATABASE_URL = urlOf(place);
}
