import { getQuery, guarded, jsonAnswer, readParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** What the explore page shows; like the page it ignores what cannot be used and says so in its notices. */
export const GET = (request: Request) =>
  guarded(() => {
    const { params, notices } = readParams(request);
    const query = getQuery();
    return jsonAnswer(request, query, query.explore(params, notices));
  });
