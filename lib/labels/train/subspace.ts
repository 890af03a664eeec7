import { type Dense, dense, type Sparse, times, transposedTimes } from "./matrix";

/** Turns of the iteration: each makes the leading directions stand out more. */
const TURNS = 3;

/**
 * The directions along which the rows of a matrix vary most, by subspace iteration (Halko, Martinsson and Tropp 2011,
 * "Finding structure with randomness"). Words that are used alike get like coordinates.
 * @returns an orthonormal basis: a row a column of the matrix, a column a direction
 */
export function subspace(matrix: Sparse, directions: number): Dense {
  let basis = dense(matrix.columns, directions);
  const random = generator(1);
  for (let i = 0; i < basis.values.length; i++) basis.values[i] = random() - 0.5;
  for (let turn = 0; turn < TURNS; turn++) {
    basis = transposedTimes(matrix, times(matrix, basis));
    orthonormalise(basis);
  }
  return basis;
}

/** Makes columns orthonormal, one after the other (modified Gram-Schmidt). */
function orthonormalise({ rows, columns, values }: Dense): void {
  const done: Float64Array[] = [];
  for (let k = 0; k < columns; k++) {
    const column = new Float64Array(rows);
    for (let i = 0; i < rows; i++) column[i] = values[i * columns + k] as number;
    for (const other of done) {
      const share = dot(column, other);
      for (let i = 0; i < rows; i++) (column[i] as number) -= share * (other[i] as number);
    }
    const scale = 1 / Math.sqrt(dot(column, column) || 1);
    for (let i = 0; i < rows; i++) {
      (column[i] as number) *= scale;
      values[i * columns + k] = column[i] as number;
    }
    done.push(column);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Numbers in [0, 1) that are the same each time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
