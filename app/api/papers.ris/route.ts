import { risListOf } from "@/lib/query/export/ris";
import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** All matched papers as RIS. */
export const GET = (request: Request) =>
  exportAnswer(request, ({ papers }) => ({
    pieces: risListOf(papers),
    type: "application/x-research-info-systems",
    name: "papers.ris",
  }));
