import { TypedFastBitSet } from "typedfastbitset";
import type { BitSet, PaperSets } from "./types";

/**
 * Which papers have which codes.
 * @param papers how many there are in all
 * @param codes how many there are
 * @param each calls `put` for every paper of every code, once; it is called twice
 */
export function setsOf(
  papers: number,
  codes: number,
  each: (put: (code: number, paper: number) => void) => void,
): PaperSets {
  const sizes = new Uint32Array(codes);
  each((code) => {
    sizes[code] = (sizes[code] as number) + 1;
  });
  const from = new Uint32Array(codes + 1);
  const bits: (BitSet | null)[] = [];
  for (let code = 0; code < codes; code++) {
    const size = sizes[code] as number;
    // A set of bits takes a bit a paper of all, a list 32 bits a paper of its own.
    const frequent = 32 * size >= papers;
    bits.push(frequent ? TypedFastBitSet.fromWords(new Uint32Array(Math.ceil(papers / 32))) : null);
    from[code + 1] = (from[code] as number) + (frequent ? 0 : size);
  }
  const lists = new Uint32Array(from[codes] as number);
  const next = from.slice();
  each((code, paper) => {
    const set = bits[code];
    if (set) set.add(paper);
    else {
      lists[next[code] as number] = paper;
      next[code] = (next[code] as number) + 1;
    }
  });
  for (let code = 0; code < codes; code++) lists.subarray(from[code], from[code + 1]).sort();
  return { sizes, from, papers: lists, bits };
}

/** Puts the papers that have a code into a set. */
export function addTo(set: BitSet, { from, papers, bits }: PaperSets, code: number): void {
  const own = bits[code];
  if (own) set.union(own);
  else for (let k = from[code] as number; k < (from[code + 1] as number); k++) set.add(papers[k] as number);
}

/** Calls for every paper that has a code, in order. */
export function eachOf({ from, papers, bits }: PaperSets, code: number, then: (paper: number) => void): void {
  const own = bits[code];
  if (own) own.forEach(then);
  else for (let k = from[code] as number; k < (from[code + 1] as number); k++) then(papers[k] as number);
}

/** The first paper that has a code, but for some. */
export function firstOf(sets: PaperSets, code: number, but?: Uint8Array): number {
  const { from, papers, bits } = sets;
  const own = bits[code];
  if (own) {
    for (const p of own) if (but?.[p] !== 1) return p;
    return -1;
  }
  for (let k = from[code] as number; k < (from[code + 1] as number); k++)
    if (but?.[papers[k] as number] !== 1) return papers[k] as number;
  return -1;
}

/** How many papers of a set have each code. */
export function countsIn({ sizes, from, papers, bits }: PaperSets, set: BitSet): Uint32Array {
  const counts = new Uint32Array(sizes.length);
  for (let code = 0; code < sizes.length; code++) {
    const own = bits[code];
    if (own) counts[code] = own.intersection_size(set);
    else {
      let n = 0;
      for (let k = from[code] as number; k < (from[code + 1] as number); k++)
        if (set.has(papers[k] as number)) n++;
      counts[code] = n;
    }
  }
  return counts;
}
