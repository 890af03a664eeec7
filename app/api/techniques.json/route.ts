import { guarded, jsonAnswer } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Every technique with its number of papers. */
export const GET = (request: Request) => guarded(() => jsonAnswer(request, null, "labels", "techniques"));
