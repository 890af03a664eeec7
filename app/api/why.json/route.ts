import { getQuery, guarded, jsonAnswer, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Why the point of `open` and `point` is, or is not, on the frontier of the filtered papers. */
export const GET = (request: Request) =>
  guarded(async () => {
    const params = strictParams(request);
    const query = getQuery();
    return jsonAnswer(request, query, { dataVersion: query.dataVersion, why: await query.why(params) });
  });
