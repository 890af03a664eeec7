import { readReview } from "@/lib/query/review-params";
import { ApiError, guarded, jsonAnswer } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Claims to look at, most doubtful first, and a random sample of all. */
export const GET = (request: Request) =>
  guarded(() => {
    const { page, seed, notices } = readReview(new URL(request.url).searchParams);
    const [notice] = notices;
    if (notice) throw new ApiError(400, notice);
    return jsonAnswer(request, null, "review", page, seed);
  });
