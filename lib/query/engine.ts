import { type Store, stateOf } from "@/lib/store";
import { Charts } from "./charts";
import { type Counts, countAll } from "./columns/counts";
import { claimMask, intersection, type Masks, paperMasks } from "./columns/filter";
import { Orders } from "./columns/order";
import type { Tallies } from "./columns/tallies";
import type { BitSet, ColumnIndex } from "./columns/types";
import type { Arrival } from "./feed/entries";
import { Kept } from "./kept";
import { LabelPages } from "./label-pages";
import { NO_PARAMS, PAGE_SIZE, type Params } from "./params";
import { type Contents, contentsOf } from "./read/contents";
import { loadDetails } from "./read/details";
import { keepingPoints } from "./read/points";
import { type PaperRecord, RecordCache } from "./read/records";
import { Finder } from "./search/find";
import { meantIn } from "./search/meant-in";
import { type Search, Searches } from "./search/search";
import { NEWEST } from "./sort";
import type {
  ChartView,
  CompareView,
  ExploreView,
  LabelKind,
  LabelView,
  ListingView,
  Notice,
  PaperView,
  Stats,
  Suggestion,
  TechniqueMap,
  WhyView,
} from "./types";
import { toQuery } from "./url";
import { advisedChips, pairsInTheWay } from "./views/advised-chips";
import { compareOf } from "./views/compare";
import { facetsOf, type Naming, rangesOf } from "./views/facets";
import { mapOf } from "./views/map";
import { pageNotice, unknownValues } from "./views/notices";
import { paperOf } from "./views/paper";
import { relatedTo } from "./views/related";
import { pairOf, rowOf } from "./views/row";
import { statsOf } from "./views/stats";
import { suggestionsOf } from "./views/suggest";

/** How many papers are loaded at a time where all matched ones are needed: few, so that others are answered in between, and as a statement takes 999 values, of which a paper has five. */
const CHUNK = 50;
const PALETTE_PAPERS = 7;
/** Counts kept: they stay as they are while a person sorts, pages and looks at the chart. */
const KEPT = 8;

/** What of an address decides which papers match. */
const filtersOf = (params: Params): string =>
  toQuery({ ...params, chart: {}, sort: [], page: 1, pageSize: PAGE_SIZE, compare: [], open: null });

/** The query room over one version of one database. */
export class Engine {
  readonly dataVersion: string;
  /** Which rows these are: the database has another one as soon as somebody wrote. */
  readonly change: string;
  readonly index: ColumnIndex;
  readonly naming: Naming;
  private readonly tallies: Tallies;
  private readonly counts = new Kept<string, Counts>(KEPT);
  private readonly cache: RecordCache;
  private readonly labels: LabelPages;
  private summed: Promise<Stats> | undefined;
  private readonly charts: Charts;
  private readonly orders: Orders;
  private readonly finder: Finder;
  private readonly searches: Searches;

  /** @param file where an index is kept that is opened instead of built, and kept where it was built */
  static async open(store: Store, file?: string): Promise<Engine> {
    return new Engine(store, await store.sql.snapshot((at) => contentsOf(at, file)));
  }

  private constructor(
    readonly store: Store,
    { dataVersion, change, index, tallies, naming }: Contents,
  ) {
    this.dataVersion = dataVersion;
    this.change = change;
    this.index = index;
    this.tallies = tallies;
    this.naming = naming;
    this.cache = new RecordCache(store.prisma);
    this.orders = new Orders(this.index);
    this.finder = new Finder(store.sql.words, this.index);
    this.searches = new Searches(this.finder);
    this.labels = new LabelPages(index, store.sql, dataVersion, {
      ordered: (params) => this.ordered(params),
      records: (papers) => this.records(papers),
      chart: (params) => this.chart(params),
    });
    this.charts = new Charts(this.index, keepingPoints(store.sql, this.index));
  }

  get total(): number {
    return this.index.papers;
  }

  /** Whether nobody wrote since: rows that were read until now are those of the index. */
  async isCurrent(): Promise<boolean> {
    return (await stateOf(this.store.sql)).change === this.change;
  }

  private masks(params: Params, search: Search | null): Masks {
    return paperMasks(this.index, params, search?.found ?? null);
  }

  private matched(params: Params, search: Search | null): BitSet {
    const known = this.counts.peek(filtersOf(params));
    if (known) return known.matched;
    return claimMask(this.index, params, intersection(this.index, this.masks(params, search)));
  }

  /** The matched papers in their order, as positions in the index. */
  private async ordered(params: Params): Promise<Uint32Array> {
    const search = await this.searches.of(params.q);
    const matched = this.matched(params, search);
    return this.orders.of(params, matched, search);
  }

  private counted(params: Params, search: Search | null): Counts {
    return this.counts.of(filtersOf(params), () =>
      countAll(this.index, params, this.masks(params, search), this.tallies),
    );
  }

  private records(papers: ArrayLike<number>): Promise<PaperRecord[]> {
    return this.cache.get(Array.from(papers, (p) => this.index.ids[p] as number));
  }

  private async recordOf(slug: string): Promise<PaperRecord | null> {
    // No address holds it, and not every database takes it.
    if (slug.includes("\0")) return null;
    const row = await this.store.prisma.paper.findUnique({ where: { slug }, select: { id: true } });
    return row ? ((await this.cache.get([row.id]))[0] ?? null) : null;
  }

  /** Records of many papers, some at a time. */
  private async *inChunks(papers: Uint32Array): AsyncGenerator<PaperRecord[]> {
    for (let i = 0; i < papers.length; i += CHUNK) yield this.records(papers.slice(i, i + CHUNK));
  }

  /** Everything the explore page shows: its listing, and its chart. */
  async explore(params: Params, notices: readonly Notice[] = []): Promise<ExploreView> {
    return { ...(await this.listing(params, notices)), chart: await this.chart(params) };
  }

  /** What the explore page shows besides its chart: rows of one page, facets, ranges, chips. */
  async listing(params: Params, notices: readonly Notice[] = []): Promise<ListingView> {
    const search = await this.searches.of(params.q);
    const counts = this.counted(params, search);
    const papers = this.orders.of(params, counts.matched, search);
    const { page, pageSize } = params;
    const shown = papers.slice((page - 1) * pageSize, page * pageSize);
    const count = (others: Params) => this.count(others);
    const chips = await advisedChips(params, papers.length, this.naming, count);
    return {
      dataVersion: this.dataVersion,
      total: this.index.papers,
      matched: papers.length,
      asked: toQuery({ ...params, page: 1, pageSize: PAGE_SIZE, compare: [], open: null }),
      page,
      pageSize,
      rows: await this.rows(params, shown, counts.matched, search),
      facets: facetsOf(this.index, counts, params, this.naming),
      ranges: rangesOf(counts, this.tallies.bins, params),
      chips,
      pairs: await pairsInTheWay(chips, count),
      meant: await meantIn(this.searches, this.store.sql.words, params.q, search),
      notices: [...notices, ...unknownValues(this.index, params), ...pageNotice(params, papers.length)],
    };
  }

  /** Rows of the table, each with how its paper stands among all that match. */
  private async rows(params: Params, papers: Uint32Array, matched: BitSet, search: Search | null) {
    const rows = (await this.records(papers)).map((r) => rowOf(r, params, search?.terms));
    const verdicts = await this.charts.verdicts(params, () => matched, rows.map(pairOf));
    return rows.map((row, i) => ({ ...row, ...(verdicts[i] && { verdict: verdicts[i] }) }));
  }

  /** Facets and ranges only; `only`: one list, its values whose names hold some words. */
  async facets(params: Params, only?: { facet: string; find: string }) {
    const counts = this.counted(params, await this.searches.of(params.q));
    return {
      matched: counts.matched.size(),
      facets: facetsOf(this.index, counts, params, this.naming, only),
      ranges: only ? [] : rangesOf(counts, this.tallies.bins, params),
    };
  }

  /** The chart of the filtered papers: what it says of every point, and the points that are drawn. */
  async chart(params: Params): Promise<ChartView> {
    return this.charts.chart(params, this.lazily(params, await this.searches.of(params.q)));
  }

  /** Techniques by domains over the filtered papers. */
  async map(params: Params): Promise<TechniqueMap> {
    const matched = this.matched(params, await this.searches.of(params.q));
    const outline = this.charts.outline(params, () => matched);
    return { dataVersion: this.dataVersion, matched: matched.size(), ...mapOf(this.index, outline) };
  }

  /** Why the point that is open is, or is not, on the frontier of the filtered papers; null where it is not shown. */
  async why(params: Params): Promise<WhyView | null> {
    return this.charts.why(params, this.lazily(params, await this.searches.of(params.q)));
  }

  /** The matched papers, found when they are asked for. */
  private lazily(params: Params, search: Search | null): () => BitSet {
    let found: BitSet | undefined;
    return () => (found ??= this.matched(params, search));
  }

  /** How many papers the parameters let through. */
  async count(params: Params): Promise<number> {
    return this.matched(params, await this.searches.of(params.q)).size();
  }

  /** Slugs of all papers the parameters let through, in their order. */
  async slugs(params: Params): Promise<string[]> {
    return Array.from(await this.ordered(params), (p) => this.index.slugs[p] as string);
  }

  /** One paper with everything read from it; null where there is none. */
  async paper(slug: string): Promise<PaperView | null> {
    const record = await this.recordOf(slug);
    if (!record) return null;
    const details = await loadDetails(this.store.prisma, [record]);
    const related = await relatedTo(this.store.sql.words, this.finder, this.index, this.cache, record);
    return paperOf(record, details.get(record.id), related);
  }

  /** Every matched paper (or some, by position) with all its claims, without related papers: what exports take. */
  async *papers(params: Params, range?: { from: number; to: number }): AsyncGenerator<PaperView> {
    const papers = await this.ordered(params);
    for await (const records of this.inChunks(range ? papers.slice(range.from, range.to) : papers))
      yield* this.whole(records);
  }

  private async *whole(records: readonly PaperRecord[]): AsyncGenerator<PaperView> {
    const details = await loadDetails(this.store.prisma, records);
    for (const record of records) yield paperOf(record, details.get(record.id));
  }

  /** The papers at some addresses, in the order given; null where one of them is no paper's. */
  async picked(slugs: readonly string[]): Promise<PaperView[] | null> {
    const records = (await Promise.all(slugs.map((s) => this.recordOf(s)))).filter((r) => r !== null);
    if (records.length < slugs.length) return null;
    const papers: PaperView[] = [];
    for await (const paper of this.whole(records)) papers.push(paper);
    return papers;
  }

  /** The matched papers that came in last, at most `most`, with when they did; the newest first. */
  async newest(params: Params, most: number): Promise<Arrival[]> {
    const records = await this.records((await this.ordered({ ...params, sort: NEWEST })).slice(0, most));
    const details = await loadDetails(this.store.prisma, records);
    return records.map((r) => ({ paper: paperOf(r, details.get(r.id)), added: r.firstSeen }));
  }

  /** Papers side by side, in the order given. */
  async compare(slugs: readonly string[]): Promise<CompareView> {
    const records = await Promise.all(slugs.map((s) => this.recordOf(s)));
    const missing = slugs.filter((_, i) => !records[i]);
    const found = records.filter((r) => r !== null);
    return compareOf(found, missing, NO_PARAMS, this.dataVersion);
  }

  /**
   * null for a name that is no technique or domain.
   * @param asked whose results count; where nothing is asked for, the papers' own
   */
  label(kind: LabelKind, name: string, asked: readonly string[] = []): Promise<LabelView | null> {
    return this.labels.of(kind, name, asked);
  }

  /** Papers, labels, organisations and names for a few typed letters. */
  async suggestions(text: string): Promise<Suggestion[]> {
    const search = await this.searches.of(text);
    if (!search) return [];
    const papers = search.ranked.slice(0, PALETTE_PAPERS);
    const { claims } = this.counted(NO_PARAMS, null);
    return suggestionsOf(this.index, search.terms, await this.records(papers), claims);
  }

  /** What the database holds. */
  stats(): Promise<Stats> {
    this.summed ??= statsOf(this.store.prisma, this.index, this.dataVersion).catch((error) => {
      this.summed = undefined;
      throw error;
    });
    return this.summed;
  }
}
