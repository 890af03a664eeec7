import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** The claims of all matched papers as Parquet: the lines of the CSV. */
export const GET = (request: Request) =>
  exportAnswer(request, "parquet", {
    type: "application/vnd.apache.parquet",
    name: "claims.parquet",
    claimsOnly: true,
  });
