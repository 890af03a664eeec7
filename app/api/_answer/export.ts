import { sayFilters } from "@/lib/query/chips";
import { SHAPES, type Shape } from "@/lib/query/export/record";
import { NO_PARAMS, type Params } from "@/lib/query/params";
import type { PaperView } from "@/lib/query/types";
import { parseParams, readSlugList } from "@/lib/query/url";
import { baseOf } from "../../_base";
import { ApiError, type Engine, fileAnswer, getQuery, guarded, usable } from "./answer";

/** What an export was asked for. */
export interface Asked {
  query: Engine;
  params: Params;
  papers: AsyncIterable<PaperView> | Iterable<PaperView>;
  matched: number;
  /** What was filtered, in words; empty for all papers. */
  note: string;
  /** What a line of a table stands for. */
  shape: Shape;
  /** Scheme and host the request came by. */
  base: string;
}

/** An export's file: how it is made, its type and its name. */
export interface Made {
  pieces: AsyncIterator<string | Uint8Array>;
  type: string;
  name: string;
  /** No text. */
  binary?: true;
}

/** Answers with a file of all matched papers, or of those that `papers` names, in that order. */
export const exportAnswer = (request: Request, make: (asked: Asked) => Made): Promise<Response> =>
  guarded(async () => {
    const asked = await askedOf(request);
    const { pieces, type, name, binary } = make(asked);
    return fileAnswer(asked.query, pieces, binary ? type : `${type}; charset=utf-8`, name);
  });

export async function askedOf(request: Request): Promise<Asked> {
  const search = new URL(request.url).searchParams;
  const shape = shapeOf(search);
  search.delete("line");
  const params = usable(parseParams(search));
  const query = getQuery();
  const rest = {
    query,
    params,
    note: sayFilters(params, query.naming),
    shape,
    base: baseOf(request.headers),
  };
  const picked = await pickedPapers(request, query);
  return picked
    ? { ...rest, papers: picked, matched: picked.length }
    : { ...rest, papers: query.papers(params), matched: query.slugs(params).length };
}

/** The papers that `papers` names, in its order; null where it names none. */
export async function pickedPapers(request: Request, query: Engine): Promise<PaperView[] | null> {
  const asked = new URL(request.url).searchParams.getAll("papers");
  const { slugs, notices } = readSlugList({ papers: asked });
  usable({ params: NO_PARAMS, notices });
  if (slugs.length === 0) return null;
  const papers = await query.picked(slugs);
  if (!papers) throw new ApiError(404, "Some of these are no addresses of papers here.", "papers");
  return papers;
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
