import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LiveChart } from "@/components/charts/embed/live-chart";
import { PlainChart } from "@/components/charts/embed/plain-chart";
import { captionOf } from "@/components/charts/pareto/caption";
import { OptionProblems } from "@/components/charts/pareto/problems";
import { tidyQuery } from "@/components/explore/state/tidy";
import { analysisOf } from "@/lib/chart/analysis";
import { explore, parseParams } from "@/lib/query";
import { parseOptions } from "@/lib/query/chart-options";
import { queryOf, type SearchRecord } from "../_search";
import { turn } from "../_turn";

export const metadata: Metadata = { title: "Trade-offs", robots: { index: false } };

/** The chart alone, with its sentence and its source, for other people's pages. The same parameters as the explore page. */
export default async function Page({ searchParams }: { searchParams: Promise<SearchRecord> }) {
  await turn();
  const given = queryOf(await searchParams);
  const tidy = tidyQuery(given);
  if (tidy !== null) redirect(`/embed?${tidy}`);
  const { params, notices } = parseParams(given);
  const view = await explore({ ...params, page: 1, pageSize: 1 }, notices);
  const query = new URLSearchParams(given);
  for (const own of ["theme", "open", "point"]) query.delete(own);
  const text = query.toString().replaceAll("%2C", ",");
  const { options, problems: refused } = parseOptions(query);
  const problems = refused.filter((p) => !view.notices.some((n) => n.param === p.param));
  const caption = captionOf(view, text ? `/?${text}` : "/");
  return (
    <div className="px-3 py-3">
      <h1 className="m-0 font-semibold text-md">{caption.title}</h1>
      <p className="mt-0 mb-1.5 text-mut text-xs">
        {caption.filters.length > 0 ? caption.filters.join(" · ") : "No filters"}
      </p>
      <OptionProblems problems={[...view.notices, ...problems]} />
      <LiveChart initial={view.chart} asked={view.asked} caption={caption} />
      <PlainChart analysis={analysisOf(view.chart, options)} />
      <p className="mt-2 mb-0 text-mut text-xs">
        Source: {caption.source} ·{" "}
        <a href={caption.address} target="_blank" rel="noreferrer">
          every number with its sentence
        </a>
      </p>
    </div>
  );
}
