import type { Lists } from "./types";

/** Some lists of codes one after another. */
export function tableOf(lists: readonly (readonly number[])[]): Pick<Lists, "from" | "codes"> {
  const from = new Uint32Array(lists.length + 1);
  lists.forEach((codes, l) => {
    from[l + 1] = (from[l] as number) + codes.length;
  });
  return { from, codes: Uint32Array.from(lists.flat()) };
}

/** What each list has of something that codes have: their bits together. */
export function bitsByList<T extends Uint8Array | Uint32Array>({ from, codes }: Lists, bits: T): T {
  const all = new (bits.constructor as new (size: number) => T)(from.length - 1);
  for (let l = 0; l + 1 < from.length; l++)
    for (let k = from[l] as number; k < (from[l + 1] as number); k++)
      all[l] = (all[l] as number) | (bits[codes[k] as number] as number);
  return all;
}
