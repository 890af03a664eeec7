import { Column } from "@/lib/chart/grow";
import { type Narrow, narrowed } from "./narrow";
import { compareText } from "./text-order";

/** Where a text stands among some in order: after how many of them, and whether the next one is the same. */
export interface Standing {
  after: number;
  same: boolean;
}

/** Where a text stands among texts in ascending order, without one twice. */
export function standingIn(sorted: readonly string[], text: string): Standing {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(sorted[middle] as string, text) < 0) low = middle + 1;
    else high = middle;
  }
  return { after: low, same: sorted[low] === text };
}

/** The ranks that some papers have, ascending, each once. */
export function ranksOf(column: Float64Array, papers: Iterable<number>): Uint32Array {
  const seen = new Uint8Array(column.length);
  let size = 0;
  for (const p of papers) {
    const rank = column[p] as number;
    if (Number.isNaN(rank) || seen[rank] === 1) continue;
    seen[rank] = 1;
    size++;
  }
  const ranks = new Uint32Array(size);
  for (let rank = 0, at = 0; at < size; rank++) if (seen[rank] === 1) ranks[at++] = rank;
  return ranks;
}

/** The rank of each paper's text among all, while papers come in. */
export class TextRanks {
  private readonly fresh: (string | null)[] = [];

  /** @param begun ranks of papers that are there already */
  constructor(private readonly begun: Float64Array = new Float64Array(0)) {}

  add(text: string | null): void {
    this.fresh.push(text);
  }

  /**
   * @param order papers in their final order, by their numbers of arrival
   * @param stands where a text that came in stands among those that were there and still are
   * @returns ascending ranks from 0, the same text has the same rank; NaN for null. And what each rank is: of a text
   * that was there its rank before, else the text
   */
  finish(
    order: Uint32Array,
    stands: (text: string, still: Uint32Array) => Standing,
  ): { ranks: Float64Array; meaning: (number | string)[] } {
    const { begun, fresh } = this;
    const old = begun.length;
    const still = ranksOf(
      begun,
      order.filter((n) => n < old),
    );
    const texts = new Set<string>();
    for (const n of order) if (n >= old && fresh[n - old] != null) texts.add(fresh[n - old] as string);
    const rankOf = new Map<string, number>();
    const newOf = new Uint32Array(still.length === 0 ? 0 : (still.at(-1) as number) + 1);
    const meaning: (number | string)[] = [];
    let at = 0;
    const keepTo = (end: number) => {
      for (; at < end; at++) newOf[still[at] as number] = meaning.push(still[at] as number) - 1;
    };
    // Sorted without a function, texts go by their code units, as `compareText` has them.
    for (const text of [...texts].sort()) {
      const { after, same } = stands(text, still);
      keepTo(same ? after + 1 : after);
      rankOf.set(text, same ? meaning.length - 1 : meaning.push(text) - 1);
    }
    keepTo(still.length);
    const rankAt = (n: number): number => {
      if (n < old) return newOf[begun[n] as number] ?? Number.NaN;
      const text = fresh[n - old] ?? null;
      return text === null ? Number.NaN : (rankOf.get(text) as number);
    };
    return { ranks: Float64Array.from(order, rankAt), meaning };
  }
}

/** Texts as codes, in the order of the texts: `texts[code - 1]`; 0: none. */
export interface SpeltColumn {
  code: Narrow;
  texts: readonly string[];
}

/** Texts as they are spelt, while they come in. */
export class SpeltBuilder {
  private readonly codes: Map<string, number>;
  private readonly code: Column<Uint32Array>;

  /** @param begun what is there already */
  constructor(begun?: SpeltColumn) {
    this.codes = new Map(begun?.texts.map((text, i) => [text, i + 1]));
    this.code = new Column(Uint32Array, begun && Uint32Array.from(begun.code));
  }

  add(text: string | null): void {
    const code = text === null ? 0 : (this.codes.get(text) ?? this.codes.size + 1);
    if (text !== null) this.codes.set(text, code);
    this.code.push(code);
  }

  /** Those at some places, in the order of the places; a text that none of them has is left out. */
  finish(order: ArrayLike<number>): SpeltColumn {
    const code = this.code.take(order);
    const used = new Uint8Array(this.codes.size + 1);
    for (let i = 0; i < code.length; i++) used[code[i] as number] = 1;
    const texts = [...this.codes].flatMap(([text, c]) => (used[c] === 1 ? [text] : [])).sort();
    const final = new Uint32Array(used.length);
    texts.forEach((text, i) => {
      final[this.codes.get(text) as number] = i + 1;
    });
    for (let i = 0; i < code.length; i++) code[i] = final[code[i] as number] as number;
    return { code: narrowed(code, texts.length + 1), texts };
  }
}
