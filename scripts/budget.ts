import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { bareBrowser } from "./budget/bare-browser";
import { clicks } from "./budget/clicks";
import { emptyPage } from "./budget/empty-page";
import { holds, table } from "./budget/figures";
import { audit } from "./budget/lighthouse";
import { manyPoints } from "./budget/many-points";
import { served } from "./budget/served";
import { weight } from "./budget/weight";
import { findBrowser } from "./support/browser";
import { guard, StepError } from "./support/guard";

const USAGE = `Measures the explore page as it is served against its limits: weight, Lighthouse, clicks, a chart of many points.

  npm run budget               prints a table; writes .cache/budget.json
    -- --out FILE              writes the JSON there instead

Builds first where sources changed. Exit code: 0 all within their limits, 1 one over it, 2 wrong usage.`;

function options() {
  try {
    return parseArgs({ options: { out: { type: "string" } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Says what is being done, and how long it took, on standard error. */
async function timed<T>(label: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  console.error(`${label} …`);
  const result = await work();
  console.error(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

const out = path.resolve(options().out ?? ".cache/budget.json");

await guard(async () => {
  const executablePath = await findBrowser();
  if (!executablePath) throw new StepError("No browser. Set CHROMIUM_PATH to a Chromium or Chrome.");
  const { url, stop } = await served();
  const browser = await chromium.launch({ executablePath, args: ["--headless=new", "--no-sandbox"] });
  const version = browser.version();
  try {
    const weighed = await timed("Weighing the scripts", () => weight(browser, url));
    const clicked = await timed("Clicking filters", () => clicks(browser, url));
    const many = await timed("Drawing 10,000 points", () => manyPoints(browser, url));
    await browser.close();
    const empty = await timed("Building an empty page to compare with", emptyPage);
    const audited = await timed("Running Lighthouse, five times each page", async () => {
      const bare = await bareBrowser(executablePath);
      try {
        return await audit(url, empty.url, bare.port);
      } finally {
        bare.stop();
      }
    }).finally(empty.stop);
    const figures = [weighed.figure, ...audited.figures, clicked.figure, ...many];
    const report = {
      machine: { cores: os.cpus().length, node: process.version, chromium: version },
      figures: figures.map((f) => ({ ...f, holds: holds(f) })),
      laterScripts: weighed.later,
      lighthouse: audited.runs,
      emptyPage: audited.floor,
      clicks: clicked.times,
    };
    await mkdir(path.dirname(out), { recursive: true });
    await writeFile(out, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\n${table(figures)}\n\nwritten to ${path.relative(process.cwd(), out)}`);
    if (!figures.every(holds)) process.exitCode = 1;
  } finally {
    await browser.close();
    stop();
  }
});
