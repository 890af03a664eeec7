import { getQuery, guarded, jsonAnswer, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** The marks of the chart. */
export const GET = (request: Request) =>
  guarded(async () => {
    const params = strictParams(request);
    const query = getQuery();
    return jsonAnswer(request, query, { dataVersion: query.dataVersion, points: await query.points(params) });
  });
