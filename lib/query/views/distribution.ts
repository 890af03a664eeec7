import { Column } from "@/lib/chart/grow";
import { EFFICIENCY_QUANTITIES, type Subject } from "@/lib/claims/types";
import { argsort } from "@/lib/pareto/argsort";
import type { ClaimInput, PaperInput } from "../columns/types";
import { compareClaims, qualityChange } from "../preference";
import type { Distribution } from "../types";

/** What one distribution is of; `error`: a score of which less is better. */
type Kind = Pick<Distribution, "quantity" | "unit" | "error">;

/** A number of a paper, by where the paper stands in the index. */
export interface Entry {
  paper: number;
  n: number;
  low: number;
  high: number;
}

/** Says the rest of some entries. */
export type Detail = (entries: readonly Entry[]) => Promise<Distribution["values"]>;

/** Values listed of a distribution: more lie on each other. */
const LISTED = 200;

/** The q-quantile of ascending numbers, linear between neighbours (Hyndman and Fan 1996, type 7). */
function quantile(ascending: Float64Array, q: number): number {
  const at = (ascending.length - 1) * q;
  const low = Math.floor(at);
  const a = ascending[low] as number;
  const b = ascending[Math.min(low + 1, ascending.length - 1)] as number;
  return a + (b - a) * (at - low);
}

const tidy = (value: number) => Math.round(value * 1e4) / 1e4;

/** The numbers of one kind while papers come in. */
class Spread {
  private readonly low = new Column(Float64Array);
  private readonly high = new Column(Float64Array);
  private readonly paper = new Column(Int32Array);
  private readonly n = new Column(Int32Array);
  /** One number a paper, the one that stands for it: a paper that states many weighs no more than another. */
  private readonly standing = new Column(Float64Array);

  constructor(
    private readonly kind: Kind,
    private readonly numberOf: (c: ClaimInput) => { low: number; high: number } | null,
  ) {}

  /** @param results of a paper, the one that stands for it first */
  add(paper: number, results: readonly ClaimInput[]): void {
    let first = true;
    for (const c of results) {
      const value = this.numberOf(c);
      if (value === null) continue;
      this.low.push(tidy(value.low));
      this.high.push(tidy(value.high));
      this.paper.push(paper);
      this.n.push(c.n);
      if (first) this.standing.push(tidy(value.low));
      first = false;
    }
  }

  /** Five numbers over all, and at most `LISTED` values, evenly through their order; null where nobody states any. */
  async finish(detail: Detail): Promise<Distribution | null> {
    const { size } = this.low;
    if (size === 0) return null;
    const standing = this.standing.take(Uint32Array.from({ length: this.standing.size }, (_, i) => i)).sort();
    const at = (q: number) => tidy(quantile(standing, q));
    const listed = sampled(this.inOrder(), LISTED).map((i) => ({
      paper: this.paper.at(i),
      n: this.n.at(i),
      low: this.low.at(i),
      high: this.high.at(i),
    }));
    return {
      ...this.kind,
      papers: standing.length,
      claims: size,
      min: at(0),
      lowerQuartile: at(0.25),
      median: at(0.5),
      upperQuartile: at(0.75),
      max: at(1),
      values: await detail(listed),
    };
  }

  /** By value; equal ones by paper and by their places in it, whatever came in first. */
  private inOrder(): Uint32Array {
    let order = Uint32Array.from({ length: this.low.size }, (_, i) => i);
    for (const key of [this.n, this.paper, this.low]) {
      const places = argsort(Float64Array.from(key.take(order)));
      order = places.map((place) => order[place] as number);
    }
    return order;
  }
}

/** At most `most` of a list, both ends among them, evenly through its order. */
function sampled(order: Uint32Array, most: number): number[] {
  const size = Math.min(order.length, most);
  return Array.from(
    { length: size },
    (_, k) => order[Math.floor((k * (order.length - 1)) / Math.max(1, size - 1))] as number,
  );
}

const COSTS: readonly Kind[] = [
  { quantity: "accuracy_delta", unit: "pp", error: false },
  { quantity: "accuracy_delta", unit: "%", error: false },
  { quantity: "accuracy_retained", unit: "%", error: false },
  { quantity: "accuracy_delta", unit: "%", error: true },
  { quantity: "accuracy_delta", unit: "pp", error: true },
];

/** The far end of a range; the change itself where one number is stated. */
function farEnd(c: ClaimInput, change: number): number {
  if (c.high === null) return change;
  if (c.direction === "worse") return -c.value;
  return c.quantity === "accuracy_retained" ? c.high - 100 : c.high;
}

const isOf = (c: ClaimInput, { quantity, unit, error }: Kind): boolean =>
  c.quantity === quantity && c.unit === unit && (c.scoreSense === "error" && c.measure !== null) === error;

/** What papers gain and what it costs, summed up paper by paper. */
export class Spreads {
  /** Efficiency: comparable factors per quantity. */
  private readonly gains = EFFICIENCY_QUANTITIES.map(
    (quantity) =>
      new Spread({ quantity, unit: "factor", error: false }, (c) =>
        c.quantity === quantity && c.factorLow !== null
          ? { low: c.factorLow, high: c.factorHigh ?? c.factorLow }
          : null,
      ),
  );
  /** Quality: the kinds that are not alike apart, and shares retained as change, more is better; levels are no change. */
  private readonly costs = COSTS.map(
    (kind) =>
      new Spread(kind, (c) => {
        const change = isOf(c, kind) ? qualityChange(c) : null;
        return change === null ? null : { low: change, high: farEnd(c, change) };
      }),
  );

  /** @param subjects whose results count */
  constructor(private readonly subjects: readonly Subject[]) {}

  /** @param place where the paper stands in the index */
  add(place: number, { claims }: Pick<PaperInput, "claims">): void {
    const results = claims.filter((c) => this.subjects.includes(c.subject)).sort(compareClaims);
    for (const spread of [...this.gains, ...this.costs]) spread.add(place, results);
  }

  async finish(detail: Detail): Promise<{ gains: Distribution[]; costs: Distribution[] }> {
    const all = async (spreads: readonly Spread[]) =>
      (await Promise.all(spreads.map((s) => s.finish(detail)))).filter((s) => s !== null);
    return { gains: await all(this.gains), costs: await all(this.costs) };
  }
}
