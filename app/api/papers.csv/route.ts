import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** All matched papers as CSV: a line a claim, or with `line=paper` a line a paper. */
export const GET = (request: Request) =>
  exportAnswer(request, "csv", (shape) => ({
    type: "text/csv; charset=utf-8",
    name: shape === "paper" ? "papers.csv" : "tradeoffs.csv",
  }));
