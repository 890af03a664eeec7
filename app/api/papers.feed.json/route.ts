import { jsonFeedOf } from "@/lib/query/feed/json-feed";
import { feedAnswer } from "../_answer/feed";

export const dynamic = "force-dynamic";

/** The newest claims of a view as JSON Feed. */
export const GET = (request: Request) =>
  feedAnswer(request, jsonFeedOf, "application/feed+json; charset=utf-8");
