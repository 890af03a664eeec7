import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** All matched papers with all their claims as one JSON document. */
export const GET = (request: Request) =>
  exportAnswer(request, "json", { type: "application/json; charset=utf-8", name: "tradeoffs.json" });
