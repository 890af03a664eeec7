import { dataPackage } from "@/lib/query/export/data-package";
import { guarded, jsonAnswer } from "../_answer/answer";
import { askedOf, claimsOnly } from "../_answer/export";

export const dynamic = "force-dynamic";

/** What the columns of the claims mean, with where they are: as CSV and as Parquet. */
export const GET = (request: Request) =>
  guarded(async () => {
    const { query, matched, note, shape, base } = await askedOf(request);
    claimsOnly(shape);
    const { search, origin } = new URL(request.url);
    const head = { dataVersion: query.dataVersion, matched, filters: note };
    return jsonAnswer(request, query, dataPackage({ ...head, query: search.slice(1), base: base || origin }));
  });
