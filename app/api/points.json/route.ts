import { getQuery, guarded, jsonAnswer, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** The chart: what it says of every matched point, and the points that are drawn. */
export const GET = (request: Request) =>
  guarded(async () => {
    const params = strictParams(request);
    const query = getQuery();
    return jsonAnswer(request, query, { dataVersion: query.dataVersion, ...(await query.chart(params)) });
  });
