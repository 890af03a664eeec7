import { readReview } from "@/lib/query/review-params";
import { reviewOf } from "@/lib/query/views/review";
import { ApiError, getQuery, guarded, jsonAnswer } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Claims to look at, most doubtful first, and a random sample of all. */
export const GET = (request: Request) =>
  guarded(async () => {
    const { page, seed, notices } = readReview(new URL(request.url).searchParams);
    const [notice] = notices;
    if (notice) throw new ApiError(400, notice);
    const query = getQuery();
    return jsonAnswer(request, query, {
      dataVersion: query.dataVersion,
      ...(await reviewOf(query.store, page, seed)),
    });
  });
