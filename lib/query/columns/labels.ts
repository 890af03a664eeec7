import { TypedFastBitSet } from "typedfastbitset";
import { Column } from "@/lib/chart/grow";
import { addTo, setsOf } from "./sets";
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
    const sets = setsOf(place.length, values.length, (put) => {
      for (let i = 0; i < this.codes.size; i++)
        put(final[this.codes.at(i)] as number, place[this.papers.at(i)] as number);
    });
    return { ...sets, values, codeOf };
  }
}

/** How many papers have a value. */
export const sizeOf = ({ codeOf, sizes }: LabelColumn, value: string): number =>
  sizes[codeOf.get(value) ?? -1] ?? 0;

/** The papers that have a value. */
export function papersOf(column: LabelColumn, value: string): BitSet {
  const code = column.codeOf.get(value);
  const known = code === undefined ? null : column.bits[code];
  if (known) return known;
  const set = new TypedFastBitSet();
  if (code !== undefined) addTo(set, column, code);
  return set;
}
