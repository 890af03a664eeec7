import { csvOf } from "@/lib/query/export/csv";
import { fileAnswer, getQuery, guarded, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** All matched papers as CSV, one line a claim. */
export const GET = (request: Request) =>
  guarded(() => {
    const params = strictParams(request);
    const query = getQuery();
    return fileAnswer(query, csvOf(query.papers(params), params), "text/csv; charset=utf-8", "tradeoffs.csv");
  });
