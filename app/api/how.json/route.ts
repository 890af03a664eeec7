import { guarded, jsonAnswer } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** What the database holds, how well numbers are read, and why numbers are not used. */
export const GET = (request: Request) => guarded(() => jsonAnswer(request, null, "how"));
