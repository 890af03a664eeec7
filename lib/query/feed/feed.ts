import { sayFilters } from "../chips";
import type { Engine } from "../engine";
import { NO_PARAMS, type Params } from "../params";
import { href, toQuery } from "../url";
import { type Entry, entriesOf, LONG_AGO, TAG } from "./entries";

/** What a feed holds at most: papers, and claims of them. */
const MOST = { papers: 100, entries: 300 };

/** A view as it is followed. */
export interface Feed {
  id: string;
  title: string;
  /** When the newest entry came in, ISO. */
  updated: string;
  /** Path of the view on this server. */
  path: string;
  /** The newest first. */
  entries: Entry[];
}

/** What of a view its feed depends on: which papers, not in which order or how they are shown. */
export const followed = (params: Params): Params => ({
  ...params,
  chart: {},
  sort: [],
  page: NO_PARAMS.page,
  pageSize: NO_PARAMS.pageSize,
  compare: [],
  open: null,
});

/** The feed of a view: the claims of the papers that came in last, at most `MOST`. */
export async function feedOf(query: Engine, asked: Params): Promise<Feed> {
  const params = followed(asked);
  const arrivals = await query.newest(params, MOST.papers);
  const entries = arrivals.flatMap((a) => entriesOf(a, params)).slice(0, MOST.entries);
  const filters = sayFilters(params, query.naming);
  return {
    id: `${TAG}view?${toQuery(params)}`,
    title: filters ? `Tradeoff Atlas: ${filters}` : "Tradeoff Atlas",
    updated: entries[0]?.added ?? LONG_AGO,
    path: href("/", params),
    entries,
  };
}
