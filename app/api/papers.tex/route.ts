import { sayFilters } from "@/lib/query/chips";
import { texOf } from "@/lib/query/export/tex";
import { fileAnswer, getQuery, guarded, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** All matched papers as a LaTeX table. */
export const GET = (request: Request) =>
  guarded(() => {
    const params = strictParams(request);
    const query = getQuery();
    const pieces = texOf(query.papers(params), params, sayFilters(params, query.naming));
    return fileAnswer(query, pieces, "application/x-tex; charset=utf-8", "tradeoffs.tex");
  });
