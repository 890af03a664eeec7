import Database from "libsql";
import { asStoreError, knownStoreError } from "./errors";

/**
 * Copies a database as it is at this moment, also while others use it.
 * @param to a file that does not exist yet
 * @param name what a person calls that file: where the disk is full it is the copy that lacks room
 * @throws StoreError naming the database, or the copy
 */
export function copyStore(file: string, to: string, name = to): void {
  try {
    const db = new Database(file);
    try {
      db.prepare("VACUUM INTO ?").run([to]);
    } finally {
      db.close();
    }
  } catch (error) {
    const full = knownStoreError(error, name)?.code === "full";
    throw asStoreError(error, full ? name : file);
  }
}
