import { sayFilters } from "../chips";
import type { Engine } from "../engine";
import { dataPackage } from "../export/data-package";
import { feedOf } from "../feed/feed";
import type { Params } from "../params";
import { readEvaluation, readUnseenEvaluation } from "../read/evaluation";
import { rejections } from "../read/reason";
import type { LabelKind, Notice } from "../types";
import { knownPapers } from "../views/known";
import { papersPage } from "../views/papers";
import { reviewOf } from "../views/review";

type Only = Parameters<Engine["facets"]>[1];
type Where = { query: string; base: string };

const head = ({ dataVersion }: Engine) => ({ dataVersion });

/**
 * What can be asked of the query room, by name. Arguments and answers are plain data, as they go from one thread to
 * another; null says that there is no such thing.
 */
export const ANSWERS = {
  ready: (q: Engine) => ({ dataVersion: q.dataVersion, papers: q.total }),
  explore: (q: Engine, params: Params, notices: readonly Notice[] = []) => q.explore(params, notices),
  listing: (q: Engine, params: Params, notices: readonly Notice[] = []) => q.listing(params, notices),
  facets: async (q: Engine, params: Params, only?: Only) => ({
    ...head(q),
    ...(await q.facets(params, only)),
  }),
  points: async (q: Engine, params: Params) => ({ ...head(q), ...(await q.chart(params)) }),
  why: async (q: Engine, params: Params) => ({ ...head(q), why: await q.why(params) }),
  map: (q: Engine, params: Params) => q.map(params),
  /** The filters in words; empty for none. */
  said: (q: Engine, params: Params) => sayFilters(params, q.naming),
  label: (q: Engine, kind: LabelKind, name: string, asked: readonly string[] = []) =>
    q.label(kind, name, asked),
  paper: (q: Engine, slug: string) => q.paper(slug),
  papers: async (q: Engine, params: Params) => ({
    ...head(q),
    total: q.total,
    ...(await papersPage(q, params)),
  }),
  /** The papers at some addresses on one page; null where one of them is no paper's. */
  picked: async (q: Engine, slugs: readonly string[]) => {
    const papers = await q.picked(slugs);
    if (!papers) return null;
    const matched = papers.length;
    return { ...head(q), total: q.total, matched, page: 1, pageSize: matched, pages: 1, papers };
  },
  compare: (q: Engine, slugs: readonly string[]) => q.compare(slugs),
  /** The same; null where none of the papers is there. */
  compared: async (q: Engine, slugs: readonly string[]) => {
    const view = await q.compare(slugs);
    return view.papers.length === 0 ? null : view;
  },
  suggestions: async (q: Engine, text: string) => ({ ...head(q), suggestions: await q.suggestions(text) }),
  stats: (q: Engine) => q.stats(),
  /** Every label of a kind with its number of papers, the most frequent first. */
  labels: async (q: Engine, kind: "techniques" | "domains") => {
    const { dataVersion, papers, [kind]: labels } = await q.stats();
    return { dataVersion, papers, labels };
  },
  how: async (q: Engine) => ({
    ...head(q),
    stats: await q.stats(),
    evaluation: readEvaluation(),
    unseen: readUnseenEvaluation(),
    rejections: rejections(),
  }),
  known: async (q: Engine) => ({ ...head(q), ...(await knownPapers(q.store.sql)) }),
  review: async (q: Engine, page: number, seed: number) => ({
    ...head(q),
    ...(await reviewOf(q.store, page, seed)),
  }),
  feed: async (q: Engine, params: Params) => ({ ...head(q), feed: await feedOf(q, params) }),
  dataPackage: async (q: Engine, params: Params, slugs: readonly string[] | null, where: Where) => {
    const picked = slugs === null ? null : await q.picked(slugs);
    if (slugs !== null && picked === null) return null;
    const matched = picked ? picked.length : await q.count(params);
    return dataPackage({ ...head(q), matched, filters: sayFilters(params, q.naming), ...where });
  },
} as const;

export type Answers = typeof ANSWERS;
export type Name = keyof Answers;
export type Args<N extends Name> = Answers[N] extends (q: Engine, ...args: infer A) => unknown ? A : never;
export type Answer<N extends Name> = Awaited<ReturnType<Answers[N]>>;
