/**
 * `npm test`: from a fresh clone to a verdict. `npm test -- unit` runs one stage (lint, types, unit, postgres, evaluate,
 * build, browser, engines; containers by its name alone), `npm test -- unit tests/store` a part of one, `npm test -- tests/store` the same. The last line is
 * "N passed, N failed".
 */
import fs from "node:fs";
import { findBrowser } from "./support/browser";
import { buildPages } from "./support/build";
import { findPostgres, startCluster } from "./support/cluster";
import { StepError } from "./support/guard";
import { freePort } from "./support/port";
import { PROGRAMS, run } from "./support/programs";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those passed: only at a second try. */
  flaky?: number;
}

/** A check that holds or does not: one of one. */
const single = (code: number): Counts => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
});

/** Runs tests that write a report; a run that broke off, or ran nothing, has failed at least once. */
async function counted<T>(
  report: string,
  start: () => Promise<number>,
  read: (report: T) => Counts,
): Promise<Counts> {
  fs.rmSync(report, { force: true });
  const code = await start();
  if (!fs.existsSync(report)) return single(1);
  const counts = read(JSON.parse(fs.readFileSync(report, "utf8")) as T);
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}

/** Tests of one configuration of Vitest. */
const vitest =
  (config: string) =>
  (filters: string[]): Promise<Counts> => {
    const report = ".cache/vitest.json";
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    return counted(
      report,
      () => run(PROGRAMS.vitest, ["run", "--config", config, ...reporters, ...filters]),
      (r: {
        numPassedTests: number;
        numFailedTests: number;
        numPendingTests: number;
        numTodoTests?: number;
      }) => ({
        passed: r.numPassedTests,
        failed: r.numFailedTests,
        skipped: r.numPendingTests + (r.numTodoTests ?? 0),
      }),
    );
  };

/** A stage that cannot be run here, said in words. */
function skipped(why: string): Counts {
  console.log(`Skipped: ${why}.`);
  return { passed: 0, failed: 0, skipped: 1 };
}

/** The suites of the data on a throw-away PostgreSQL server, where one can be run. */
async function postgres(filters: string[]): Promise<Counts> {
  const found = findPostgres();
  return typeof found === "string" ? skipped(found) : vitest("tests/postgres/vitest.config.ts")(filters);
}

async function build(): Promise<Counts> {
  try {
    await buildPages();
    return single(0);
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(error.message);
    return single(1);
  }
}

async function browser(filters: string[], more: Record<string, string> = {}): Promise<Counts> {
  const chromium = await findBrowser();
  if (!chromium) {
    console.error("No browser can be had here. Set CHROMIUM_PATH to a Chromium or Chrome.");
    return single(1);
  }
  console.log(`Browser: ${chromium}`);
  const report = ".cache/playwright.json";
  const env = {
    CHROMIUM_PATH: chromium,
    TEST_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...more,
  };
  const args = ["test", "--config", "tests/playwright.config.ts", "--reporter=list,json", ...filters];
  return counted(
    report,
    () => run(PROGRAMS.playwright, args, env),
    ({ stats }: { stats: { expected: number; flaky: number; unexpected: number; skipped: number } }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      flaky: stats.flaky,
    }),
  );
}

/** Those browser tests that must hold whatever the engine, and those of several servers, on PostgreSQL. */
async function engines(filters: string[]): Promise<Counts> {
  const found = findPostgres();
  if (typeof found === "string") return skipped(found);
  const { url, stop } = await startCluster(found);
  return browser(filters, { TEST_DATABASE_URL: url }).finally(stop);
}

/** What `npm test` runs, in this order. */
const STAGES: Record<string, (filters: string[]) => Promise<Counts>> = {
  lint: async () => single(await run(PROGRAMS.biome, ["check", "."])),
  types: async () => single(await run(PROGRAMS.tsc, ["--noEmit"])),
  unit: vitest("tests/vitest.config.ts"),
  postgres,
  evaluate: async () => single(await run("scripts/run.mjs", ["evaluate", "--check"])),
  build,
  browser: (filters) => browser(filters),
  engines,
  containers: vitest("tests/containers/vitest.config.ts"),
};

/** Packages and pages all over again: only where it is named. */
const ON_REQUEST = ["containers"];

/** Names of stages pick them; any other word is a filter for the tests of the picked stages, of the unit tests where none is. */
const words = process.argv.slice(2);
const filters = words.filter((w) => !(w in STAGES));
const named = words.filter((w) => w in STAGES);
const whole = Object.keys(STAGES).filter((name) => !ON_REQUEST.includes(name));
const picked = named.length > 0 ? named : filters.length > 0 ? ["unit"] : whole;

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
for (const name of picked) {
  console.log(`\n── ${name} ──`);
  const counts = (await STAGES[name]?.(filters)) ?? single(1);
  for (const key of ["passed", "failed", "skipped"] as const) total[key] += counts[key];
  const flaky = counts.flaky ? ` (${counts.flaky} of them at the second try only)` : "";
  lines.push(
    `${name.padEnd(10)} ${counts.passed} passed${flaky}, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
}
console.log(`\n${lines.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
