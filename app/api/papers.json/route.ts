import { papersPage } from "@/lib/query/views/papers";
import { getQuery, guarded, jsonAnswer, strictParams } from "../_answer/answer";
import { pickedPapers } from "../_answer/export";

export const dynamic = "force-dynamic";

/** Papers with all their claims, a page at a time; or those that `papers` names, on one page. */
export const GET = (request: Request) =>
  guarded(async () => {
    const params = strictParams(request);
    const query = getQuery();
    const picked = await pickedPapers(request, query);
    const found = picked
      ? { matched: picked.length, page: 1, pageSize: picked.length, pages: 1, papers: picked }
      : await papersPage(query, params);
    return jsonAnswer(request, query, { dataVersion: query.dataVersion, total: query.total, ...found });
  });
