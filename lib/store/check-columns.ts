import { StoreError, type StoreErrorCode } from "./errors";
import { COLUMNS } from "./rows";

/**
 * Refuses a database whose tables are not those of this version.
 * @param name as people may read it
 * @param columnsOf a table's columns; none where there is no such table
 * @throws StoreError
 */
export function checkColumns(name: string, columnsOf: (table: string) => readonly string[]): void {
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const there = columnsOf(table);
    const fault = (code: StoreErrorCode, says: string) =>
      new StoreError(code, name, `The database ${name} ${says}`);
    if (there.length === 0)
      throw fault("unmigrated", 'has no tables yet. Run "npm start" or "npm run ingest -- FILE" first.');
    if (Object.keys(columns).some((c) => !there.includes(c)))
      throw fault(
        "unmigrated",
        'is of an older version. Run "npm start" or "npm run ingest" to bring it up to date.',
      );
    if (there.some((c) => !Object.hasOwn(columns, c)))
      throw fault("newer", "was made by a newer version: bring this one up to date, or name another file.");
  }
}
