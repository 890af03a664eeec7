import { guarded, jsonAnswer, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Techniques by domains over the filtered papers: what the map shows. */
export const GET = (request: Request) =>
  guarded(() => jsonAnswer(request, null, "map", strictParams(request)));
