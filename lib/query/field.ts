import type { Value } from "./value";

/** How a filter is asked for; the kind picks the operator (`operators.ts`), never the value's shape. */
export type FilterKind = "text" | "labels" | "range" | "flag" | "since" | "bound";

/**
 * One field of the data, declared once: what is stored, answered, filtered, sorted, exported and documented follows.
 * Plain data, so that the browser may import it.
 */
export interface Field {
  /** Name in the URL and in the CSV header, and in JSON unless `json` says else. */
  key: string;
  label: string;
  /** One sentence for the API's documentation. */
  about: string;
  /** What a cell holds; a closed list and the bounds of a range's ends are read from it. */
  value: Value;
  filter?: FilterKind;
  /** How a range's histogram is spaced. */
  scale?: "linear" | "log";
  /** Whether the table can be sorted by it. */
  sort?: true;
  /** Whether it is a column of the CSV. */
  csv?: true;
}

/** A field of a claim: its name in JSON and its column in the database are its key unless they are given. */
export interface ClaimField extends Field {
  /** False: made for the CSV alone. */
  json?: string | false;
  /** False: made from other columns. */
  column?: string | false;
  /** Shown with the whole claim only, not with a mark of the chart. */
  detail?: true;
}
