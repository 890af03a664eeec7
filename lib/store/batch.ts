import { setImmediate } from "node:timers/promises";
import { FINDINGS, findingRows } from "./findings";
import type { Findings } from "./paper";
import { insertRows, type Row, type Rows, type Table, type Transaction } from "./rows";
import { type Searched, searchRow } from "./search";
import type { Sql } from "./sql/types";

/** How many papers are written together. */
export const BATCH = 500;

/** In the order in which rows refer to each other. */
const ORDER: readonly Table[] = ["Paper", "Link", ...FINDINGS, "DigestPaper"];

/** Papers that wait to be written together, each once. */
export class Batch {
  readonly #waiting = new Set<number>();
  /** Papers whose stored rows give way, by table. */
  readonly #replaced = { Link: [] as number[], findings: [] as number[] };
  #rows: Rows = {
    Paper: [],
    DigestPaper: [],
    Link: [],
    Claim: [],
    Tradeoff: [],
    RejectedNumber: [],
    Label: [],
  };

  /** What the full-text index shall hold of papers. */
  #searched: Searched[] = [];

  constructor(
    private readonly tx: Transaction,
    private readonly sql: Sql,
  ) {}

  add<T extends Table>(table: T, rows: Row<T>[]): void {
    for (const row of rows) this.#rows[table].push(row as never);
  }

  /** Whether a paper of this id waits. */
  has(id: number): boolean {
    return this.#waiting.has(id);
  }

  /** Everything read from a paper; `links` come with a paper of a digest. */
  async put(id: number, findings: Findings, old: boolean, links?: Row<"Link">[]): Promise<void> {
    if (this.#waiting.size >= BATCH) await this.flush();
    this.#waiting.add(id);
    if (old) this.#replaced.findings.push(id);
    if (old && links) this.#replaced.Link.push(id);
    if (links) this.add("Link", links);
    const rows = findingRows(id, findings);
    for (const table of FINDINGS) this.add(table, rows[table] as never[]);
  }

  /** A paper's words are others now. */
  index(paper: Searched): void {
    this.#searched.push(paper);
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    const of = (ids: number[]) => ({ where: { paperId: { in: ids } } });
    const { Link, findings } = this.#replaced;
    if (Link.length > 0) await this.tx.link.deleteMany(of(Link));
    if (findings.length > 0) {
      await this.tx.tradeoff.deleteMany(of(findings));
      await this.tx.claim.deleteMany(of(findings));
      await this.tx.rejectedNumber.deleteMany(of(findings));
      await this.tx.label.deleteMany(of(findings));
    }
    for (const table of ORDER) {
      await insertRows(this.tx, this.sql, table, this.#rows[table] as never[]);
      this.#rows[table] = [];
    }
    if (this.#searched.length > 0) {
      // The last of a paper counts.
      const rows = new Map(this.#searched.map((paper) => [paper.id, paper]));
      await this.tx.$executeRaw(this.sql.indexing([...rows.values()].map(searchRow)));
      this.#searched = [];
    }
    // The database's binding lets go of what it held in a turn of the event loop of its own.
    await setImmediate();
    this.#waiting.clear();
    this.#replaced.Link = [];
    this.#replaced.findings = [];
  }
}
