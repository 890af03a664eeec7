import { getQuery, guarded, jsonAnswer } from "./answer";

/** Every label of a kind with its number of papers, the most frequent first. */
export const labelsAnswer = (request: Request, kind: "techniques" | "domains"): Promise<Response> =>
  guarded(async () => {
    const query = getQuery();
    const { dataVersion, papers, [kind]: labels } = await query.stats();
    return jsonAnswer(request, query, { dataVersion, papers, labels });
  });
