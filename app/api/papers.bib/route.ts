import { bibliographyOf } from "@/lib/query/export/bibtex";
import { fileAnswer, getQuery, guarded, strictParams } from "../_answer/answer";

export const dynamic = "force-dynamic";

/** All matched papers as BibTeX. */
export const GET = (request: Request) =>
  guarded(() => {
    const params = strictParams(request);
    const query = getQuery();
    return fileAnswer(
      query,
      bibliographyOf(query.papers(params)),
      "application/x-bibtex; charset=utf-8",
      "papers.bib",
    );
  });
