import Database from "libsql";
import { asStoreError } from "./errors";

/**
 * Copies a database as it is at this moment, also while others use it.
 * @param to a file that does not exist yet
 * @throws StoreError naming the database
 */
export function copyStore(file: string, to: string): void {
  try {
    const db = new Database(file);
    try {
      db.prepare("VACUUM INTO ?").run([to]);
    } finally {
      db.close();
    }
  } catch (error) {
    throw asStoreError(error, file);
  }
}
