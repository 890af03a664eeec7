import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import Database from "libsql";
import { Engine } from "@/lib/query/engine";
import { parseParams } from "@/lib/query/url";
import { openStore, type Store } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { countProgress } from "../support/progress";
import { addMore, fill } from "./support/scale-database";
import { FLOORS } from "./support/scale-floors";
import { type Cost, exponent, timed } from "./support/timed";

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 15;
/** From so many papers on an index is built once only. */
const MANY = 500_000;
/** Papers by which an index is extended. */
const MORE = 1000;

/** What people ask of the query room; each run asks something else where there are several. */
const ASKED: Record<string, readonly string[]> = {
  "explore, all": [""],
  "explore, filtered": [
    "technique=quantization",
    "domain=language-models&paired=1",
    "year=2023..&factor=2..",
  ],
  "explore, sorted, page 9": ["sort=-factor&page=9", "sort=title&page=9"],
  "explore, searched": ["q=training", "q=attention+memory", "q=quantiz"],
};

/** Words that many of the made papers hold. */
const COMMON = [
  ...["training", "model", "language", "learning", "efficient", "reasoning", "inference", "tasks"],
  ...["memory", "attention", "performance", "data", "compared", "approach", "large", "cost", "quality"],
];

/** What is searched for, each run something that was not asked before. */
const SEARCHED: Record<string, (run: number) => string> = {
  "a common word": (run) => COMMON[run % COMMON.length] as string,
  "two common words": (run) => `${COMMON[run % COMMON.length]} ${COMMON[(run + 5) % COMMON.length]}`,
  "a rare word": (run) => String(1000 + 37 * run),
  "a beginning": (run) => (COMMON[run % COMMON.length] as string).slice(0, 2 + (run % 2)),
  "a slip": (run) => (COMMON[run % COMMON.length] as string).replace(/^(..)(.)(.)/, "$1$3$2"),
};

type Work = (run: number) => unknown;

async function operations(engine: Engine): Promise<Record<string, Work>> {
  const explore = (asked: readonly string[]) => (run: number) =>
    engine.explore(parseParams(new URLSearchParams(asked[run % asked.length])).params);
  const slugs = await engine.slugs(parseParams(new URLSearchParams()).params);
  return {
    ...Object.fromEntries(Object.entries(ASKED).map(([name, asked]) => [name, explore(asked)])),
    "explore, another filter each time": (run) =>
      explore([`year=${2008 + run}..&factor=${1 + run / 10}..`])(0),
    "rows and facets, another filter each time": (run) =>
      engine.listing(parseParams(new URLSearchParams(`year=..${2026 - run}&paired=1`)).params),
    ...Object.fromEntries(
      Object.entries(SEARCHED).map(([name, q]) => [
        `search, ${name}`,
        (run: number) => engine.listing(parseParams(new URLSearchParams({ q: q(run) })).params),
      ]),
    ),
    facets: () => engine.facets(parseParams(new URLSearchParams("year=2020..")).params),
    "paper page": (run) => engine.paper(slugs[(run * 7919) % slugs.length] ?? ""),
    "label page": () => engine.label("technique", "quantization"),
    compare: (run) => engine.compare(slugs.slice(run, run + 4)),
    suggest: (run) => engine.suggestions(["th", "quant", "mem"][run % 3] ?? ""),
    stats: () => engine.stats(),
  };
}

async function stored(file: string, count: number): Promise<Cost> {
  const bar = countProgress("storing", "papers");
  const making = `${file}.making`;
  const cost = await timed(1, () => fill(making, count, (done) => bar.tick(done, count)), true);
  fs.renameSync(making, file);
  bar.stop();
  return cost;
}

/** What it costs to bring an index up to date after a digest of so many papers. */
async function extended(store: Store, file: string, papers: number): Promise<Cost> {
  const [index, before] = [`${file}.index`, `${file}.index-before`];
  const back = await addMore(store, papers, MORE);
  try {
    fs.renameSync(index, before);
    return await timed(3, () => {
      fs.rmSync(index, { force: true });
      fs.linkSync(before, index);
      return Engine.open(store, file);
    });
  } finally {
    fs.rmSync(before, { force: true });
    fs.rmSync(index, { force: true });
    await back();
  }
}

async function atSize(count: number, folder: string) {
  const file = path.join(folder, `${count}.db`);
  const costs: Record<string, Cost> = {};
  if (!fs.existsSync(file)) costs.store = await stored(file, count);
  await migrateStore(file);
  const store = openStore(file);
  try {
    let engine = await Engine.open(store, file);
    costs.open = await timed(3, async () => {
      engine = await Engine.open(store, file);
    });
    costs.index = await timed(count < MANY ? 3 : 1, () => Engine.open(store), count >= MANY);
    for (const [name, work] of Object.entries(await operations(engine)))
      costs[name] = await timed(RUNS, work);
    const raw = new Database(file);
    for (const [name, work] of Object.entries(FLOORS))
      costs[`floor: ${name}`] = await timed(5, () => work({ raw, store }));
    raw.close();
    if (count > MORE) costs[`index, extended by ${MORE} papers`] = await extended(store, file, count);
    return { papers: count, bytesAPaper: Math.round(fs.statSync(file).size / count), costs };
  } finally {
    await store.close();
  }
}

/**
 * Storing, indexing and asking at growing numbers of made papers, beside floors of the same run, with the exponent by
 * which each grows from one size to the next (1: in step with the papers).
 * @param options `sizes`: numbers of papers; `keep`: a folder whose databases are used where they are, and left there
 */
export async function run({ sizes = SIZES, keep }: { sizes?: readonly number[]; keep?: string } = {}) {
  const folder = keep ?? fs.mkdtempSync(path.join(os.tmpdir(), "atlas-scale-"));
  fs.mkdirSync(folder, { recursive: true });
  try {
    const measured: Awaited<ReturnType<typeof atSize>>[] = [];
    for (const size of sizes) measured.push(await atSize(size, folder));
    const names = Object.keys(measured[0]?.costs ?? {});
    return {
      sizes: measured,
      exponents: Object.fromEntries(
        names.map((name) => [
          name,
          measured.slice(1).map((m, i) => {
            const before = measured[i];
            return before && exponent(before.papers, before.costs[name], m.papers, m.costs[name]);
          }),
        ]),
      ),
    };
  } finally {
    if (keep === undefined) fs.rmSync(folder, { recursive: true });
  }
}
