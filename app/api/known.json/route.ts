import { guarded, jsonAnswer } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** What every stored paper is known by, in hashes: a page that reads a text by itself tells what would be new. */
export const GET = (request: Request) => guarded(() => jsonAnswer(request, null, "known"));
