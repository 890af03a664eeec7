import { guarded, jsonAnswer } from "../_answer/answer";
import { askedOf, claimsOnly, noPapers } from "../_answer/export";

export const dynamic = "force-dynamic";

/** What the columns of the claims mean, with where they are: as CSV and as Parquet. */
export const GET = (request: Request) =>
  guarded(() => {
    const { params, slugs, shape, base } = askedOf(request);
    claimsOnly(shape);
    const { search, origin } = new URL(request.url);
    const where = { query: search.slice(1), base: base || origin };
    return jsonAnswer(request, noPapers(), "dataPackage", params, slugs, where);
  });
