import { askFile } from "@/lib/query";
import type { FileKind } from "@/lib/query/ask/files";
import { SHAPES, type Shape } from "@/lib/query/export/record";
import { NO_PARAMS, type Params } from "@/lib/query/params";
import { parseParams, readSlugList } from "@/lib/query/url";
import { baseOf } from "../../_base";
import { ApiError, fileAnswer, guarded, usable } from "./answer";

/** What an export was asked for. */
interface Asked {
  params: Params;
  /** The papers that `papers` names, in its order; null where it names none. */
  slugs: readonly string[] | null;
  /** What a line of a table stands for. */
  shape: Shape;
  /** Scheme and host the request came by. */
  base: string;
}

/** An export's file: its type and its name. */
interface Made {
  type: string;
  name: string;
  /** Has lines of one shape only. */
  claimsOnly?: true;
}

/** Some named paper is not there. */
export const noPapers = () => new ApiError(404, "Some of these are no addresses of papers here.", "papers");

/** Answers with a file of all matched papers, or of those that `papers` names, in that order. */
export const exportAnswer = (
  request: Request,
  kind: FileKind,
  made: Made | ((shape: Shape) => Made),
): Promise<Response> =>
  guarded(async () => {
    const asked = askedOf(request);
    const { type, name, claimsOnly: only } = typeof made === "function" ? made(asked.shape) : made;
    if (only) claimsOnly(asked.shape);
    const file = await askFile(kind, asked);
    if (!file) throw noPapers();
    return fileAnswer(file, type, name);
  });

export function askedOf(request: Request): Asked {
  const search = new URL(request.url).searchParams;
  const shape = shapeOf(search);
  search.delete("line");
  const params = usable(parseParams(search));
  return { params, shape, slugs: pickedSlugs(request), base: baseOf(request.headers) };
}

/** The papers that `papers` names, in its order; null where it names none. */
export function pickedSlugs(request: Request): readonly string[] | null {
  const asked = new URL(request.url).searchParams.getAll("papers");
  const { slugs, notices } = readSlugList({ papers: asked });
  usable({ params: NO_PARAMS, notices });
  return slugs.length > 0 ? slugs : null;
}

/** For what has a line a claim and no other shape. */
export function claimsOnly(shape: Shape): void {
  if (shape !== "claim") throw new ApiError(400, `line: “${shape}” is for the CSV alone.`, "line");
}

function shapeOf(search: URLSearchParams): Shape {
  const asked = search.get("line") ?? "claim";
  const shape = SHAPES.find((s) => s === asked);
  if (!shape) throw new ApiError(400, `line: “${asked}” expected ${SHAPES.join(" or ")}.`, "line");
  return shape;
}
