import { type Feed, feedOf } from "@/lib/query/feed/feed";
import { baseOf } from "../../_base";
import { getQuery, guarded, strictParams, textAnswer } from "./answer";

/** The view an address asks for as a feed, written by `write`. */
export const feedAnswer = (
  request: Request,
  write: (feed: Feed, server: string, self: string) => string,
  type: string,
): Promise<Response> =>
  guarded(async () => {
    const { pathname, search, origin } = new URL(request.url);
    const server = baseOf(request.headers) || origin;
    const query = getQuery();
    const feed = await feedOf(query, strictParams(request));
    return textAnswer(request, query, write(feed, server, pathname + search), type);
  });
