import { bibliographyOf } from "@/lib/query/export/bibtex";
import { exportAnswer } from "../_answer/export";

export const dynamic = "force-dynamic";

/** All matched papers as BibTeX. */
export const GET = (request: Request) =>
  exportAnswer(request, ({ papers }) => ({
    pieces: bibliographyOf(papers),
    type: "application/x-bibtex",
    name: "papers.bib",
  }));
