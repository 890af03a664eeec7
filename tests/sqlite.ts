import Database from "libsql";

/** Runs `work` on a SQLite file by a connection of its own. */
export function inSqlite<T>(file: string, work: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    return work(db);
  } finally {
    db.close();
  }
}
