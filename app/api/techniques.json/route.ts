import { labelsAnswer } from "../_answer/labels";

export const dynamic = "force-dynamic";

/** Every technique with its number of papers. */
export const GET = (request: Request) => labelsAnswer(request, "techniques");
