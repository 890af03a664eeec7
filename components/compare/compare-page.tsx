import Link from "next/link";
import { ExportLinks, pickedQuery } from "@/components/ui/exports";
import { NoticeList } from "@/components/ui/notice-list";
import { Crumbs, Page, Title } from "@/components/ui/page";
import type { CompareView, PaperRow, Suggestion } from "@/lib/query/types";
import { AddPaper } from "./add-paper";
import { CompareChart } from "./chart";
import { PickList } from "./pick-list";
import { SearchResults } from "./search-results";
import { CompareTable } from "./table";
import { summary } from "./words";

interface Props {
  view: CompareView;
  /** What of the address could not be used. */
  notices: readonly string[];
  /** Papers to choose from while fewer than two are chosen. */
  candidates: PaperRow[];
  /** A search asked for without scripts, with what it found. */
  search: { text: string; found: Suggestion[] } | null;
  /** How many papers fit side by side. */
  most: number;
}

/** Two to six papers side by side, or the way to choose them. */
export function ComparePage({ view, notices, candidates, search, most }: Props) {
  const { papers } = view;
  const slugs = papers.map((p) => p.slug);
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: "/" }, { label: "compare" }]} />
      <Title>{papers.length > 1 ? "Side by side" : "Compare papers"}</Title>
      <p className="mb-3 max-w-[90ch] text-md">{opening(view, most)}</p>
      <NoticeList notices={notices} />
      {papers.length < most && <AddPaper key={slugs.join()} chosen={slugs} text={search?.text} />}
      {search && <SearchResults text={search.text} found={search.found} chosen={slugs} />}
      {papers.length < 2 && (
        <PickList
          papers={candidates}
          chosen={slugs}
          legend={
            papers.length === 1
              ? "Papers to compare it with, the nearest first"
              : "Papers that state a gain with its quality"
          }
          button="Compare"
        />
      )}
      {papers.length > 0 && (
        <div className="mt-4">
          <CompareTable view={view} />
        </div>
      )}
      {papers.length > 1 && view.chart.all > 0 && <CompareChart chart={view.chart} slugs={slugs} />}
      <p data-print="hide" className="mt-4 text-sm">
        <Link href={slugs.length > 0 ? `/?compare=${slugs.map(encodeURIComponent).join(",")}` : "/"}>
          {slugs.length > 0 ? "Choose more in the table of papers" : "Choose in the table of papers"}
        </Link>
        {slugs.length > 0 && (
          <span className="ml-4 text-mut">
            Take away: <ExportLinks query={pickedQuery(slugs)} /> ·{" "}
            <a href={`/api/compare.json?${pickedQuery(slugs)}`}>this comparison as JSON</a>
          </span>
        )}
      </p>
    </Page>
  );
}

function opening(view: CompareView, most: number): string {
  if (view.papers.length > 1) return summary(view);
  if (view.papers.length === 1)
    return "One paper is chosen. Add another one to see their numbers side by side.";
  return `Choose 2 to ${most} papers to see what each of them gains and what that costs, in its own words: search for them here, tick them below, or tick them in the table of papers.`;
}
