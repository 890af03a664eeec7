import { bibliographyOf } from "@/lib/query/export/bibtex";
import { risListOf } from "@/lib/query/export/ris";
import { ApiError, fileAnswer, getQuery, guarded, jsonAnswer, nameOf } from "../../_answer/answer";

export const dynamic = "force-dynamic";

/** One paper with everything read from it, or as BibTeX or RIS. */
export const GET = (request: Request, { params }: { params: Promise<{ file: string }> }) =>
  guarded(async () => {
    const { name, ending } = nameOf((await params).file, ["json", "bib", "ris"]);
    const query = getQuery();
    const paper = await query.paper(name);
    if (!paper) throw new ApiError(404, "There is no paper at this address.", "slug");
    if (ending === "json") return jsonAnswer(request, query, paper);
    if (ending === "ris")
      return fileAnswer(
        query,
        risListOf([paper]),
        "application/x-research-info-systems; charset=utf-8",
        "paper.ris",
      );
    return fileAnswer(query, bibliographyOf([paper]), "application/x-bibtex; charset=utf-8", "paper.bib");
  });
