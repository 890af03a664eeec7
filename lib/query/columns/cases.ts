import { Column, moved } from "@/lib/chart/grow";
import { CASE_VALUES, type Case, casesOf, isSure } from "../cases";
import { CLAIM_FACETS, type ClaimFacet } from "../claim-filter";
import { CLAIM_FIELDS } from "../fields";
import { NOT_STATED } from "../modes";
import { namesIn } from "../named";
import { lossOf } from "../quality";
import { compareText } from "./text-order";
import type { CaseColumns, FacetColumn, PaperInput } from "./types";

/** The closed list of a facet, or none. */
const listOf = (facet: ClaimFacet): readonly string[] | undefined =>
  CLAIM_FIELDS.find((f) => f.key === facet)?.value.values;

/** Counts how an open list's values are written. */
class Spelling {
  private readonly counts = new Map<string, Map<string, number>>();
  add(key: string, label: string): void {
    const of = this.counts.get(key) ?? new Map<string, number>();
    of.set(label, (of.get(label) ?? 0) + 1);
    this.counts.set(key, of);
  }
  /** The most frequent spelling of each; of several the first by its letters. */
  finish(): Map<string, string> {
    return new Map(
      [...this.counts].map(([key, of]) => [
        key,
        [...of].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? key,
      ]),
    );
  }
}

/** One facet's values while cases stream in; the codes of an open list are put in the order of its values at the end. */
class FacetBuilder {
  private readonly starts = new Column(Uint32Array);
  private readonly codes = new Column(Uint32Array);
  private readonly codeOf: Map<string, number>;
  private readonly spelling = new Spelling();
  private readonly open: boolean;

  constructor(private readonly facet: ClaimFacet) {
    const list = listOf(facet);
    this.open = list === undefined;
    this.codeOf = new Map([...(list ?? []), NOT_STATED].map((value, code) => [value, code]));
  }

  add(x: Case): void {
    this.starts.push(this.codes.size);
    for (const value of CASE_VALUES[this.facet](x)) {
      const code = this.codeOf.get(value) ?? this.codeOf.size;
      this.codeOf.set(value, code);
      this.codes.push(code);
    }
    if (!this.open || x.claim === null) return;
    for (const { key, label } of namesIn(x.claim[this.facet as "benchmark"])) this.spelling.add(key, label);
  }

  /** @param order the cases in their final order */
  finish(order: Uint32Array): FacetColumn {
    this.starts.push(this.codes.size);
    const values = [...this.codeOf.keys()];
    if (this.open) values.sort(compareText);
    const codeOf = new Map(values.map((value, code) => [value, code]));
    const final = Uint32Array.from(this.codeOf.keys(), (value) => codeOf.get(value) as number);
    const own = moved(this.starts, order);
    const codes = this.codes.take(own.order);
    for (let i = 0; i < codes.length; i++) codes[i] = final[codes[i] as number] as number;
    return { from: own.from, codes, values, codeOf, labels: this.spelling.finish() };
  }
}

/** Collects the cases of papers; their order is set at the end. */
export class CaseBuilder {
  private readonly starts = new Column(Uint32Array);
  private readonly claim = new Column(Int32Array);
  private readonly sure = new Column(Uint8Array);
  private readonly loss = new Column(Float64Array);
  private readonly facets = CLAIM_FACETS.map((facet) => [facet, new FacetBuilder(facet)] as const);

  /** `claim` counts from the paper's first. */
  add({ claims, tradeoffs }: Pick<PaperInput, "claims" | "tradeoffs">): void {
    this.starts.push(this.claim.size);
    for (const x of casesOf(claims, tradeoffs)) {
      this.claim.push(x.claim === null ? -1 : claims.indexOf(x.claim));
      this.sure.push(isSure(x) ? 1 : 0);
      this.loss.push((x.efficiency && x.quality && lossOf(x.quality)) ?? Number.NaN);
      for (const [, facet] of this.facets) facet.add(x);
    }
  }

  /**
   * @param papers in their final order
   * @param claimFrom where each paper's claims begin in the columns of claims
   */
  finish(papers: Uint32Array, claimFrom: Uint32Array): CaseColumns {
    this.starts.push(this.claim.size);
    const { from, order } = moved(this.starts, papers);
    const claim = this.claim.take(order);
    for (let p = 0; p < papers.length; p++)
      for (let x = from[p] as number; x < (from[p + 1] as number); x++)
        if ((claim[x] as number) >= 0) claim[x] = (claim[x] as number) + (claimFrom[p] as number);
    return {
      from,
      claim,
      sure: this.sure.take(order),
      loss: this.loss.take(order),
      facets: Object.fromEntries(
        this.facets.map(([facet, builder]) => [facet, builder.finish(order)]),
      ) as CaseColumns["facets"],
    };
  }
}
