import type Database from "libsql";
import { type Cell, COLUMNS, type Row, type Table } from "./columns";

const quoted = (names: readonly string[]) => names.map((n) => `"${n}"`).join(", ");

/** Prepared statements of one connection: rows go in one by one, each statement is parsed once. */
export class Statements {
  readonly #raw: Database.Database;
  readonly #kept = new Map<string, Database.Statement>();

  constructor(raw: Database.Database) {
    this.#raw = raw;
  }

  prepare(sql: string): Database.Statement {
    let statement = this.#kept.get(sql);
    if (!statement) {
      statement = this.#raw.prepare(sql);
      this.#kept.set(sql, statement);
    }
    return statement;
  }

  /** Inserts a row and returns its rowid. */
  insert<T extends Table>(table: T, row: Row<T>): number {
    const columns: readonly string[] = COLUMNS[table];
    const sql = `INSERT INTO "${table}" (${quoted(columns)}) VALUES (${columns.map(() => "?").join(", ")})`;
    const cells = row as Record<string, Cell>;
    return Number(this.prepare(sql).run(columns.map((c) => cells[c])).lastInsertRowid);
  }

  /** Replaces all columns of a paper or a digest. */
  update<T extends "Paper" | "Digest">(table: T, id: number, row: Row<T>): void {
    const columns: readonly string[] = COLUMNS[table];
    const cells = row as Record<string, Cell>;
    const sql = `UPDATE "${table}" SET ${columns.map((c) => `"${c}" = ?`).join(", ")} WHERE "id" = ?`;
    this.prepare(sql).run([...columns.map((c) => cells[c]), id]);
  }

  /** Rows as arrays of cells, in the order the SQL names them. */
  rows<R extends readonly Cell[]>(sql: string, ...values: Cell[]): R[] {
    return this.prepare(sql).raw().all(values) as unknown as R[];
  }
}
