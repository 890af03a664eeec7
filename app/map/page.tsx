import type { Metadata } from "next";
import { MapTable } from "@/components/map/map-table";
import { NoticeList } from "@/components/ui/notice-list";
import { Crumbs, Page, Title } from "@/components/ui/page";
import { ask, href, parseParams, toQuery } from "@/lib/query";
import { queryOf, type SearchRecord } from "../_search";
import { turn } from "../_turn";

export const metadata: Metadata = {
  title: "Map",
  description: "Techniques by domains: how many papers gain, how much is guaranteed, and what is not said.",
};

/** Technique × domain over the papers that the address asks for; the same parameters as the explore page. */
export default async function MapPage({ searchParams }: { searchParams: Promise<SearchRecord> }) {
  await turn();
  const { params, notices } = parseParams(queryOf(await searchParams));
  const [map, filters] = await Promise.all([ask("map", params), ask("said", params)]);
  const asked = toQuery(params);
  const filtered = (technique: string, domain: string | null) =>
    href("/", { ...params, page: 1, technique: [technique], ...(domain !== null && { domain: [domain] }) });
  return (
    <Page>
      <Crumbs path={[{ label: "Explore", href: asked ? `/?${asked}` : "/" }, { label: "map" }]} />
      <Title>Techniques by domains</Title>
      <NoticeList notices={notices.map((n) => `Ignored ${n.param} = “${n.value}”: ${n.message}.`)} />
      <p className="max-w-[90ch]">
        {map.gaining} of {map.matched} papers state a gain{filters ? `, under ${filters}` : ""}. In each cell:
        papers, and the median guaranteed factor, one number a paper: its best pair, else its smallest gain.
        The first bar is the share that states no quality, the second the share that only says “up to”. A
        paper with two labels stands in two cells.
      </p>
      {map.gaining > 0 && (
        <div className="mt-3">
          <MapTable map={map} href={filtered} />
        </div>
      )}
      <p data-print="hide" className="mt-3 text-sm">
        <a href={`/api/map.json${asked ? `?${asked}` : ""}`}>JSON</a>
      </p>
    </Page>
  );
}
