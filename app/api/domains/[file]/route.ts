import { ApiError, getQuery, guarded, jsonAnswer, nameOf, strictParams } from "../../_answer/answer";

export const dynamic = "force-dynamic";

/** What papers of a domain gain and cost. */
export const GET = (request: Request, { params }: { params: Promise<{ file: string }> }) =>
  guarded(async () => {
    const { name } = nameOf((await params).file, ["json"]);
    const query = getQuery();
    const { subject } = strictParams(request);
    const view = await query.label("domain", name, subject);
    if (!view) throw new ApiError(404, "There is no such domain.", "label");
    return jsonAnswer(request, query, view);
  });
