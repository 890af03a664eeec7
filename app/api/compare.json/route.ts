import { readSlugList } from "@/lib/query/url";
import { ApiError, guarded, jsonAnswer } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Papers side by side: `?papers=slug,slug`. */
export const GET = (request: Request) =>
  guarded(() => {
    const { slugs, notices } = readSlugList(new URL(request.url).searchParams);
    const [first] = notices;
    if (first) throw new ApiError(400, `${first.param}: “${first.value}” ${first.message}.`, first.param);
    if (slugs.length === 0) throw new ApiError(400, "Name the papers: ?papers=slug,slug.", "papers");
    const nothing = new ApiError(404, "There are no papers at these addresses.", "papers");
    return jsonAnswer(request, nothing, "compared", slugs);
  });
