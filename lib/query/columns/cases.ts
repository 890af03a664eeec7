import { CASE_VALUES, type Case, casesOf, isSure } from "../cases";
import { CLAIM_FACETS, type ClaimFacet } from "../claim-filter";
import { CLAIM_FIELDS } from "../fields";
import { NOT_STATED } from "../modes";
import { namesIn } from "../named";
import { lossOf } from "../quality";
import type { CaseColumns, ClaimInput, FacetColumn, PaperInput } from "./types";

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
  readonly from = [0];
  readonly codes: number[] = [];
  private readonly codeOf: Map<string, number>;
  private readonly spelling = new Spelling();
  private readonly open: boolean;

  constructor(private readonly facet: ClaimFacet) {
    const list = listOf(facet);
    this.open = list === undefined;
    this.codeOf = new Map([...(list ?? []), NOT_STATED].map((value, code) => [value, code]));
  }

  add(x: Case): void {
    for (const value of CASE_VALUES[this.facet](x)) {
      const code = this.codeOf.get(value) ?? this.codeOf.size;
      this.codeOf.set(value, code);
      this.codes.push(code);
    }
    this.from.push(this.codes.length);
    if (!this.open || x.claim === null) return;
    for (const { key, label } of namesIn(x.claim[this.facet as "benchmark"])) this.spelling.add(key, label);
  }

  /** @param order the cases in their final order */
  finish(order: Uint32Array): FacetColumn {
    const values = [...this.codeOf.keys()];
    if (this.open) values.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const codeOf = new Map(values.map((value, code) => [value, code]));
    const final = Uint32Array.from(this.codeOf.keys(), (value) => codeOf.get(value) as number);
    const from = new Uint32Array(order.length + 1);
    const codes = new Uint32Array(this.codes.length);
    let at = 0;
    order.forEach((x, i) => {
      for (let k = this.from[x] as number; k < (this.from[x + 1] as number); k++)
        codes[at++] = final[this.codes[k] as number] as number;
      from[i + 1] = at;
    });
    return { from, codes, values, codeOf, labels: this.spelling.finish() };
  }
}

/** Collects the cases of papers; their order is set at the end. */
export class CaseBuilder {
  private readonly claim: number[] = [];
  private readonly sure: number[] = [];
  private readonly loss: number[] = [];
  private readonly facets = CLAIM_FACETS.map((facet) => [facet, new FacetBuilder(facet)] as const);

  get size(): number {
    return this.claim.length;
  }

  /** `claim` counts from the paper's first. */
  add({ claims, tradeoffs }: Pick<PaperInput, "claims" | "tradeoffs">): void {
    const place = new Map<ClaimInput, number>(claims.map((c, i) => [c, i]));
    for (const x of casesOf(claims, tradeoffs)) {
      this.claim.push(x.claim === null ? -1 : (place.get(x.claim) as number));
      this.sure.push(isSure(x) ? 1 : 0);
      this.loss.push((x.efficiency && x.quality && lossOf(x.quality)) ?? Number.NaN);
      for (const [, facet] of this.facets) facet.add(x);
    }
  }

  /**
   * @param papers where each paper's cases stand here, in the final order of papers
   * @param claimFrom where each paper's claims begin in the columns of claims
   */
  finish(papers: readonly { caseFrom: number; caseTo: number }[], claimFrom: Uint32Array): CaseColumns {
    const from = new Uint32Array(papers.length + 1);
    papers.forEach((p, i) => {
      from[i + 1] = (from[i] as number) + p.caseTo - p.caseFrom;
    });
    const order = new Uint32Array(from[papers.length] as number);
    const claim = new Int32Array(order.length);
    papers.forEach((p, i) => {
      for (let x = p.caseFrom, at = from[i] as number; x < p.caseTo; x++, at++) {
        order[at] = x;
        const own = this.claim[x] as number;
        claim[at] = own < 0 ? -1 : (claimFrom[i] as number) + own;
      }
    });
    return {
      from,
      claim,
      sure: Uint8Array.from(order, (x) => this.sure[x] as number),
      loss: Float64Array.from(order, (x) => this.loss[x] as number),
      facets: Object.fromEntries(
        this.facets.map(([facet, builder]) => [facet, builder.finish(order)]),
      ) as CaseColumns["facets"],
    };
  }
}
