import { getQuery } from "./database";
import type { Params } from "./params";
import type { CompareView, ExploreView, LabelView, Notice, PaperView, Stats, Suggestion } from "./types";

export { databaseFile, knownStoreError, StoreError } from "@/lib/store";
/** The room that reads. Server only: client components import `url.ts`, `nuqs.ts`, `fields.ts`, `params.ts` and types. */
export { closeQuery, getQuery, queryOf } from "./database";
export { bibtexOf } from "./export/bibtex";
export { addressOf } from "./export/reference";
export { NO_PARAMS, type Params } from "./params";
export { readEvaluation, readUnseenEvaluation } from "./read/evaluation";
export { rejections } from "./read/reason";
export { href, type Parsed, parseParams, toQuery, withParams } from "./url";

/**
 * What the explore page shows.
 * @param params from `parseParams`; its `notices` go in as they came and stand in the view
 * @throws StoreError where the database is missing or not migrated
 */
export const explore = async (params: Params, notices: readonly Notice[] = []): Promise<ExploreView> =>
  getQuery().explore(params, notices);

/** One paper, whole; null where no paper has this address. */
export const paper = async (slug: string): Promise<PaperView | null> => getQuery().paper(slug);

/** Papers side by side, in the order given. */
export const compareView = async (slugs: readonly string[]): Promise<CompareView> =>
  getQuery().compare(slugs);

/** The page of a technique or a domain; null for a name that is neither. */
export const labelView = async (
  kind: "technique" | "domain",
  name: string,
  asked: readonly string[] = [],
): Promise<LabelView | null> => getQuery().label(kind, name, asked);

/** Papers, labels and organisations for the command palette. */
export const searchSuggestions = async (text: string): Promise<Suggestion[]> => getQuery().suggestions(text);

/** What the database holds. */
export const stats = async (): Promise<Stats> => getQuery().stats();
