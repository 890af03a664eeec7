import { ApiError, guarded, jsonAnswer, nameOf, strictParams } from "../../_answer/answer";

export const dynamic = "force-dynamic";

/** What papers of a domain gain and cost. */
export const GET = (request: Request, { params }: { params: Promise<{ file: string }> }) =>
  guarded(async () => {
    const { name } = nameOf((await params).file, ["json"]);
    const { subject } = strictParams(request);
    const nothing = new ApiError(404, "There is no such domain.", "label");
    return jsonAnswer(request, nothing, "label", "domain", name, subject);
  });
