import { redirect } from "next/navigation";
import { analyse } from "@/components/charts/pareto/analyse";
import { parseOptions } from "@/components/charts/pareto/options";
import { sentence } from "@/components/charts/pareto/sentence";
import { Explore } from "@/components/explore/explore";
import { dataQuery, urlStateOf } from "@/components/explore/state/keys";
import { type SearchRecord, tidyQuery } from "@/components/explore/state/tidy";
import { explore, parseParams } from "@/lib/query";

/** Explore: the papers that the address asks for. */
export default async function Page({ searchParams }: { searchParams: Promise<SearchRecord> }) {
  const given = await searchParams;
  const tidy = tidyQuery(given);
  if (tidy !== null) redirect(tidy ? `/?${tidy}` : "/");
  const { params, notices } = parseParams(given);
  const view = await explore(params, notices);
  const query = new URLSearchParams(Object.entries(given).map(([key, value]) => [key, String(value ?? "")]));
  const said = sentence(analyse(view.points, parseOptions(query).options), view.matched);
  return <Explore initial={view} initialQuery={dataQuery(urlStateOf(query))} initialSaid={said} />;
}
