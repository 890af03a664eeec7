import { EFFICIENCY_QUANTITIES, type Quantity, SUBJECTS, type Subject } from "@/lib/claims/types";
import {
  GROUP_KEYS,
  type GroupKey,
  type HedgedPoint,
  type Interval,
  QUALITY_KINDS,
  type Quality,
  saidAbout,
  saidAlike,
  tradeOf,
} from "@/lib/pareto";
import { Column } from "./grow";

/** What a point says about quality, as a code: position in this list. */
export const STANDINGS = [...QUALITY_KINDS, "better", "parity", "level", "unstated"] as const;
export type Standing = (typeof STANDINGS)[number];
export const standingOf = (q: Quality): Standing => (q.kind === "measured" ? q.unit : q.kind);

/** Whose number a point is: one claim of another's makes the point another's. */
export function subjectOf({ efficiency, quality }: HedgedPoint): Subject {
  const subjects = [efficiency.subject, quality?.subject];
  return subjects.includes("other") ? "other" : subjects.includes("finding") ? "finding" : "own";
}

/**
 * One side of every point: what is guaranteed, claimed and allowed, the worse end as written (NaN: no number), and
 * which claim of its paper says it (−1: none).
 */
export interface Ends {
  low: Float64Array;
  claimed: Float64Array;
  high: Float64Array;
  worse: Float64Array;
  claim: Int32Array;
}

/** What points say about one key, as codes; −1: nothing. Spellings that mean the same share a code. */
export interface Named {
  code: Int32Array;
  names: readonly string[];
}

/** Points as columns, in an order that does not depend on any table's: those of a paper stand together. */
export interface PointColumns {
  size: number;
  /** Points of one paper share a number. */
  paper: Int32Array;
  /** Positions in `EFFICIENCY_QUANTITIES`, `SUBJECTS` and `STANDINGS`. */
  quantity: Uint8Array;
  subject: Uint8Array;
  standing: Uint8Array;
  /** NaN: not stated. */
  year: Float64Array;
  factor: Ends;
  quality: Ends;
  said: Readonly<Record<GroupKey, Named>>;
}

class EndsBuilder {
  private readonly low = new Column(Float64Array);
  private readonly claimed = new Column(Float64Array);
  private readonly high = new Column(Float64Array);
  private readonly worse = new Column(Float64Array);
  private readonly claim = new Column(Int32Array);
  add(v: Interval | null, claim: number): void {
    this.claim.push(claim);
    this.low.push(v ? v.low : Number.NaN);
    this.claimed.push(v ? v.claimed : Number.NaN);
    this.high.push(v ? v.high : Number.NaN);
    this.worse.push(v ? v.said[0] : Number.NaN);
  }
  finish(order: ArrayLike<number>): Ends {
    return {
      low: this.low.take(order),
      claimed: this.claimed.take(order),
      high: this.high.take(order),
      worse: this.worse.take(order),
      claim: this.claim.take(order),
    };
  }
}

/** Names of one key as codes. Of several spellings the first in the order of code units names them all. */
class NamesBuilder {
  private readonly codes = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly code = new Column(Int32Array);
  /** The same spellings come again and again. */
  private readonly spelt = new Map<string, number>();
  add(name: string | null): void {
    this.code.push(name === null ? -1 : (this.spelt.get(name) ?? this.spell(name)));
  }
  private spell(name: string): number {
    const folded = saidAlike(name);
    const code = this.codes.get(folded) ?? this.names.length;
    this.codes.set(folded, code);
    this.spelt.set(name, code);
    const now = this.names[code];
    if (now === undefined || name < now) this.names[code] = name;
    return code;
  }
  finish(order: ArrayLike<number>): Named {
    return { code: this.code.take(order), names: this.names };
  }
}

/** Columns that grow while points come in, in any order. */
export class PointColumnsBuilder {
  private readonly paper = new Column(Int32Array);
  private readonly quantity = new Column(Uint8Array);
  private readonly subject = new Column(Uint8Array);
  private readonly standing = new Column(Uint8Array);
  private readonly year = new Column(Float64Array);
  private readonly factor = new EndsBuilder();
  private readonly quality = new EndsBuilder();
  private readonly said = Object.fromEntries(GROUP_KEYS.map((k) => [k, new NamesBuilder()])) as Record<
    GroupKey,
    NamesBuilder
  >;

  get size(): number {
    return this.paper.size;
  }

  /** @param paper a number that all points of the same paper share */
  add(paper: number, point: HedgedPoint): void {
    const trade = tradeOf(point);
    const quality: Quality = trade?.quality ?? { kind: "unstated" };
    this.paper.push(paper);
    this.quantity.push((EFFICIENCY_QUANTITIES as readonly Quantity[]).indexOf(point.efficiency.quantity));
    this.subject.push(SUBJECTS.indexOf(subjectOf(point)));
    this.standing.push(STANDINGS.indexOf(standingOf(quality)));
    this.year.push(point.year ?? Number.NaN);
    this.factor.add(trade?.factor ?? null, point.efficiency.n);
    this.quality.add(quality.kind === "measured" ? quality.value : null, point.quality?.n ?? -1);
    for (const key of GROUP_KEYS) this.said[key].add(saidAbout(point, key));
  }

  /**
   * @param order positions of the points in the order in which they came
   * @param paper the number of each point's paper in the finished columns; default: as they came
   */
  finish(order: Uint32Array, paper: Int32Array = this.paper.take(order)): PointColumns {
    return {
      size: order.length,
      paper,
      quantity: this.quantity.take(order),
      subject: this.subject.take(order),
      standing: this.standing.take(order),
      year: this.year.take(order),
      factor: this.factor.finish(order),
      quality: this.quality.finish(order),
      said: Object.fromEntries(GROUP_KEYS.map((k) => [k, this.said[k].finish(order)])) as Record<
        GroupKey,
        Named
      >,
    };
  }
}

/** Columns of some points, in their order. */
export function columnsOf(points: readonly HedgedPoint[]): PointColumns {
  const papers = new Map<string, number>();
  const builder = new PointColumnsBuilder();
  for (const point of points) {
    const paper = papers.get(point.paper) ?? papers.size;
    papers.set(point.paper, paper);
    builder.add(paper, point);
  }
  return builder.finish(Uint32Array.from(points.keys()));
}
