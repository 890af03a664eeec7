import { type Feed, feedOf } from "@/lib/query/feed/feed";
import { getQuery, guarded, strictParams, textAnswer } from "./answer";

/** Where the reader reached this server: behind a reverse proxy, as that says. */
function serverOf(request: Request): string {
  const url = new URL(request.url);
  const asked = request.headers.get("x-forwarded-proto") ?? url.protocol.slice(0, -1);
  return `${asked === "https" ? "https" : "http"}://${request.headers.get("host") ?? url.host}`;
}

/** The view an address asks for as a feed, written by `write`. */
export const feedAnswer = (
  request: Request,
  write: (feed: Feed, server: string, self: string) => string,
  type: string,
): Promise<Response> =>
  guarded(async () => {
    const { pathname, search } = new URL(request.url);
    const query = getQuery();
    const feed = await feedOf(query, strictParams(request));
    return textAnswer(request, query, write(feed, serverOf(request), pathname + search), type);
  });
