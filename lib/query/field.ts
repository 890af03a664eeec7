/** How a filter is asked for; the kind picks the operator (`operators.ts`), never the value's shape. */
export type FilterKind = "text" | "labels" | "range" | "flag";

/**
 * One field of the data: what can be filtered, sorted, exported and documented.
 * No JSX, no database client and no Zod here, so that the browser may import it; Zod types follow from it in `schemas.ts`.
 */
export interface Field {
  /** Name in the URL, in the API and in the CSV header. */
  key: string;
  label: string;
  /** One sentence for the API's documentation. */
  about: string;
  /** Claim filters must hold together for one claim of a paper; paper filters hold for the paper. */
  level: "paper" | "claim";
  /** Where it is stored: "Table.column". */
  column: string;
  type: "text" | "number" | "whole" | "flag" | "list";
  filter?: FilterKind;
  /** The closed list of values, where there is one. */
  values?: readonly string[];
  /** How a range's histogram is spaced. */
  scale?: "linear" | "log";
  positive?: boolean;
  /** Whether the table can be sorted by it. */
  sort?: true;
  /** Whether it is a column of the CSV. */
  csv?: true;
  /** Absent where nothing is stated. */
  nullable?: true;
}
