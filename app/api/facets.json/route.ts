import { FACET_KEYS } from "@/lib/query/fields";
import { ApiError, guarded, jsonAnswer, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** Counts of every filter's values under all other filters; of one list, those whose names hold some words. */
export const GET = (request: Request) =>
  guarded(() => {
    const url = new URL(request.url);
    const [facet, find] = ["facet", "find"].map((name) => url.searchParams.get(name));
    for (const own of ["facet", "find"]) url.searchParams.delete(own);
    if ((facet ?? find) !== null && !FACET_KEYS.includes(facet as "technique"))
      throw new ApiError(400, `facet: expected one of ${FACET_KEYS.join(", ")}.`, "facet");
    const params = strictParams(new Request(url));
    const only = facet ? { facet, find: find ?? "" } : undefined;
    return jsonAnswer(request, null, "facets", params, only);
  });
