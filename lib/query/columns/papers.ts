import { TypedFastBitSet } from "typedfastbitset";
import { Column } from "@/lib/chart/grow";
import { STUDY_LABELS } from "@/lib/labels/types";
import { paperKindOf, techniqueOf } from "../paper-kind";
import { paperAccuracy, paperTokens } from "../preference";
import { GONE, LabelBuilder } from "./labels";
import { type Coded, codedOf, numbersOf, ranksAsCodes } from "./narrow";
import { addTo, firstOf } from "./sets";
import { compareText, sortText } from "./text-order";
import { type Standing, standingIn, TextRanks } from "./texts";
import {
  type BitSet,
  type ColumnIndex,
  LABEL_FACETS,
  type LabelColumn,
  type LabelFacet,
  type PaperInput,
} from "./types";

/** An index to go on from. */
export interface Base {
  index: ColumnIndex;
  /** 1 for each paper that is no longer there, or is read again, by its place; that of the first paper of an organisation says its name, and without it the next one is to be read again. */
  gone: Uint8Array;
  /** Where the titles of the papers that come in stand among those of the papers that stay. */
  titles: ReadonlyMap<string, Standing>;
}

const FIRST: Standing = { after: 0, same: false };

/** What a paper is sorted and filtered by, as it comes in. */
export class PaperBuilder {
  readonly ids: Column<Int32Array>;
  readonly slugs: string[];
  private readonly labels: Record<LabelFacet, LabelBuilder>;
  private readonly texts: Record<(typeof TEXT_SORTS)[number], TextRanks>;
  private readonly numbers: Record<(typeof NUMBER_SORTS)[number], Column<Float64Array>>;
  private readonly code: Column<Uint8Array>;
  readonly organisations = new Map<string, { name: string; slug: string }>();

  constructor(private readonly base?: Base) {
    const begun = base?.index;
    const each = <K extends string, V>(keys: readonly K[], make: (key: K) => V) =>
      Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
    this.ids = new Column(Int32Array, begun?.ids);
    this.slugs = [...(begun?.slugs ?? [])];
    this.labels = each(LABEL_FACETS, (facet) => new LabelBuilder(begun?.labels[facet]));
    this.texts = each(TEXT_SORTS, (key) => new TextRanks(begun && numbersOf(begun.sorts.get(key) as Coded)));
    this.numbers = each(
      NUMBER_SORTS,
      (key) => new Column(Float64Array, begun && numbersOf(begun.sorts.get(key) as Coded)),
    );
    const code = begun && new Uint8Array(begun.papers);
    begun?.flags.code.forEach((p) => {
      (code as Uint8Array)[p] = 1;
    });
    this.code = new Column(Uint8Array, code);
    if (base) this.nameOrganisations(base);
  }

  /** Those whose naming paper is still there. */
  private nameOrganisations({ index, gone }: Base): void {
    for (const [handle, name] of index.organisations) {
      const first = firstOf(
        index.labels.organisation,
        index.labels.organisation.codeOf.get(handle) as number,
      );
      if (gone[first] !== 1) this.organisations.set(handle, { name, slug: index.slugs[first] as string });
    }
  }

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
    texts.title.add(sortText(paper.title));
    texts.date.add(paper.date);
    texts.technique.add(techniqueOf(techniques) ?? techniques[0] ?? null);
    texts.domain.add(domains[0] ?? null);
    texts.organisation.add(organisation ? sortText(organisation.name) : null);
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

  /** Papers by slug, without those that are gone: their numbers in the order of arrival. */
  order(): Uint32Array {
    const { slugs, base } = this;
    const slug = (n: number) => slugs[n] as string;
    const begun = base?.index.papers ?? 0;
    const fresh = Uint32Array.from({ length: slugs.length - begun }, (_, i) => begun + i);
    fresh.sort((a, b) => compareText(slug(a), slug(b)));
    const order = new Uint32Array(slugs.length);
    let size = 0;
    let next = 0;
    // Those that were there are in order already.
    for (let p = 0; p < begun; p++) {
      if (base?.gone[p] === 1) continue;
      while (next < fresh.length && slug(fresh[next] as number) < slug(p))
        order[size++] = fresh[next++] as number;
      order[size++] = p;
    }
    while (next < fresh.length) order[size++] = fresh[next++] as number;
    return order.slice(0, size);
  }

  /** The ranks of a text sort, and the texts they stand for; none of titles, which are too many. */
  private ranks(key: (typeof TEXT_SORTS)[number], order: Uint32Array) {
    if (key === "title") {
      const { ranks, meaning } = this.texts.title.finish(
        order,
        (text) => this.base?.titles.get(text) ?? FIRST,
      );
      return { ranks, size: meaning.length, texts: [] };
    }
    const known = this.base?.index.texts[key] ?? [];
    let still: string[] | undefined;
    const { ranks, meaning } = this.texts[key].finish(order, (text, those) => {
      still ??= Array.from(those, (rank) => known[rank] as string);
      return standingIn(still, text);
    });
    return {
      ranks,
      size: meaning.length,
      texts: meaning.map((m) => (typeof m === "string" ? m : (known[m] as string))),
    };
  }

  finish(order: Uint32Array): Omit<ColumnIndex, "points" | "cases" | "claims"> {
    const place = new Uint32Array(this.slugs.length).fill(GONE);
    order.forEach((n, i) => {
      place[n] = i;
    });
    const texts = TEXT_SORTS.map((key) => ({ key, ...this.ranks(key, order) }));
    const sorts = new Map([
      ...texts.map(({ key, ranks, size }) => [key, ranksAsCodes(ranks, size)] as const),
      ...NUMBER_SORTS.map((key) => [key, codedOf(this.numbers[key].take(order))] as const),
    ]);
    const number = (key: (typeof NUMBER_SORTS)[number]) => sorts.get(key) as Coded;
    const all = new TypedFastBitSet();
    all.addRange(0, order.length);
    const labels = Object.fromEntries(
      LABEL_FACETS.map((facet) => [facet, this.labels[facet].finish(order.length, place)]),
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
        paired: where(numbersOf(number("tradeoffs")), (n) => n > 0),
      },
      numbers: { year: number("year"), tokens: number("tokens"), accuracy: number("accuracy") },
      added: number("added"),
      sorts,
      texts: Object.fromEntries(
        texts.filter(({ key }) => key !== "title").map(({ key, texts }) => [key, texts]),
      ) as unknown as ColumnIndex["texts"],
      organisations: new Map(
        labels.organisation.values.map((handle) => [handle, this.organisations.get(handle)?.name ?? handle]),
      ),
    };
  }
}

const TEXT_SORTS = ["title", "date", "technique", "domain", "organisation"] as const;
const NUMBER_SORTS = [
  ...(["year", "authors", "comments", "claims"] as const),
  ...(["tradeoffs", "tokens", "accuracy", "added"] as const),
] as const;

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
