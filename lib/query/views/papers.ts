import type { Params } from "../params";
import type { Query } from "../query";
import type { PaperView } from "../types";

/** One page of the papers with all their claims. */
export interface PapersPage {
  dataVersion: string;
  total: number;
  matched: number;
  page: number;
  pageSize: number;
  pages: number;
  papers: PaperView[];
}

/** The page `params` asks for; empty after the last one. The order is total, so pages never overlap. */
export function papersPage(query: Query, params: Params): PapersPage {
  const { page, pageSize } = params;
  const matched = query.slugs(params).length;
  return {
    dataVersion: query.dataVersion,
    total: query.total,
    matched,
    page,
    pageSize,
    pages: Math.ceil(matched / pageSize),
    papers: [...query.papers(params, { from: (page - 1) * pageSize, to: page * pageSize })],
  };
}
