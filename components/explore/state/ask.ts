import type { ListingView, PaperRow, PointView } from "@/lib/query/types";

/** A view whose points may still be on their way: rows, counts and facets are there sooner without them. */
export type ShownView = ListingView & { points: readonly PointView[] | null };
/** A view whose points are here. */
export type ChartedView = ShownView & { points: readonly PointView[] };
export const isCharted = (view: ShownView): view is ChartedView => view.points !== null;

/** Papers of one answer, where the address names no other number: more than are in sight, few enough to come soon. */
const PAGE = "20";

async function get<T>(address: string, signal: AbortSignal | null = null): Promise<T> {
  const response = await fetch(address, { signal });
  if (!response.ok) {
    const body = await response.json().catch(() => null);
    throw new Error(body?.error?.message ?? body?.message ?? `The server answered ${response.status}.`);
  }
  return response.json();
}

/** The address of a listing: `query` as the URL has it, whatever in it can be used. */
function listingOf(query: string, change: Record<string, string> = {}): string {
  const asked = new URLSearchParams({ pageSize: PAGE });
  for (const [name, value] of [...new URLSearchParams(query), ...Object.entries(change)])
    asked.set(name, value);
  asked.set("points", "0");
  return `/api/explore.json?${asked}`;
}

/** Answers of this visit, so that back and forward paint at once. */
const answers = new Map<string, ShownView>();
const KEPT = 40;

/** The answer to a question that was asked before. */
export const knownAnswer = (query: string): ShownView | undefined => answers.get(query);

/** Keeps an answer, the last of `KEPT`. */
export function keep(query: string, view: ShownView): void {
  answers.delete(query);
  answers.set(query, view);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value as string);
}

interface Flight {
  answer: Promise<ShownView>;
  abort: AbortController;
}
const flights = new Map<string, Flight>();

/** The question on its way, asked now where it was not. */
export function flightOf(query: string): Flight {
  const known = flights.get(query);
  if (known) return known;
  const abort = new AbortController();
  const answer = get<ListingView>(listingOf(query), abort.signal).then((view) => ({ ...view, points: null }));
  const flight = { abort, answer };
  flights.set(query, flight);
  const land = () => {
    if (flights.get(query) === flight) flights.delete(query);
  };
  answer
    .then(
      (view) => keep(query, view),
      () => {},
    )
    .finally(land);
  return flight;
}

/** Breaks off a question that nobody asks any longer. */
export function abandon(query: string): void {
  flights.get(query)?.abort.abort();
  flights.delete(query);
}

/** Asks at the click itself: the answer is on its way while the page still draws the tick. */
export function askAhead(query: string): void {
  if (!answers.has(query)) flightOf(query);
}

/** The rows of one more page, of the size of those that are here. */
export const askRows = async (query: string, page: number, pageSize: number): Promise<PaperRow[]> =>
  (await get<ListingView>(listingOf(query, { page: String(page), pageSize: String(pageSize) }))).rows;

/** The chart's points of a view. */
export const askPoints = async (view: ShownView, signal: AbortSignal): Promise<PointView[]> =>
  (await get<{ points: PointView[] }>(`/api/points.json?${view.asked}`, signal)).points;

/** How many papers a question matches. */
export const askMatched = async (query: string, signal: AbortSignal): Promise<number> =>
  (await get<ListingView>(listingOf(query, { pageSize: "1" }), signal)).matched;
