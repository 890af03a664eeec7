import { queryOptions } from "@tanstack/react-query";
import { CHART_KEYS } from "@/lib/query/chart-params";
import type {
  ChartView,
  Facet,
  FacetValue,
  Known,
  ListingView,
  PaperRow,
  PaperView,
  Suggestion,
  WhyView,
} from "@/lib/query/types";

/** Papers of one answer, where the address names no other number: more than are in sight, few enough to come soon. */
const PAGE = "20";

/** What the server answered, or an error in its words. */
async function get<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { signal });
  if (response.ok) return response.json();
  const body = await response.json().catch(() => null);
  throw new Error(body?.error?.message ?? `The server answered ${response.status}.`);
}

/** The address of a listing: `query` as the page's address has it, whatever in it can be used. */
function listingAddress(query: string, change: Record<string, string> = {}): string {
  const asked = new URLSearchParams({ pageSize: PAGE });
  for (const [name, value] of [...new URLSearchParams(query), ...Object.entries(change)])
    asked.set(name, value);
  asked.set("points", "0");
  return `/api/explore.json?${asked}`;
}

/** The answer to a question (`dataQuery`). */
export const listing = (query: string) =>
  queryOptions({
    queryKey: ["listing", query],
    queryFn: ({ signal }) => get<ListingView>(listingAddress(query), signal),
  });

/** The rows of one more page, of the size of those that are here. */
export const rowsOf = (query: string, page: number, pageSize: number) =>
  queryOptions({
    queryKey: ["rows", query, page, pageSize],
    queryFn: async ({ signal }): Promise<readonly PaperRow[]> => {
      const change = { page: String(page), pageSize: String(pageSize) };
      return (await get<ListingView>(listingAddress(query, change), signal)).rows;
    },
  });

/**
 * What a chart is asked with: a question as the server understood it (`ListingView.asked`) under a reader's choices
 * (`choiceQuery`).
 */
export function chartQuestion(asked: string, choices: string): string {
  const query = new URLSearchParams(asked);
  for (const key of CHART_KEYS) query.delete(key);
  for (const [name, value] of new URLSearchParams(choices)) query.set(name, value);
  return query.toString();
}

/** The chart of a question. @param open the paper whose points must be among the drawn, where a crowd is drawn in part */
export const chartOf = (question: string, open: string | null = null) =>
  queryOptions({
    queryKey: ["chart", question, open],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams(question);
      if (open !== null) query.set("open", open);
      return get<ChartView>(`/api/points.json?${query}`, signal);
    },
  });

/** Why the open paper, or one point of it, is or is not on the frontier of a chart; null where that shows none of it. */
export const whyOf = (question: string, open: string | null, point: string | null) =>
  queryOptions({
    queryKey: ["why", question, open, point],
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams(question);
      query.set("open", open ?? "");
      if (point !== null) query.set("point", point);
      return (await get<{ why: WhyView | null }>(`/api/why.json?${query}`, signal)).why;
    },
    enabled: open !== null,
  });

/** One paper, whole. */
export const paperOf = (slug: string) =>
  queryOptions({
    queryKey: ["paper", slug],
    queryFn: ({ signal }) => get<PaperView>(`/api/papers/${encodeURIComponent(slug)}.json`, signal),
  });

/** How many papers came in at a time or later; asked only where there is one. */
export const arrivalsSince = (moment: string | null) =>
  queryOptions({
    queryKey: ["arrivals", moment],
    queryFn: async ({ signal }) => {
      const address = `/api/papers.json?since=${encodeURIComponent(moment ?? "")}&pageSize=1`;
      return (await get<{ matched: number }>(address, signal)).matched;
    },
    enabled: moment !== null,
  });

/** What is offered for a few typed letters. */
export const suggestionsFor = (text: string) =>
  queryOptions({
    queryKey: ["suggestions", text.trim()],
    queryFn: async ({ signal }) => {
      const address = `/api/suggest.json?q=${encodeURIComponent(text.trim())}`;
      return (await get<{ suggestions: Suggestion[] }>(address, signal)).suggestions;
    },
    enabled: text.trim() !== "",
  });

/** What stored papers are known by. Asked for again with each text: it is small, and storing changes it. */
export const knownPapers = queryOptions({
  queryKey: ["known"],
  queryFn: ({ signal }) => get<Known>("/api/known.json", signal),
});

/** Values of one list whose names hold some words, counted under a question (`dataQuery`). */
export const facetValues = (facet: string, find: string, query: string) =>
  queryOptions({
    queryKey: ["facet", facet, find, query],
    queryFn: async ({ signal }): Promise<FacetValue[]> => {
      const asked = new URLSearchParams(query);
      for (const other of ["sort", "pageSize"]) asked.delete(other);
      asked.set("facet", facet);
      asked.set("find", find);
      const { facets } = await get<{ facets: Facet[] }>(`/api/facets.json?${asked}`, signal);
      return facets[0]?.values ?? [];
    },
  });
