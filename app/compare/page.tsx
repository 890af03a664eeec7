import type { Metadata } from "next";
import { ComparePage } from "@/components/compare/compare-page";
import { shortName } from "@/lib/chart/words";
import { tidyText } from "@/lib/format";
import { compareView, explore, NO_PARAMS, parseParams, searchSuggestions } from "@/lib/query";
import { MAX_COMPARED, MAX_SEARCH } from "@/lib/query/params";
import type { PaperRow } from "@/lib/query/types";
import { queryOf, type SearchRecord } from "../_search";
import { turn } from "../_turn";

/** How many papers are offered to tick. */
const CANDIDATES = 10;

interface Props {
  searchParams: Promise<SearchRecord>;
}

/** The papers asked for, and what of the address could not be used, in words. */
function read(asked: URLSearchParams) {
  const { params, notices } = parseParams({ compare: asked.getAll("papers") });
  return {
    slugs: params.compare,
    notices: notices.map((n) => `Ignored papers = “${n.value}”: ${n.message}.`),
  };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { papers } = await compareView(read(queryOf(await searchParams)).slugs);
  if (papers.length === 0) return { title: "Compare papers" };
  return { title: `Compare ${papers.map((p) => shortName(tidyText(p.title))).join(", ")}` };
}

export default async function Page({ searchParams }: Props) {
  await turn();
  const asked = queryOf(await searchParams);
  const { slugs, notices } = read(asked);
  const view = await compareView(slugs);
  const missing = view.missing.map((slug) => `No paper here has the address “${slug}”: it is left out.`);
  const text = asked.getAll("add").join(" ").trim().slice(0, MAX_SEARCH);
  const chosen = view.papers.map((p) => p.slug);
  const found = text ? (await searchSuggestions(text)).filter((s) => s.kind === "paper") : [];
  return (
    <ComparePage
      view={view}
      notices={[...notices, ...missing]}
      candidates={view.papers.length < 2 ? await candidates(view.papers[0]) : []}
      search={text ? { text, found: found.filter((s) => !chosen.includes(s.value)) } : null}
      most={MAX_COMPARED}
    />
  );
}

/** Papers with trade-offs to choose from: those of the first paper's main technique before the others. */
async function candidates(first: PaperRow | undefined): Promise<PaperRow[]> {
  const ask = { ...NO_PARAMS, paired: true, pageSize: CANDIDATES + 1 };
  const main = first?.techniques[0];
  const near = main ? (await explore({ ...ask, technique: [main] })).rows : [];
  const others = (await explore(ask)).rows.filter((row) => near.every((n) => n.slug !== row.slug));
  return [...near, ...others].filter((row) => row.slug !== first?.slug).slice(0, CANDIDATES);
}
