import { guarded, jsonAnswer, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** The chart: what it says of every matched point, and the points that are drawn. */
export const GET = (request: Request) =>
  guarded(() => jsonAnswer(request, null, "points", strictParams(request)));
