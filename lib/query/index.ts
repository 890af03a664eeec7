import { ask } from "./ask";
import type { Params } from "./params";
import type {
  CompareView,
  ExploreView,
  LabelKind,
  LabelView,
  Notice,
  PaperView,
  Stats,
  Suggestion,
} from "./types";

export { knownStoreError, saidOutside } from "@/lib/store/errors";
export { databasePlace } from "@/lib/store/place";
/** The room that reads. Server only: client components import `url.ts`, `nuqs.ts`, `fields.ts`, `params.ts` and types. */
export { ask, askFile, askJson } from "./ask";
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
export const explore = (params: Params, notices: readonly Notice[] = []): Promise<ExploreView> =>
  ask("explore", params, notices);

/** One paper, whole; null where no paper has this address. */
export const paper = (slug: string): Promise<PaperView | null> => ask("paper", slug);

/** Papers side by side, in the order given. */
export const compareView = (slugs: readonly string[]): Promise<CompareView> => ask("compare", slugs);

/** The page of a technique or a domain; null for a name that is neither. */
export const labelView = (
  kind: LabelKind,
  name: string,
  asked: readonly string[] = [],
): Promise<LabelView | null> => ask("label", kind, name, asked);

/** Papers, labels and organisations for the command palette. */
export const searchSuggestions = async (text: string): Promise<Suggestion[]> =>
  (await ask("suggestions", text)).suggestions;

/** What the database holds. */
export const stats = (): Promise<Stats> => ask("stats");
