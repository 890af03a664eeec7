import { guarded, jsonAnswer, strictParams } from "../_answer/answer";
import { noPapers, pickedSlugs } from "../_answer/export";

export const dynamic = "force-dynamic";

/** Papers with all their claims, a page at a time; or those that `papers` names, on one page. */
export const GET = (request: Request) =>
  guarded(() => {
    const params = strictParams(request);
    const slugs = pickedSlugs(request);
    return slugs
      ? jsonAnswer(request, noPapers(), "picked", slugs)
      : jsonAnswer(request, null, "papers", params);
  });
