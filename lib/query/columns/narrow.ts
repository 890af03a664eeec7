/** Whole numbers from 0 on, in as few bytes each as the largest takes. */
export type Narrow = Uint8Array | Uint16Array | Uint32Array;

/** Room for some whole numbers below `limit`. */
export const narrow = (size: number, limit: number): Narrow =>
  limit <= 0x100 ? new Uint8Array(size) : limit <= 0x10000 ? new Uint16Array(size) : new Uint32Array(size);

/** The same numbers in as few bytes as they take. */
export function narrowed(numbers: ArrayLike<number>, limit: number): Narrow {
  const found = narrow(numbers.length, limit);
  for (let i = 0; i < numbers.length; i++) found[i] = numbers[i] as number;
  return found;
}

/** Numbers of which many are alike, as codes: number `i` is `values[code[i]]`. */
export interface Coded {
  code: Narrow;
  /** Ascending, NaN for what is not stated last. Empty: the codes are the numbers themselves. */
  values: Float64Array;
}

/** NaN where nothing is stated. */
export const numberAt = ({ code, values }: Coded, i: number): number =>
  (values.length === 0 ? code[i] : values[code[i] as number]) as number;

/** All numbers of a column. */
export function numbersOf(column: Coded): Float64Array {
  const numbers = new Float64Array(column.code.length);
  for (let i = 0; i < numbers.length; i++) numbers[i] = numberAt(column, i);
  return numbers;
}

/** Numbers as codes; −0 is 0. */
export function codedOf(numbers: Float64Array): Coded {
  const codeOf = new Map<number, number>();
  for (let i = 0; i < numbers.length; i++) codeOf.set(numbers[i] as number, 0);
  const values = Float64Array.from(codeOf.keys()).sort();
  values.forEach((value, code) => {
    codeOf.set(value, code);
  });
  const code = narrow(numbers.length, values.length);
  for (let i = 0; i < numbers.length; i++) code[i] = codeOf.get(numbers[i] as number) as number;
  return { code, values };
}

/** Whole numbers from 0 on, each of which some member has, as a column: NaN for none. */
export function ranksAsCodes(ranks: Float64Array, limit: number): Coded {
  const code = narrow(ranks.length, limit + 1);
  let stated = true;
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number;
    if (Number.isNaN(rank)) stated = false;
    code[i] = Number.isNaN(rank) ? limit : rank;
  }
  if (stated) return { code, values: new Float64Array(0) };
  const values = Float64Array.from({ length: limit + 1 }, (_, i) => i);
  values[limit] = Number.NaN;
  return { code, values };
}
