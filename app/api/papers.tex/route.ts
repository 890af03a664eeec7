import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** All matched papers as a LaTeX table. */
export const GET = (request: Request) =>
  exportAnswer(request, "tex", { type: "application/x-tex; charset=utf-8", name: "tradeoffs.tex" });
