import fs from "node:fs";
import path from "node:path";
import { pending, type Recorded } from "./pending";
import type { EngineName } from "./place";

/** Where the migrations lie, below the project's folder, in which every command and the server run. */
const FOLDER = path.join("prisma", "migrations");

/**
 * Refuses a database of another program, and one that has a migration which this version does not know; one that does
 * not say what it has is judged by its columns (see `checkColumns`).
 * @throws StoreError
 */
export function checkRecorded(name: string, engine: EngineName, recorded: Recorded): void {
  const folder = path.join(FOLDER, engine);
  if (recorded.tables.length === 0 || !fs.existsSync(folder)) return;
  const known = fs
    .readdirSync(folder)
    .sort()
    .map((migration) => ({ name: migration }));
  const isOurs = recorded.tables.includes("Paper") && recorded.tables.includes("State");
  if (recorded.applied.length > 0 || !isOurs) pending(name, recorded, known);
}
