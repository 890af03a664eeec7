import { jsonOf } from "@/lib/query/export/json";
import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** All matched papers with all their claims as one JSON document. */
export const GET = (request: Request) =>
  exportAnswer(request, ({ query: { dataVersion, total }, papers, matched, note }) => ({
    pieces: jsonOf(papers, { dataVersion, total, matched, filters: note }),
    type: "application/json",
    name: "tradeoffs.json",
  }));
