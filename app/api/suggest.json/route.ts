import { guarded, jsonAnswer } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Longest text the palette asks with; of more only the beginning counts. */
const LONGEST = 200;

/** Labels, organisations and papers for a few typed letters; nothing for none. */
export const GET = (request: Request) =>
  guarded(() => {
    const text = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST);
    return jsonAnswer(request, null, "suggestions", text);
  });
