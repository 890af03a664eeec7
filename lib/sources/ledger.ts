import type { Ledger, LedgerEntry } from "./types";

/** What became of one line: a ledger entry without its lines. */
export type Fate =
  | { fate: "paper"; slug: string }
  | { fate: "furniture"; what: string }
  | { fate: "blank" }
  | { fate: "skipped"; reason: string };

/** Keeps what became of each line (or record) while a text is read. They are 0-based here, 1-based in the ledger. */
export class LedgerBook {
  readonly #fates: (Fate | undefined)[];

  constructor(lines: number) {
    this.#fates = new Array<Fate | undefined>(lines).fill(undefined);
  }

  /** Notes the fate of lines `first` to `last`; blank lines inside belong to their run. A later note replaces an earlier one. */
  note(first: number, last: number, fate: Fate): void {
    for (let i = first; i <= last; i++) this.#fates[i] = fate;
  }

  /** Notes the fate of every piece that has none yet. */
  rest(fate: Fate): void {
    this.#fates.forEach((noted, i) => {
      if (noted === undefined) this.#fates[i] = fate;
    });
  }

  noted(line: number): boolean {
    return this.#fates[line] !== undefined;
  }

  isBlank(line: number): boolean {
    return this.#fates[line]?.fate === "blank";
  }

  /** Neighbouring lines of the same fate become one entry. */
  close(unit: Ledger["unit"] = "line"): Ledger {
    const entries: LedgerEntry[] = [];
    let unaccounted = 0;
    let previous: string | undefined;
    this.#fates.forEach((fate, i) => {
      if (fate === undefined) unaccounted++;
      const key = fate && JSON.stringify(fate);
      const last = entries[entries.length - 1];
      if (fate && last && key === previous) last.last = i + 1;
      else if (fate) entries.push({ first: i + 1, last: i + 1, ...fate });
      previous = key;
    });
    return { unit, lines: this.#fates.length, entries, unaccounted };
  }
}
