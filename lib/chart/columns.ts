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
  private readonly low: Column<Float64Array>;
  private readonly claimed: Column<Float64Array>;
  private readonly high: Column<Float64Array>;
  private readonly worse: Column<Float64Array>;
  private readonly claim: Column<Int32Array>;
  constructor(begun?: Ends) {
    this.low = new Column(Float64Array, begun?.low);
    this.claimed = new Column(Float64Array, begun?.claimed);
    this.high = new Column(Float64Array, begun?.high);
    this.worse = new Column(Float64Array, begun?.worse);
    this.claim = new Column(Int32Array, begun?.claim);
  }
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

/**
 * Names of one key as codes, in the order of the names. Of several spellings that some point has, the first in the
 * order of code units names them all.
 * @param spelt for each point a position in `spellings`; -1: nothing
 */
export function named(spelt: Int32Array, spellings: readonly string[]): Named {
  const used = new Uint8Array(spellings.length);
  for (let i = 0; i < spelt.length; i++) if ((spelt[i] as number) >= 0) used[spelt[i] as number] = 1;
  const best = new Map<string, string>();
  const folded = spellings.map(saidAlike);
  spellings.forEach((name, i) => {
    const key = folded[i] as string;
    const now = best.get(key);
    if (used[i] === 1 && (now === undefined || name < now)) best.set(key, name);
  });
  const names = [...best.values()].sort();
  const codeOf = new Map(names.map((name, code) => [saidAlike(name), code]));
  const codes = Int32Array.from(folded, (key) => codeOf.get(key) ?? -1);
  const code = new Int32Array(spelt.length);
  for (let i = 0; i < spelt.length; i++)
    code[i] = (spelt[i] as number) < 0 ? -1 : (codes[spelt[i] as number] as number);
  return { code, names };
}

/** Names while points come in, as they are spelt. */
class NamesBuilder {
  private readonly codes: Map<string, number>;
  private readonly code: Column<Int32Array>;
  constructor(begun?: Named) {
    this.codes = new Map(begun?.names.map((name, code) => [name, code]));
    this.code = new Column(Int32Array, begun?.code);
  }
  add(name: string | null): void {
    const code = name === null ? -1 : (this.codes.get(name) ?? this.codes.size);
    if (name !== null) this.codes.set(name, code);
    this.code.push(code);
  }
  finish(order: ArrayLike<number>): Named {
    return named(this.code.take(order), [...this.codes.keys()]);
  }
}

/** Columns that grow while points come in, in any order. */
export class PointColumnsBuilder {
  private readonly paper: Column<Int32Array>;
  private readonly quantity: Column<Uint8Array>;
  private readonly subject: Column<Uint8Array>;
  private readonly standing: Column<Uint8Array>;
  private readonly year: Column<Float64Array>;
  private readonly factor: EndsBuilder;
  private readonly quality: EndsBuilder;
  private readonly said: readonly (readonly [GroupKey, NamesBuilder])[];

  /**
   * @param keys of what points say those that are collected here; `finish` is told the others
   * @param begun points that are there already
   */
  constructor(keys: readonly GroupKey[] = GROUP_KEYS, begun?: PointColumns) {
    this.paper = new Column(Int32Array, begun?.paper);
    this.quantity = new Column(Uint8Array, begun?.quantity);
    this.subject = new Column(Uint8Array, begun?.subject);
    this.standing = new Column(Uint8Array, begun?.standing);
    this.year = new Column(Float64Array, begun?.year);
    this.factor = new EndsBuilder(begun?.factor);
    this.quality = new EndsBuilder(begun?.quality);
    this.said = keys.map((key) => [key, new NamesBuilder(begun?.said[key])]);
  }

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
    for (const [key, names] of this.said) names.add(saidAbout(point, key));
  }

  /**
   * @param order positions of the points in the order in which they came
   * @param paper the number of each point's paper in the finished columns; default: as they came
   * @param others what the points say about the keys that were not collected
   */
  finish(
    order: Uint32Array,
    paper: Int32Array = this.paper.take(order),
    others: Partial<Record<GroupKey, Named>> = {},
  ): PointColumns {
    const collected = this.said.map(([key, names]) => [key, names.finish(order)] as const);
    return {
      size: order.length,
      paper,
      quantity: this.quantity.take(order),
      subject: this.subject.take(order),
      standing: this.standing.take(order),
      year: this.year.take(order),
      factor: this.factor.finish(order),
      quality: this.quality.finish(order),
      said: { ...Object.fromEntries(collected), ...others } as Record<GroupKey, Named>,
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
