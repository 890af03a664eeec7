import { Column, moved } from "@/lib/chart/grow";
import { QUANTITIES } from "@/lib/claims/types";
import { OPEN_LISTS, type OpenList } from "../named";
import { compareClaims } from "../preference";
import { codedOf, numbersOf } from "./narrow";
import { SpeltBuilder } from "./texts";
import type { ClaimColumns, ClaimInput } from "./types";

/** Columns that grow while claims stream in. */
export class ClaimBuilder {
  private readonly starts: Column<Uint32Array>;
  private readonly quantity: Column<Uint8Array>;
  private readonly factor: Column<Float64Array>;
  private readonly sure: Column<Uint8Array>;
  private readonly preference: Column<Uint16Array>;
  private readonly spelt: readonly (readonly [OpenList, SpeltBuilder])[];

  constructor(begun?: ClaimColumns) {
    this.starts = new Column(Uint32Array, begun?.from.subarray(0, -1));
    this.quantity = new Column(Uint8Array, begun?.quantity);
    this.factor = new Column(Float64Array, begun && numbersOf(begun.factor));
    this.sure = new Column(Uint8Array, begun?.sure);
    this.preference = new Column(Uint16Array, begun?.preference);
    this.spelt = OPEN_LISTS.map((key) => [key, new SpeltBuilder(begun?.spelt[key])]);
  }

  add(claims: readonly ClaimInput[]): void {
    this.starts.push(this.factor.size);
    const places = placesOf(claims);
    for (const [i, c] of claims.entries()) {
      this.quantity.push(QUANTITIES.indexOf(c.quantity));
      this.factor.push(c.factorLow ?? Number.NaN);
      this.sure.push(c.sure ? 1 : 0);
      this.preference.push(Math.min(places[i] as number, 65535));
      for (const [key, spelt] of this.spelt) spelt.add(c[key] ?? null);
    }
  }

  /** The columns with the claims of the papers in the given order. */
  finish(papers: Uint32Array): ClaimColumns {
    this.starts.push(this.factor.size);
    const { from, order } = moved(this.starts, papers);
    return {
      from,
      quantity: this.quantity.take(order),
      factor: codedOf(this.factor.take(order)),
      sure: this.sure.take(order),
      preference: this.preference.take(order),
      spelt: Object.fromEntries(
        this.spelt.map(([key, spelt]) => [key, spelt.finish(order)]),
      ) as ClaimColumns["spelt"],
    };
  }
}

/** Each claim's place among its paper's claims of the same quantity in the order of `compareClaims`. */
function placesOf(claims: readonly ClaimInput[]): number[] {
  if (claims.length < 2) return claims.map(() => 0);
  const seen = new Map<string, number>();
  const places: number[] = [];
  const inOrder = claims.map((claim, i) => ({ claim, i })).sort((a, b) => compareClaims(a.claim, b.claim));
  for (const { claim, i } of inOrder) {
    const at = seen.get(claim.quantity) ?? 0;
    places[i] = at;
    seen.set(claim.quantity, at + 1);
  }
  return places;
}
