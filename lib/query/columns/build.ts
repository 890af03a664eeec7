import { TypedFastBitSet } from "typedfastbitset";
import { Column, moved } from "@/lib/chart/grow";
import { QUANTITIES } from "@/lib/claims/types";
import { STUDY_LABELS } from "@/lib/labels/types";
import { paperKindOf, techniqueOf } from "../paper-kind";
import { compareClaims, paperAccuracy, paperTokens } from "../preference";
import { CaseBuilder } from "./cases";
import { LabelBuilder } from "./labels";
import { PointBuilder } from "./points";
import { addTo } from "./sets";
import { compareText, ranks, sortText } from "./text-order";
import {
  type BitSet,
  type ClaimColumns,
  type ClaimInput,
  type ColumnIndex,
  LABEL_FACETS,
  type LabelColumn,
  type LabelFacet,
  type PaperInput,
} from "./types";

/** Columns that grow while claims stream in. */
class ClaimBuilder {
  private readonly starts = new Column(Uint32Array);
  private readonly quantity = new Column(Uint8Array);
  private readonly factor = new Column(Float64Array);
  private readonly sure = new Column(Uint8Array);
  private readonly preference = new Column(Uint16Array);

  add(claims: readonly ClaimInput[]): void {
    this.starts.push(this.factor.size);
    const places = placesOf(claims);
    for (const [i, c] of claims.entries()) {
      this.quantity.push(QUANTITIES.indexOf(c.quantity));
      this.factor.push(c.factorLow ?? Number.NaN);
      this.sure.push(c.sure ? 1 : 0);
      this.preference.push(Math.min(places[i] as number, 65535));
    }
  }

  /** The columns with the claims of the papers in the given order. */
  finish(papers: Uint32Array): ClaimColumns {
    this.starts.push(this.factor.size);
    const { from, order } = moved(this.starts, papers);
    return {
      from,
      quantity: this.quantity.take(order),
      factor: this.factor.take(order),
      sure: this.sure.take(order),
      preference: this.preference.take(order),
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

/** What a paper is sorted and filtered by, as it comes in. */
class PaperBuilder {
  readonly ids = new Column(Int32Array);
  readonly slugs: string[] = [];
  private readonly labels = Object.fromEntries(
    LABEL_FACETS.map((facet) => [facet, new LabelBuilder()]),
  ) as Record<LabelFacet, LabelBuilder>;
  private readonly texts = Object.fromEntries(
    TEXT_SORTS.map((key) => [key, [] as (string | null)[]]),
  ) as Record<(typeof TEXT_SORTS)[number], (string | null)[]>;
  private readonly numbers = Object.fromEntries(
    NUMBER_SORTS.map((key) => [key, new Column(Float64Array)]),
  ) as Record<(typeof NUMBER_SORTS)[number], Column<Float64Array>>;
  private readonly code = new Column(Uint8Array);
  readonly organisations = new Map<string, { name: string; slug: string }>();

  add(paper: PaperInput): void {
    const n = this.slugs.length;
    const { slug, organisation, techniques, domains, claims } = paper;
    this.ids.push(paper.id);
    this.slugs.push(slug);
    this.code.push(paper.hasCode ? 1 : 0);
    const { labels, texts, numbers } = this;
    for (const t of techniques) labels.technique.add(t, n);
    for (const d of domains) labels.domain.add(d, n);
    for (const d of paper.digests) labels.digest.add(d, n);
    labels.type.add(paperKindOf(techniques), n);
    if (organisation) this.addOrganisation(organisation, n, slug);
    texts.title.push(sortText(paper.title));
    texts.date.push(paper.date);
    texts.technique.push(techniqueOf(techniques) ?? techniques[0] ?? null);
    texts.domain.push(domains[0] ?? null);
    texts.organisation.push(organisation ? sortText(organisation.name) : null);
    const or = (x: number | null) => x ?? Number.NaN;
    numbers.year.push(or(paper.year));
    numbers.authors.push(or(paper.authors));
    numbers.comments.push(or(paper.comments));
    const own = new Set(claims.filter((c) => c.subject === "own").map((c) => c.n));
    numbers.claims.push(own.size);
    numbers.tradeoffs.push(paper.tradeoffs.filter((t) => own.has(t.efficiency) && own.has(t.quality)).length);
    numbers.tokens.push(or(paperTokens(claims)));
    numbers.accuracy.push(or(paperAccuracy(claims)));
    numbers.added.push(paper.firstSeen === null ? Number.NaN : Date.parse(paper.firstSeen));
  }

  /** Of several names of one handle that of its first paper, by slug, counts. */
  private addOrganisation({ handle, name }: { handle: string; name: string }, n: number, slug: string): void {
    this.labels.organisation.add(handle, n);
    const known = this.organisations.get(handle);
    if (!known || slug < known.slug) this.organisations.set(handle, { name, slug });
  }

  /** Papers by slug: their numbers in the order of arrival. */
  order(): Uint32Array {
    const slug = (n: number) => this.slugs[n] as string;
    return Uint32Array.from(this.slugs.keys()).sort((a, b) => compareText(slug(a), slug(b)));
  }

  finish(order: Uint32Array): Omit<ColumnIndex, "points" | "cases" | "claims"> {
    const place = new Uint32Array(order.length);
    order.forEach((n, i) => {
      place[n] = i;
    });
    const texts = (key: keyof typeof this.texts) =>
      ranks(Array.from(order, (n) => this.texts[key][n] ?? null));
    const sorts = new Map([
      ...TEXT_SORTS.map((key) => [key, texts(key)] as const),
      ...NUMBER_SORTS.map((key) => [key, this.numbers[key].take(order)] as const),
    ]);
    const number = (key: (typeof NUMBER_SORTS)[number]) => sorts.get(key) as Float64Array;
    const all = new TypedFastBitSet();
    all.addRange(0, order.length);
    const labels = Object.fromEntries(
      LABEL_FACETS.map((facet) => [facet, this.labels[facet].finish(place)]),
    ) as ColumnIndex["labels"];
    const code = this.code.take(order);
    const ids = this.ids.take(order);
    return {
      papers: order.length,
      ids,
      ...placesById(ids),
      slugs: Array.from(order, (n) => this.slugs[n] as string),
      all,
      labels,
      frequent: Object.fromEntries(
        LABEL_FACETS.map((facet) => [facet, byFrequency(labels[facet])]),
      ) as unknown as ColumnIndex["frequent"],
      unstated: Object.fromEntries(
        LABEL_FACETS.map((facet) => [
          facet,
          unstatedOf(all, labels[facet], facet === "technique" ? STUDY_LABELS : []),
        ]),
      ) as ColumnIndex["unstated"],
      flags: {
        code: where(code, (c) => c === 1),
        paired: where(number("tradeoffs"), (n) => n > 0),
      },
      numbers: { year: number("year"), tokens: number("tokens"), accuracy: number("accuracy") },
      added: number("added"),
      sorts,
      organisations: new Map([...this.organisations].map(([handle, { name }]) => [handle, name])),
    };
  }
}

const TEXT_SORTS = ["title", "date", "technique", "domain", "organisation"] as const;
const NUMBER_SORTS = [
  ...(["year", "authors", "comments", "claims"] as const),
  ...(["tradeoffs", "tokens", "accuracy", "added"] as const),
] as const;

/**
 * Builds the column index from papers in any order: the same papers give the same index.
 * @param papers streamed once; texts of claims are not kept
 */
export function buildIndex(papers: Iterable<PaperInput>): ColumnIndex {
  const builder = new IndexBuilder();
  for (const paper of papers) builder.add(paper);
  return builder.finish();
}

/** The same of papers that come some at a time. */
export async function streamIndex(pieces: AsyncIterable<Iterable<PaperInput>>): Promise<ColumnIndex> {
  const builder = new IndexBuilder();
  for await (const papers of pieces) for (const paper of papers) builder.add(paper);
  return builder.finish();
}

class IndexBuilder {
  private readonly heads = new PaperBuilder();
  private readonly claims = new ClaimBuilder();
  private readonly cases = new CaseBuilder();
  private readonly points = new PointBuilder();

  add(paper: PaperInput): void {
    this.heads.add(paper);
    this.claims.add(paper.claims);
    this.cases.add(paper);
    this.points.add(paper);
  }

  finish(): ColumnIndex {
    const order = this.heads.order();
    const claims = this.claims.finish(order);
    const cases = this.cases.finish(order, claims.from);
    return { ...this.heads.finish(order), claims, cases, points: this.points.finish(order, cases.from) };
  }
}

function where(column: ArrayLike<number>, holds: (value: number) => boolean): BitSet {
  const set = new TypedFastBitSet();
  for (let i = 0; i < column.length; i++) if (holds(column[i] as number)) set.add(i);
  return set;
}

function placesById(ids: Int32Array): Pick<ColumnIndex, "firstId" | "placeOf"> {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const id of ids) {
    first = Math.min(first, id);
    last = Math.max(last, id);
  }
  if (ids.length === 0) return { firstId: 1, placeOf: new Int32Array(0) };
  const placeOf = new Int32Array(last - first + 1).fill(-1);
  ids.forEach((id, i) => {
    placeOf[id - first] = i;
  });
  return { firstId: first, placeOf };
}

/** The papers with none of the values but some: what a paper is says nothing of what it saves by. */
function unstatedOf(all: BitSet, column: LabelColumn, but: readonly string[]): BitSet {
  const stated = new TypedFastBitSet();
  column.values.forEach((value, code) => {
    if (!but.includes(value)) addTo(stated, column, code);
  });
  const rest = all.clone();
  rest.difference(stated);
  return rest;
}

/** The values by number of papers, of as many by name. */
const byFrequency = ({ values, sizes }: LabelColumn): string[] =>
  values
    .map((value, code) => ({ value, size: sizes[code] as number }))
    .sort((a, b) => b.size - a.size || compareText(a.value, b.value))
    .map(({ value }) => value);
