import { EFFICIENCY_QUANTITIES, SUBJECTS } from "@/lib/claims/types";
import type { PointColumns } from "./columns";
import { NONE } from "./series";
import type { Encoding } from "./types";

/** The values of an encoding over columns: a code a point, and what each code is called. */
export interface Encoded {
  codeOf: (row: number) => number;
  valueOf: (code: number) => string;
}

const named = (code: Int32Array, names: readonly string[]): Encoded => ({
  codeOf: (row) => code[row] as number,
  valueOf: (c) => names[c] ?? NONE,
});

/** How a column is read as the values of `seriesValue`. */
export function encoded(c: PointColumns, encoding: Encoding): Encoded {
  switch (encoding) {
    case "quantity":
      return {
        codeOf: (row) => c.quantity[row] as number,
        valueOf: (k) => EFFICIENCY_QUANTITIES[k] as string,
      };
    case "subject":
      return { codeOf: (row) => c.subject[row] as number, valueOf: (k) => SUBJECTS[k] as string };
    case "year":
      return {
        codeOf: (row) => {
          const year = c.year[row] as number;
          return Number.isNaN(year) ? -1 : year;
        },
        valueOf: (k) => (k < 0 ? NONE : String(k)),
      };
    default:
      return named(c.said[encoding].code, c.said[encoding].names);
  }
}

/** How many of the rows have each value. */
export function countValues(rows: ArrayLike<number>, of: Encoded): Map<string, number> {
  const counts = new Map<number, number>();
  for (let k = 0; k < rows.length; k++) {
    const code = of.codeOf(rows[k] as number);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return new Map([...counts].map(([code, count]) => [of.valueOf(code), count]));
}
