import { TypedFastBitSet } from "typedfastbitset";
import { QUANTITIES } from "@/lib/claims/types";
import { STUDY_LABELS } from "@/lib/labels/types";
import { DEFAULT_SUBJECTS } from "../claim-filter";
import { paperKindOf } from "../paper-kind";
import { compareClaims, paperAccuracy, paperTokens } from "../preference";
import { CaseBuilder } from "./cases";
import { PointBuilder } from "./points";
import { compareText, ranks, sortText } from "./text-order";
import {
  type BitSet,
  type CaseColumns,
  type ClaimColumns,
  type ClaimInput,
  type ColumnIndex,
  LABEL_FACETS,
  type PaperInput,
} from "./types";

/** What is kept of a paper until all are there: not its claims' texts. */
type Kept = Omit<PaperInput, "claims" | "tradeoffs"> & {
  tradeoffs: number;
  pointFrom: number;
  pointTo: number;
  tokens: number | null;
  accuracy: number | null;
  stated: number;
  claimFrom: number;
  claimTo: number;
  caseFrom: number;
  caseTo: number;
};

/** Columns that grow while claims stream in. */
class ClaimBuilder {
  readonly quantity: number[] = [];
  readonly factor: number[] = [];
  readonly sure: number[] = [];
  readonly preference: number[] = [];

  add(claims: readonly ClaimInput[]): void {
    const inOrder = [...claims].sort(compareClaims);
    const seen = new Map<string, number>();
    const place = new Map<ClaimInput, number>();
    for (const c of inOrder) {
      const at = seen.get(c.quantity) ?? 0;
      place.set(c, at);
      seen.set(c.quantity, at + 1);
    }
    for (const c of claims) {
      this.quantity.push(QUANTITIES.indexOf(c.quantity));
      this.factor.push(c.factorLow ?? Number.NaN);
      this.sure.push(c.sure ? 1 : 0);
      this.preference.push(Math.min(place.get(c) ?? 0, 65535));
    }
  }

  /** The columns with the claims of the papers in the given order. */
  finish(papers: readonly Kept[]): ClaimColumns {
    const from = new Uint32Array(papers.length + 1);
    papers.forEach((p, i) => {
      from[i + 1] = (from[i] as number) + p.claimTo - p.claimFrom;
    });
    const size = from[papers.length] as number;
    const copy = <T extends Uint8Array | Uint16Array | Float64Array>(
      target: T,
      source: readonly number[],
    ): T => {
      papers.forEach((p, i) => {
        for (let c = p.claimFrom, at = from[i] as number; c < p.claimTo; c++, at++)
          target[at] = source[c] as number;
      });
      return target;
    };
    return {
      from,
      quantity: copy(new Uint8Array(size), this.quantity),
      factor: copy(new Float64Array(size), this.factor),
      sure: copy(new Uint8Array(size), this.sure),
      preference: copy(new Uint16Array(size), this.preference),
    };
  }
}

/** Collects values into one bitset each. */
class LabelBuilder {
  readonly sets = new Map<string, BitSet>();
  add(value: string, paper: number): void {
    let set = this.sets.get(value);
    if (!set) {
      set = new TypedFastBitSet();
      this.sets.set(value, set);
    }
    set.add(paper);
  }
  /** By name, so that the order of arrival never shows. */
  finish(): ReadonlyMap<string, BitSet> {
    return new Map([...this.sets].sort(([a], [b]) => compareText(a, b)));
  }
}

/**
 * Builds the column index from papers in any order: the same papers give the same index.
 * @param papers streamed once; texts of claims are not kept
 */
export function buildIndex(papers: Iterable<PaperInput>): ColumnIndex {
  const claims = new ClaimBuilder();
  const cases = new CaseBuilder();
  const points = new PointBuilder();
  const kept: Kept[] = [];
  for (const paper of papers) {
    const { claims: own, tradeoffs, ...rest } = paper;
    const claimFrom = claims.factor.length;
    const caseFrom = cases.size;
    const pointFrom = points.size;
    claims.add(own);
    cases.add({ claims: own, tradeoffs });
    points.add(paper);
    kept.push({
      ...rest,
      tradeoffs: tradeoffs.length,
      pointFrom,
      pointTo: points.size,
      tokens: paperTokens(own),
      accuracy: paperAccuracy(own),
      stated: own.filter((c) => DEFAULT_SUBJECTS.includes(c.subject)).length,
      claimFrom,
      claimTo: claims.factor.length,
      caseFrom,
      caseTo: cases.size,
    });
  }
  kept.sort((a, b) => compareText(a.slug, b.slug));
  const columns = claims.finish(kept);
  const settings = cases.finish(kept, columns.from);
  return { ...finish(kept, columns, settings), points: points.finish(kept, settings.from) };
}

function finish(
  kept: readonly Kept[],
  claims: ClaimColumns,
  cases: CaseColumns,
): Omit<ColumnIndex, "points"> {
  const labels = {
    technique: new LabelBuilder(),
    domain: new LabelBuilder(),
    type: new LabelBuilder(),
    organisation: new LabelBuilder(),
    digest: new LabelBuilder(),
  };
  const flags = { code: new TypedFastBitSet(), paired: new TypedFastBitSet() };
  const organisations = new Map<string, string>();
  const all = new TypedFastBitSet();
  all.addRange(0, kept.length);
  kept.forEach((p, i) => {
    for (const t of p.techniques) labels.technique.add(t, i);
    for (const d of p.domains) labels.domain.add(d, i);
    labels.type.add(paperKindOf(p.techniques), i);
    for (const d of p.digests) labels.digest.add(d, i);
    if (p.organisation) {
      labels.organisation.add(p.organisation.handle, i);
      if (!organisations.has(p.organisation.handle))
        organisations.set(p.organisation.handle, p.organisation.name);
    }
    if (p.hasCode) flags.code.add(i);
    if (p.tradeoffs > 0) flags.paired.add(i);
  });
  const column = (get: (p: Kept) => number | null) => Float64Array.from(kept, (p) => get(p) ?? Number.NaN);
  const year = column((p) => p.year);
  const tokens = column((p) => p.tokens);
  const accuracy = column((p) => p.accuracy);
  const added = column((p) => (p.firstSeen === null ? null : Date.parse(p.firstSeen)));
  const sets = Object.fromEntries(
    LABEL_FACETS.map((facet) => [facet, labels[facet].finish()]),
  ) as ColumnIndex["labels"];
  return {
    papers: kept.length,
    ids: Int32Array.from(kept, (p) => p.id),
    indexOf: new Map(kept.map((p, i) => [p.id, i])),
    slugs: kept.map((p) => p.slug),
    all,
    labels: sets,
    frequent: Object.fromEntries(
      LABEL_FACETS.map((facet) => [facet, byFrequency(sets[facet])]),
    ) as unknown as ColumnIndex["frequent"],
    unstated: Object.fromEntries(
      LABEL_FACETS.map((facet) => [
        facet,
        unstatedOf(all, sets[facet], facet === "technique" ? STUDY_LABELS : []),
      ]),
    ) as ColumnIndex["unstated"],
    flags,
    numbers: { year, tokens, accuracy },
    added,
    sorts: new Map([
      ["title", ranks(kept.map((p) => sortText(p.title)))],
      ["date", ranks(kept.map((p) => p.date))],
      ["year", year],
      ["technique", ranks(kept.map((p) => p.techniques[0] ?? null))],
      ["domain", ranks(kept.map((p) => p.domains[0] ?? null))],
      ["organisation", ranks(kept.map((p) => (p.organisation ? sortText(p.organisation.name) : null)))],
      ["authors", column((p) => p.authors)],
      ["comments", column((p) => p.comments)],
      ["claims", column((p) => p.stated)],
      ["tradeoffs", column((p) => p.tradeoffs)],
      ["tokens", tokens],
      ["accuracy", accuracy],
      ["added", added],
    ]),
    organisations,
    claims,
    cases,
  };
}

/** The papers with none of the values but some: what a paper is says nothing of what it saves by. */
function unstatedOf(all: BitSet, sets: ReadonlyMap<string, BitSet>, but: readonly string[]): BitSet {
  const rest = all.clone();
  for (const [value, set] of sets) if (!but.includes(value)) rest.difference(set);
  return rest;
}

/** The values by number of papers, of as many by name. */
function byFrequency(sets: ReadonlyMap<string, BitSet>): string[] {
  const sized = [...sets].map(([value, set]) => ({ value, size: set.size() }));
  return sized.sort((a, b) => b.size - a.size || compareText(a.value, b.value)).map(({ value }) => value);
}
