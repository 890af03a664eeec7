import { getQuery, guarded, jsonAnswer, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Counts of every filter's values under all other filters. */
export const GET = (request: Request) =>
  guarded(() => {
    const params = strictParams(request);
    const query = getQuery();
    return jsonAnswer(request, query, { dataVersion: query.dataVersion, ...query.facets(params) });
  });
