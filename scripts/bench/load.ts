import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseParams } from "@/lib/query";
import { queryOf } from "@/lib/query/database";
import { openStore } from "@/lib/store";
import { emptyPage } from "../budget/empty-page";
import { serve } from "../budget/serve";
import { served } from "../budget/served";
import { buildPages } from "../support/build";
import { load } from "./support/clients";

const CLIENTS = 64;
const SECONDS = 20;
const HEALTH = "/healthz";

const API = [
  "/api/explore.json",
  "/api/explore.json?technique=quantization",
  "/api/explore.json?q=training",
  "/api/explore.json?sort=-factor&page=3",
  "/api/facets.json?year=2020..",
  "/api/points.json?domain=language-models",
  "/api/suggest.json?q=quant",
  "/api/techniques.json",
  "/api/map.json",
];
const PAGES = ["/", "/?technique=quantization", "/?q=memory", "/techniques", "/map", "/how"];
const LONG = [
  "/api/papers.csv?technique=quantization",
  "/techniques/quantization",
  "/api/claims.parquet?paired=1",
];

/** Some papers' pages. */
async function paperPages(file: string): Promise<string[]> {
  const store = openStore(file);
  const slugs = await (await queryOf(store)).slugs(parseParams(new URLSearchParams()).params);
  await store.close();
  return [1, 2, 3].map((n) => `/papers/${slugs[Math.floor((slugs.length * n) / 4)]}`);
}

const resident = (pid: number): number | null => {
  const [, kB] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return os.platform() === "linux" ? Math.round(Number(kB) / 1000) : null;
};

/**
 * Next's own server under load: 64 clients ask for the API, for pages, and for everything with long answers among it,
 * while one more asks whether the server lives; then one client alone. An empty page of the same Next stands beside.
 * @param options `keep` and the last of `sizes`: the database of "scale" that is served; the bundled digest without
 */
export async function run({ sizes, keep }: { sizes?: readonly number[]; keep?: string } = {}) {
  const size = sizes?.at(-1);
  const made = keep && size ? path.resolve(keep, `${size}.db`) : null;
  if (made) process.env.DATABASE_FILE = made;
  if (made) await buildPages();
  const server = made ? await serve(process.cwd(), "/readyz") : await served();
  const papers = await paperPages(process.env.DATABASE_FILE as string);
  const pages = [...PAGES, ...papers];
  const measured: Record<string, unknown> = {};
  const before = resident(server.pid);
  try {
    const one = [...API, ...pages, ...LONG];
    measured["one client"] = await load(server.url, one, 1, SECONDS, HEALTH);
    measured["64 clients, API"] = await load(server.url, API, CLIENTS, SECONDS, HEALTH);
    measured["64 clients, pages"] = await load(server.url, pages, CLIENTS, SECONDS, HEALTH);
    measured["64 clients, everything"] = await load(server.url, one, CLIENTS, SECONDS, HEALTH);
  } finally {
    measured.residentMB = { ready: before, after: resident(server.pid) };
    server.stop();
  }
  const empty = await emptyPage();
  measured["64 clients, an empty page"] = await load(empty.url, ["/"], CLIENTS, SECONDS, "/none");
  empty.stop();
  return measured;
}
