import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { GlanceTable } from "@/components/charts/pareto/glance-view";
import { Explore } from "@/components/explore/explore";
import { FirstChart } from "@/components/explore/first-chart";
import { tidyQuery } from "@/components/explore/state/tidy";
import { FEEDS, feedHref } from "@/components/state/feeds";
import { tableQuery, viewOf } from "@/components/state/view";
import { analysisOf } from "@/lib/chart/analysis";
import { ask, explore, parseParams, toQuery } from "@/lib/query";
import { parseOptions } from "@/lib/query/chart-options";
import { followed } from "@/lib/query/feed/feed";
import { queryOf, type SearchRecord } from "./_search";
import { turn } from "./_turn";

interface Props {
  searchParams: Promise<SearchRecord>;
}

/** A shared link says what it shows: "Technique: quantization · Factor: 2× or more". */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const said = await ask("said", parseParams(queryOf(await searchParams)).params);
  return said ? { title: said.length > 120 ? `${said.slice(0, 119)}…` : said } : {};
}

/** Papers that come with the page itself. */
const FIRST_ROWS = { phone: 10, desk: 30 };

/** Explore: the papers that the address asks for. */
export default async function Page({ searchParams }: Props) {
  await turn();
  const given = queryOf(await searchParams);
  const tidy = tidyQuery(given);
  if (tidy !== null) redirect(tidy ? `/?${tidy}` : "/");
  const { params, notices } = parseParams(given);
  const phone = await onPhone();
  // The first answer is short, so that it is there soon; the others follow as one scrolls.
  const pageSize = given.has("pageSize") ? params.pageSize : FIRST_ROWS[phone ? "phone" : "desk"];
  const found = await explore({ ...params, pageSize }, notices);
  const { chart, ...initial } = found;
  const { options } = parseOptions(given);
  const view = toQuery(followed(params));
  return (
    <>
      {FEEDS.map((f) => (
        // React puts them into the head.
        <link key={f.ext} rel="alternate" type={f.type} title={f.label} href={feedHref(f.ext, view)} />
      ))}
      <Explore
        initial={initial}
        initialQuery={tableQuery(viewOf(given))}
        initialSaid={chart.said}
        phone={phone}
        firstChart={<FirstChart chart={chart} options={options} view={viewOf(given)} />}
        firstGlance={<GlanceTable analysis={analysisOf(chart, options)} glance={chart.glance} />}
      />
    </>
  );
}

/** Whether the browser says that it is a phone's: it is sent cards, others the table; scripts correct a wrong guess. */
async function onPhone(): Promise<boolean> {
  const given = await headers();
  const hint = given.get("sec-ch-ua-mobile");
  return hint ? hint === "?1" : /\bMobi/.test(given.get("user-agent") ?? "");
}
