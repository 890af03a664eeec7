import { ask } from "@/lib/query";
import type { Feed } from "@/lib/query/feed/feed";
import { baseOf } from "../../_base";
import { guarded, strictParams, textAnswer } from "./answer";

/** The view an address asks for as a feed, written by `write`. */
export const feedAnswer = (
  request: Request,
  write: (feed: Feed, server: string, self: string) => string,
  type: string,
): Promise<Response> =>
  guarded(async () => {
    const { pathname, search, origin } = new URL(request.url);
    const server = baseOf(request.headers) || origin;
    const { feed, dataVersion } = await ask("feed", strictParams(request));
    return textAnswer(request, write(feed, server, pathname + search), type, dataVersion);
  });
