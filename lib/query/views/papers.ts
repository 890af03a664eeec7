import type { Engine } from "../engine";
import type { Params } from "../params";
import type { PaperView } from "../types";

/** The page `params` asks for; empty after the last one. The order is total, so pages never overlap. */
export async function papersPage(query: Engine, params: Params) {
  const { page, pageSize } = params;
  const papers: PaperView[] = [];
  for await (const paper of query.papers(params, { from: (page - 1) * pageSize, to: page * pageSize }))
    papers.push(paper);
  const matched = await query.count(params);
  return {
    matched,
    page,
    pageSize,
    pages: Math.ceil(matched / pageSize),
    papers,
  };
}
