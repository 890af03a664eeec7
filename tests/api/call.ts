import * as parquet from "../../app/api/claims.parquet/route";
import * as compare from "../../app/api/compare.json/route";
import * as dataPackage from "../../app/api/datapackage.json/route";
import * as domain from "../../app/api/domains/[file]/route";
import * as domains from "../../app/api/domains.json/route";
import * as explore from "../../app/api/explore.json/route";
import * as whole from "../../app/api/export.json/route";
import * as facets from "../../app/api/facets.json/route";
import * as how from "../../app/api/how.json/route";
import * as known from "../../app/api/known.json/route";
import * as map from "../../app/api/map.json/route";
import * as openapi from "../../app/api/openapi.json/route";
import * as paper from "../../app/api/papers/[file]/route";
import * as atom from "../../app/api/papers.atom/route";
import * as bib from "../../app/api/papers.bib/route";
import * as csv from "../../app/api/papers.csv/route";
import * as feed from "../../app/api/papers.feed.json/route";
import * as papers from "../../app/api/papers.json/route";
import * as ris from "../../app/api/papers.ris/route";
import * as tex from "../../app/api/papers.tex/route";
import * as points from "../../app/api/points.json/route";
import * as review from "../../app/api/review.json/route";
import * as suggest from "../../app/api/suggest.json/route";
import * as technique from "../../app/api/techniques/[file]/route";
import * as techniques from "../../app/api/techniques.json/route";
import * as why from "../../app/api/why.json/route";
import * as healthz from "../../app/healthz/route";
import * as readyz from "../../app/readyz/route";

type Get = (request: Request) => Response | Promise<Response>;
type GetFile = (request: Request, context: { params: Promise<{ file: string }> }) => Promise<Response>;

/** Every address that takes a query string. */
export const QUERY_ROUTES: Record<string, Get> = {
  "/api/papers.json": papers.GET,
  "/api/export.json": whole.GET,
  "/api/papers.csv": csv.GET,
  "/api/claims.parquet": parquet.GET,
  "/api/datapackage.json": dataPackage.GET,
  "/api/papers.bib": bib.GET,
  "/api/papers.ris": ris.GET,
  "/api/papers.tex": tex.GET,
  "/api/papers.atom": atom.GET,
  "/api/papers.feed.json": feed.GET,
  "/api/facets.json": facets.GET,
  "/api/points.json": points.GET,
  "/api/why.json": why.GET,
  "/api/map.json": map.GET,
  "/api/explore.json": explore.GET,
  "/api/compare.json": compare.GET,
  "/api/suggest.json": suggest.GET,
};

const PLAIN: Record<string, Get> = {
  ...QUERY_ROUTES,
  "/api/openapi.json": openapi.GET,
  "/api/techniques.json": techniques.GET,
  "/api/domains.json": domains.GET,
  "/api/how.json": how.GET,
  "/api/known.json": known.GET,
  "/api/review.json": review.GET,
  "/healthz": healthz.GET,
  "/readyz": readyz.GET,
};

/** Addresses whose last part is a name with an ending. */
export const FILE_ROUTES: Record<string, GetFile> = {
  "/api/papers/": paper.GET,
  "/api/techniques/": technique.GET,
  "/api/domains/": domain.GET,
};

/** Asks a route as Next would, without a server. */
export async function call(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(address, "http://atlas.test");
  const request = new Request(url, { headers });
  const plain = PLAIN[url.pathname];
  if (plain) return plain(request);
  const folder = Object.keys(FILE_ROUTES).find((f) => url.pathname.startsWith(f));
  const route = folder ? FILE_ROUTES[folder] : undefined;
  if (!folder || !route) throw new Error(`no route for ${address}`);
  return route(request, {
    params: Promise.resolve({ file: decodeURIComponent(url.pathname.slice(folder.length)) }),
  });
}
