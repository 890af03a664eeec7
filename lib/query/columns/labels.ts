import { TypedFastBitSet } from "typedfastbitset";
import { Column } from "@/lib/chart/grow";
import { addTo, eachOf, setsOf } from "./sets";
import { compareText } from "./text-order";
import type { BitSet, LabelColumn } from "./types";

/** A paper that is no longer there has no place. */
export const GONE = 0xffffffff;

/** Collects which papers have which values. */
export class LabelBuilder {
  private readonly codeOf = new Map<string, number>();
  private readonly codes = new Column(Uint32Array);
  private readonly papers = new Column(Uint32Array);

  /** @param begun papers that are there already, by their places */
  constructor(begun?: LabelColumn) {
    begun?.values.forEach((value, code) => {
      this.codeOf.set(value, code);
      eachOf(begun, code, (paper) => {
        this.codes.push(code);
        this.papers.push(paper);
      });
    });
  }

  add(value: string, paper: number): void {
    const code = this.codeOf.get(value) ?? this.codeOf.size;
    this.codeOf.set(value, code);
    this.codes.push(code);
    this.papers.push(paper);
  }

  /**
   * By the names of the values, so that the order of arrival never shows; a value that no paper has is left out.
   * @param papers how many there are
   * @param place each paper's place among them, by its number; `GONE` where it has none
   */
  finish(papers: number, place: Uint32Array): LabelColumn {
    const used = new Uint8Array(this.codeOf.size);
    for (let i = 0; i < this.codes.size; i++)
      if (place[this.papers.at(i)] !== GONE) used[this.codes.at(i)] = 1;
    const values = [...this.codeOf].filter(([, code]) => used[code] === 1).map(([value]) => value);
    values.sort(compareText);
    const codeOf = new Map(values.map((value, code) => [value, code]));
    const final = Uint32Array.from(this.codeOf.keys(), (value) => codeOf.get(value) ?? 0);
    const sets = setsOf(papers, values.length, (put) => {
      for (let i = 0; i < this.codes.size; i++) {
        const paper = place[this.papers.at(i)] as number;
        if (paper !== GONE) put(final[this.codes.at(i)] as number, paper);
      }
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
