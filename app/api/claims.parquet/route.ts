import { parquetOf } from "@/lib/query/export/parquet";
import { claimsOnly, exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** The claims of all matched papers as Parquet: the lines of the CSV. */
export const GET = (request: Request) =>
  exportAnswer(request, ({ papers, params, shape, base }) => {
    claimsOnly(shape);
    return {
      pieces: parquetOf(papers, params, base),
      type: "application/vnd.apache.parquet",
      name: "claims.parquet",
      binary: true,
    };
  });
