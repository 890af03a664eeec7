import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { bareBrowser } from "./budget/bare-browser";
import { clicks } from "./budget/clicks";
import { emptyPage } from "./budget/empty-page";
import { holds, table } from "./budget/figures";
import { audit } from "./budget/lighthouse";
import { manyPoints } from "./budget/many-points";
import { served } from "./budget/served";
import { taps } from "./budget/taps";
import { weight } from "./budget/weight";
import { findBrowser } from "./support/browser";
import { commandLine, type Wrong, wrongUsage } from "./support/command-line";
import { guard, StepError } from "./support/guard";

const USAGE = `Measures the explore page as it is served against its limits: weight, clicks, a chart of many points, taps, Lighthouse.

  npm run budget               prints a table; writes .cache/budget.json
    -- --only weight,taps      measures these alone
    -- --rounds 1              taps once at each moment instead of nine times
    -- --out FILE              writes the JSON there instead

Builds first where sources changed. Exit code: 0 all within their limits, 1 one over it, 2 wrong usage.`;

/** Four acts at three moments, so often: 108 taps. */
const ROUNDS = 9;
const PARTS = ["weight", "clicks", "points", "taps", "lighthouse"] as const;

/** Says what is being done, and how long it took, on standard error. */
async function timed<T>(label: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  console.error(`${label} …`);
  const result = await work();
  console.error(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

const wrong: Wrong = wrongUsage(USAGE);
const { values } = commandLine(USAGE, {
  out: { type: "string", default: ".cache/budget.json" },
  only: { type: "string" },
  rounds: { type: "string", default: String(ROUNDS) },
});
const out = path.resolve(values.out);
const rounds = Number(values.rounds);
const parts: readonly string[] = values.only?.split(",") ?? PARTS;
const unknown = parts.find((p) => !(PARTS as readonly string[]).includes(p));
if (unknown !== undefined) wrong(`--only takes ${PARTS.join(", ")}; not "${unknown}".`);

/** Measures a part where it is asked for. */
const part = async <T>(name: (typeof PARTS)[number], label: string, work: () => Promise<T>) =>
  parts.includes(name) ? timed(label, work) : null;

await guard(async () => {
  const executablePath = await findBrowser();
  if (!executablePath) throw new StepError("No browser. Set CHROMIUM_PATH to a Chromium or Chrome.");
  const { url, stop } = await served();
  const stops = [stop];
  const browser = await chromium.launch({ executablePath, args: ["--headless=new", "--no-sandbox"] });
  const version = browser.version();
  try {
    const compared = parts.some((name) => ["weight", "taps", "lighthouse"].includes(name));
    const empty = compared ? await timed("Building an empty page to compare with", emptyPage) : null;
    stops.push(empty?.stop ?? (() => {}));
    const floor = empty?.url ?? "";
    const weighed = await part("weight", "Weighing the scripts", () => weight(browser, url, floor));
    const clicked = await part("clicks", "Clicking filters", () => clicks(browser, url));
    const many = await part("points", "Drawing 10,000 points", () => manyPoints(browser, url));
    const tapped = await part("taps", "Tapping while scripts come", () => taps(browser, url, floor, rounds));
    await browser.close();
    const audited = await part("lighthouse", "Running Lighthouse, five times each page", async () => {
      const bare = await bareBrowser(executablePath);
      stops.push(bare.stop);
      return audit(url, floor, bare.port);
    });
    const figures = [
      ...(weighed ? [weighed.figure] : []),
      ...(audited?.figures ?? []),
      ...(clicked ? [clicked.figure] : []),
      ...(many ?? []),
      ...(tapped?.figures ?? []),
    ];
    const report = {
      machine: { cores: os.cpus().length, node: process.version, chromium: version },
      figures: figures.map((f) => ({ ...f, holds: holds(f) })),
      laterScripts: weighed?.later,
      lighthouse: audited?.runs,
      emptyPage: audited?.floor,
      clicks: clicked?.times,
      taps: tapped?.times,
    };
    await mkdir(path.dirname(out), { recursive: true });
    await writeFile(out, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\n${table(figures)}\n\nwritten to ${path.relative(process.cwd(), out)}`);
    if (!figures.every(holds)) process.exitCode = 1;
  } finally {
    await browser.close();
    for (const stop of stops) stop();
  }
});
