import { papersPage } from "@/lib/query/views/papers";
import { getQuery, guarded, jsonAnswer, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Papers with all their claims, a page at a time. */
export const GET = (request: Request) =>
  guarded(async () => {
    const params = strictParams(request);
    const query = getQuery();
    return jsonAnswer(request, query, await papersPage(query, params));
  });
