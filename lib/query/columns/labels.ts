import { TypedFastBitSet } from "typedfastbitset";
import { Column } from "@/lib/chart/grow";
import { compareText } from "./text-order";
import type { BitSet, LabelColumn } from "./types";

/** Collects which papers have which values. */
export class LabelBuilder {
  private readonly codeOf = new Map<string, number>();
  private readonly codes = new Column(Uint32Array);
  private readonly papers = new Column(Uint32Array);

  add(value: string, paper: number): void {
    const code = this.codeOf.get(value) ?? this.codeOf.size;
    this.codeOf.set(value, code);
    this.codes.push(code);
    this.papers.push(paper);
  }

  /**
   * By the names of the values, so that the order of arrival never shows.
   * @param place each paper's place among all, by its number
   */
  finish(place: Uint32Array): LabelColumn {
    const values = [...this.codeOf.keys()].sort(compareText);
    const codeOf = new Map(values.map((value, code) => [value, code]));
    const final = Uint32Array.from(this.codeOf.keys(), (value) => codeOf.get(value) as number);
    const sizes = new Uint32Array(values.length);
    for (let i = 0; i < this.codes.size; i++) {
      const code = final[this.codes.at(i)] as number;
      sizes[code] = (sizes[code] as number) + 1;
    }
    // A set of bits takes a bit a paper of all, a list 32 bits a paper of its own.
    const isFrequent = (code: number) => 32 * (sizes[code] as number) >= place.length;
    const words = Math.ceil(place.length / 32);
    const bits = values.map((_, code) =>
      isFrequent(code) ? TypedFastBitSet.fromWords(new Uint32Array(words)) : null,
    );
    const from = new Uint32Array(values.length + 1);
    for (let code = 0; code < values.length; code++)
      from[code + 1] = (from[code] as number) + (isFrequent(code) ? 0 : (sizes[code] as number));
    const papers = new Uint32Array(from[values.length] as number);
    const next = from.slice();
    for (let i = 0; i < this.codes.size; i++) {
      const code = final[this.codes.at(i)] as number;
      const paper = place[this.papers.at(i)] as number;
      const set = bits[code];
      if (set) set.add(paper);
      else {
        papers[next[code] as number] = paper;
        next[code] = (next[code] as number) + 1;
      }
    }
    for (let code = 0; code < values.length; code++) papers.subarray(from[code], from[code + 1]).sort();
    return { values, codeOf, sizes, from, papers, bits };
  }
}

/** How many papers have a value. */
export const sizeOf = ({ codeOf, sizes }: LabelColumn, value: string): number =>
  sizes[codeOf.get(value) ?? -1] ?? 0;

/** Puts the papers that have a value into a set. */
export function addTo(set: BitSet, column: LabelColumn, code: number): void {
  const bits = column.bits[code];
  if (bits) set.union(bits);
  else
    for (let k = column.from[code] as number; k < (column.from[code + 1] as number); k++)
      set.add(column.papers[k] as number);
}

/** The papers that have a value. */
export function papersOf(column: LabelColumn, value: string): BitSet {
  const code = column.codeOf.get(value);
  const known = code === undefined ? null : column.bits[code];
  if (known) return known;
  const set = new TypedFastBitSet();
  if (code !== undefined) addTo(set, column, code);
  return set;
}

/** How many papers of a set have each value, by code. */
export function countsIn({ sizes, from, papers, bits }: LabelColumn, set: BitSet): Uint32Array {
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
