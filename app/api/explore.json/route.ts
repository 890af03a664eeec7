import { parseParams } from "@/lib/query";
import { guarded, jsonAnswer } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** What the explore page shows; like the page it ignores what cannot be used and says so in its notices. */
export const GET = (request: Request) =>
  guarded(() => {
    const asked = new URL(request.url).searchParams;
    const listed = asked.get("points") === "0";
    if (listed) asked.delete("points");
    const { params, notices } = parseParams(asked);
    return jsonAnswer(request, null, listed ? "listing" : "explore", params, notices);
  });
