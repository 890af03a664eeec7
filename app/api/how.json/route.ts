import { readEvaluation, readUnseenEvaluation, rejections } from "@/lib/query";
import { getQuery, guarded, jsonAnswer } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** What the database holds, how well numbers are read, and why numbers are not used. */
export const GET = (request: Request) =>
  guarded(async () => {
    const query = getQuery();
    return jsonAnswer(request, query, {
      dataVersion: query.dataVersion,
      stats: await query.stats(),
      evaluation: readEvaluation(),
      unseen: readUnseenEvaluation(),
      rejections: rejections(),
    });
  });
