import { sayFilters } from "@/lib/query/chips";
import { jsonOf } from "@/lib/query/export/json";
import { fileAnswer, getQuery, guarded, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** All matched papers with all their claims as one JSON document. */
export const GET = (request: Request) =>
  guarded(() => {
    const params = strictParams(request);
    const query = getQuery();
    const { dataVersion, total } = query;
    const matched = query.slugs(params).length;
    const head = { dataVersion, total, matched, filters: sayFilters(params, query.naming) };
    const pieces = jsonOf(query.papers(params), head);
    return fileAnswer(query, pieces, "application/json; charset=utf-8", "tradeoffs.json");
  });
