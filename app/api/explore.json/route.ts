import { parseParams } from "@/lib/query";
import { getQuery, guarded, jsonAnswer } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** What the explore page shows; like the page it ignores what cannot be used and says so in its notices. */
export const GET = (request: Request) =>
  guarded(async () => {
    const asked = new URL(request.url).searchParams;
    const listed = asked.get("points") === "0";
    if (listed) asked.delete("points");
    const { params, notices } = parseParams(asked);
    const query = getQuery();
    return jsonAnswer(
      request,
      query,
      listed ? await query.listing(params, notices) : await query.explore(params, notices),
    );
  });
