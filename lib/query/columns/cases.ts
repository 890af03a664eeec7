import { Column, moved } from "@/lib/chart/grow";
import { CASE_VALUES, type Case, casesOf, isSure } from "../cases";
import { CLAIM_FACETS, type ClaimFacet } from "../claim-filter";
import { CLAIM_FIELDS } from "../fields";
import { NOT_STATED } from "../modes";
import { namesIn, OPEN_LISTS, type OpenList } from "../named";
import { lossOf } from "../quality";
import { tableOf } from "./lists";
import { codedOf, narrow, numbersOf } from "./narrow";
import { compareText } from "./text-order";
import type { SpeltColumn } from "./texts";
import type { CaseColumns, ClaimColumns, FacetColumn, PaperInput } from "./types";

const isOpen = (facet: ClaimFacet): facet is OpenList => (OPEN_LISTS as readonly string[]).includes(facet);

/** How many cases' claims have each text. */
function countsOf(claim: Int32Array, { code, texts }: SpeltColumn): Uint32Array {
  const counts = new Uint32Array(texts.length);
  for (let x = 0; x < claim.length; x++) {
    const spelt = (claim[x] as number) < 0 ? 0 : (code[claim[x] as number] as number);
    if (spelt > 0) counts[spelt - 1] = (counts[spelt - 1] as number) + 1;
  }
  return counts;
}

/** The closed list of a facet, or none. */
const listOf = (facet: ClaimFacet): readonly string[] | undefined =>
  CLAIM_FIELDS.find((f) => f.key === facet)?.value.values;

/** The most frequent spelling of each name of an open list; of several the first by its letters. */
function labelsOf(counts: Uint32Array, texts: readonly string[]): Map<string, string> {
  const spelt = new Map<string, Map<string, number>>();
  texts.forEach((text, code) => {
    const count = counts[code] as number;
    for (const { key, label } of count > 0 ? namesIn(text) : []) {
      const of = spelt.get(key) ?? new Map<string, number>();
      of.set(label, (of.get(label) ?? 0) + count);
      spelt.set(key, of);
    }
  });
  const first = (of: ReadonlyMap<string, number>) =>
    [...of].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0];
  return new Map(
    [...spelt]
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, of]): [string, string] => [key, first(of) ?? key]),
  );
}

/** One facet's values while cases stream in, as lists; codes of an open list are put in the order of its values at the end. */
class FacetBuilder {
  /** By case, its list. */
  private readonly list: Column<Uint32Array>;
  private readonly lists: number[][] = [];
  private readonly listOf = new Map<string, number>();
  private readonly codeOf: Map<string, number>;
  /** Values that are always listed, in this order: those of a closed list. */
  private readonly listed: readonly string[];

  constructor(
    private readonly facet: ClaimFacet,
    begun?: FacetColumn,
  ) {
    this.listed = [...(listOf(facet) ?? []), NOT_STATED];
    this.list = new Column(Uint32Array, begun && Uint32Array.from(begun.list));
    this.codeOf = new Map((begun?.values ?? this.listed).map((value, code) => [value, code]));
    for (let l = 0; begun && l + 1 < begun.from.length; l++)
      this.place(Array.from(begun.codes.subarray(begun.from[l], begun.from[l + 1])));
  }

  /** The number of a list. */
  private place(codes: number[]): number {
    const key = codes.join();
    const known = this.listOf.get(key) ?? this.lists.push(codes) - 1;
    this.listOf.set(key, known);
    return known;
  }

  add(x: Case): void {
    const codes = CASE_VALUES[this.facet](x).map((value) => {
      const code = this.codeOf.get(value) ?? this.codeOf.size;
      this.codeOf.set(value, code);
      return code;
    });
    this.list.push(this.place(codes));
  }

  /**
   * @param order the cases in their final order
   * @param claim the claim of each case in that order; -1 for none
   */
  finish(order: Uint32Array, claim: Int32Array, { spelt }: ClaimColumns): FacetColumn {
    const own = this.list.take(order);
    const used = new Uint8Array(this.lists.length);
    for (let x = 0; x < own.length; x++) used[own[x] as number] = 1;
    const values = this.values(this.lists.filter((_, l) => used[l] === 1).flat());
    const codeOf = new Map(values.map((value, code) => [value, code]));
    const final = Uint32Array.from(this.codeOf.keys(), (value) => codeOf.get(value) ?? 0);
    const kept = this.lists
      .flatMap((codes, was) =>
        used[was] === 1 ? [{ was, codes: codes.map((c) => final[c] as number) }] : [],
      )
      .sort((a, b) => compareCodes(a.codes, b.codes));
    const place = new Uint32Array(this.lists.length);
    kept.forEach(({ was }, l) => {
      place[was] = l;
    });
    const list = narrow(own.length, kept.length);
    for (let x = 0; x < own.length; x++) list[x] = place[own[x] as number] as number;
    const named = isOpen(this.facet) ? spelt[this.facet] : null;
    const labels = named ? labelsOf(countsOf(claim, named), named.texts) : new Map<string, string>();
    return { list, ...tableOf(kept.map(({ codes }) => codes)), values, codeOf, labels };
  }

  /** The values listed, and of the others those that some case has; an open list in the order of its letters. */
  private values(codes: readonly number[]): string[] {
    const used = new Set(codes);
    const others = [...this.codeOf].flatMap(([value, code]) =>
      used.has(code) && !this.listed.includes(value) ? [value] : [],
    );
    return isOpen(this.facet)
      ? [...others, ...this.listed].sort(compareText)
      : [...this.listed, ...others.sort()];
  }
}

/** The order of lists: by their first codes, then the next ones; a beginning comes before what it begins. */
function compareCodes(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((code, i) => code !== b[i]);
  return first < 0 ? a.length - b.length : (a[first] as number) - (b[first] ?? -1);
}

/** Collects the cases of papers; their order is set at the end. */
export class CaseBuilder {
  private readonly starts: Column<Uint32Array>;
  private readonly claim: Column<Int32Array>;
  private readonly sure: Column<Uint8Array>;
  private readonly loss: Column<Float64Array>;
  private readonly facets: readonly (readonly [ClaimFacet, FacetBuilder])[];

  /** @param begun papers that are there already, with their claims */
  constructor(begun?: { cases: CaseColumns; claims: ClaimColumns }) {
    const cases = begun?.cases;
    this.starts = new Column(Uint32Array, cases?.from.subarray(0, -1));
    this.claim = new Column(Int32Array, begun && shifted(begun.cases, begun.claims.from, -1));
    this.sure = new Column(Uint8Array, cases?.sure);
    this.loss = new Column(Float64Array, cases && numbersOf(cases.loss));
    this.facets = CLAIM_FACETS.map((facet) => [facet, new FacetBuilder(facet, cases?.facets[facet])]);
  }

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
   * @param claims theirs, in that order
   */
  finish(papers: Uint32Array, claims: ClaimColumns): CaseColumns {
    this.starts.push(this.claim.size);
    const { from, order } = moved(this.starts, papers);
    const claim = shifted({ from, claim: this.claim.take(order) }, claims.from, 1);
    return {
      from,
      claim,
      sure: this.sure.take(order),
      loss: codedOf(this.loss.take(order)),
      facets: Object.fromEntries(
        this.facets.map(([facet, builder]) => [facet, builder.finish(order, claim, claims)]),
      ) as CaseColumns["facets"],
    };
  }
}

/** The claim of each case counted from where its paper's claims begin (`sign` 1), or the other way (-1). */
function shifted(
  { from, claim }: Pick<CaseColumns, "from" | "claim">,
  claimFrom: Uint32Array,
  sign: 1 | -1,
): Int32Array {
  const moved = claim.slice();
  for (let p = 0; p + 1 < from.length; p++)
    for (let x = from[p] as number; x < (from[p + 1] as number); x++)
      if ((claim[x] as number) >= 0) moved[x] = (claim[x] as number) + sign * (claimFrom[p] as number);
  return moved;
}
