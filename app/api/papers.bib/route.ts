import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** All matched papers as BibTeX. */
export const GET = (request: Request) =>
  exportAnswer(request, "bib", { type: "application/x-bibtex; charset=utf-8", name: "papers.bib" });
