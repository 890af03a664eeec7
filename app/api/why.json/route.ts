import { guarded, jsonAnswer, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Why the point of `open` and `point` is, or is not, on the frontier of the filtered papers. */
export const GET = (request: Request) =>
  guarded(() => jsonAnswer(request, null, "why", strictParams(request)));
