/** A sparse matrix by rows: of row i, the columns and values from `starts[i]` to `starts[i + 1]`. */
export interface Sparse {
  rows: number;
  columns: number;
  starts: Int32Array;
  at: Int32Array;
  values: Float64Array;
}

/** A dense matrix, row by row. */
export interface Dense {
  rows: number;
  columns: number;
  values: Float64Array;
}

export const dense = (rows: number, columns: number): Dense => ({
  rows,
  columns,
  values: new Float64Array(rows * columns),
});

/** @param lines of each row its columns and values */
export function sparse(lines: [number, number][][], columns: number): Sparse {
  const size = lines.reduce((sum, line) => sum + line.length, 0);
  const starts = new Int32Array(lines.length + 1);
  const [at, values] = [new Int32Array(size), new Float64Array(size)];
  let next = 0;
  lines.forEach((line, row) => {
    for (const [column, value] of line) {
      at[next] = column;
      values[next++] = value;
    }
    starts[row + 1] = next;
  });
  return { rows: lines.length, columns, starts, at, values };
}

/** Calls back with every value of some rows. */
export function each(
  { starts, at, values }: Sparse,
  row: number,
  visit: (column: number, value: number) => void,
): void {
  const end = starts[row + 1] as number;
  for (let i = starts[row] as number; i < end; i++) visit(at[i] as number, values[i] as number);
}

/** a · b */
export function times(a: Sparse, b: Dense): Dense {
  const out = dense(a.rows, b.columns);
  const width = b.columns;
  const [to, from] = [out.values, b.values];
  for (let row = 0; row < a.rows; row++)
    for (let i = a.starts[row] as number; i < (a.starts[row + 1] as number); i++) {
      const value = a.values[i] as number;
      const at = (a.at[i] as number) * width;
      for (let k = 0; k < width; k++) (to[row * width + k] as number) += value * (from[at + k] as number);
    }
  return out;
}

/** aᵀ · b */
export function transposedTimes(a: Sparse, b: Dense): Dense {
  const out = dense(a.columns, b.columns);
  const width = b.columns;
  const [to, from] = [out.values, b.values];
  for (let row = 0; row < a.rows; row++)
    for (let i = a.starts[row] as number; i < (a.starts[row + 1] as number); i++) {
      const value = a.values[i] as number;
      const at = (a.at[i] as number) * width;
      for (let k = 0; k < width; k++) (to[at + k] as number) += value * (from[row * width + k] as number);
    }
  return out;
}
