import type Database from "libsql";

/**
 * Runs `work` in one write transaction. Whatever is thrown, or a process killed in the middle, leaves the old state.
 * @param keep false rolls back at the end all the same: a rehearsal
 */
export function inTransaction<T>(raw: Database.Database, work: () => T, keep = true): T {
  raw.exec("BEGIN IMMEDIATE");
  let result: T;
  try {
    result = work();
  } catch (error) {
    // A full disk has ended it already.
    if (raw.inTransaction) raw.exec("ROLLBACK");
    throw error;
  }
  raw.exec(keep ? "COMMIT" : "ROLLBACK");
  return result;
}
