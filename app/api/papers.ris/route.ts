import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** All matched papers as RIS. */
export const GET = (request: Request) =>
  exportAnswer(request, "ris", {
    type: "application/x-research-info-systems; charset=utf-8",
    name: "papers.ris",
  });
