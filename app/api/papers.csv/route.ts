import { csvOf } from "@/lib/query/export/csv";
import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** All matched papers as CSV: a line a claim, or with `line=paper` a line a paper. */
export const GET = (request: Request) =>
  exportAnswer(request, ({ papers, params, shape, base }) => ({
    pieces: csvOf(papers, params, shape, base),
    type: "text/csv",
    name: shape === "paper" ? "papers.csv" : "tradeoffs.csv",
  }));
