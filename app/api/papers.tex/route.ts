import { texOf } from "@/lib/query/export/tex";
import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** All matched papers as a LaTeX table. */
export const GET = (request: Request) =>
  exportAnswer(request, ({ papers, params, note }) => ({
    pieces: texOf(papers, params, note),
    type: "application/x-tex",
    name: "tradeoffs.tex",
  }));
