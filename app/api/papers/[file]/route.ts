import { askFile } from "@/lib/query";
import { NO_PARAMS } from "@/lib/query/params";
import { ApiError, fileAnswer, guarded, jsonAnswer, nameOf } from "../../_answer/answer";

export const dynamic = "force-dynamic";

const TYPES = {
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
};

/** One paper with everything read from it, or as BibTeX or RIS. */
export const GET = (request: Request, { params }: { params: Promise<{ file: string }> }) =>
  guarded(async () => {
    const { name, ending } = nameOf((await params).file, ["json", "bib", "ris"]);
    const nothing = new ApiError(404, "There is no paper at this address.", "slug");
    if (ending === "json") return jsonAnswer(request, nothing, "paper", name);
    const kind = ending as keyof typeof TYPES;
    const file = await askFile(kind, { params: NO_PARAMS, slugs: [name], shape: "claim", base: "" });
    if (!file) throw nothing;
    return fileAnswer(file, TYPES[kind], `paper.${kind}`);
  });
