import fs from "node:fs";
import path from "node:path";
import { findBrowser } from "./browser.mjs";
import { CACHE, PROGRAMS, ROOT } from "./paths.mjs";
import { freePort } from "./port.mjs";
import { passThrough, StepError } from "./run.mjs";
import { build, checkWritable, generate, install } from "./setup.mjs";

const local = (file) => path.join(ROOT, "node_modules", file);
const node = (...args) => passThrough(process.execPath, args);

/** A check that holds or does not: one of one. */
const single = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** What a runner wrote about its tests; a run that broke off, or ran nothing, has failed at least once. */
function counted(code, file, read) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = read(JSON.parse(fs.readFileSync(file, "utf8")));
  } catch {
    console.error(`No report at ${path.relative(ROOT, file)}: the run broke off.`);
  }
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}

async function unit(filters) {
  const report = path.join(CACHE, "vitest.json");
  fs.rmSync(report, { force: true });
  const config = ["--config", "tests/vitest.config.ts"];
  const args = [
    "run",
    ...config,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...filters,
  ];
  const code = await node(local("vitest/vitest.mjs"), ...args);
  return counted(code, report, (r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests,
    skipped: r.numPendingTests + (r.numTodoTests ?? 0),
  }));
}

async function evaluate() {
  if (!fs.existsSync(path.join(ROOT, "scripts/evaluate.ts"))) return null;
  return single(await node(PROGRAMS.tsx, "scripts/evaluate.ts", "--check"));
}

async function pages() {
  try {
    await build();
    return single(0);
  } catch (error) {
    console.error(error instanceof StepError ? error.message : error);
    return single(1);
  }
}

async function browser(filters) {
  const chromium = await findBrowser();
  if (!chromium) {
    console.error(
      "No browser: none on this system, none to download, none to install. Set CHROMIUM_PATH to a Chromium or Chrome.",
    );
    return single(1);
  }
  console.log(`Browser: ${chromium}`);
  const report = path.join(CACHE, "playwright.json");
  fs.rmSync(report, { force: true });
  const env = {
    CHROMIUM_PATH: chromium,
    TEST_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const config = ["--config", "tests/playwright.config.ts"];
  const args = [local("@playwright/test/cli.js"), "test", ...config, "--reporter=list,json", ...filters];
  const code = await passThrough(process.execPath, args, env);
  return counted(code, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/** What `npm test` runs, in this order; a word after `npm test --` picks one. */
const STAGES = [
  { name: "lint", run: async () => single(await node(local("@biomejs/biome/bin/biome"), "check", ".")) },
  { name: "types", run: async () => single(await node(local("typescript/bin/tsc"), "--noEmit")) },
  { name: "unit", run: unit },
  { name: "evaluate", run: evaluate },
  { name: "build", run: pages },
  { name: "browser", run: browser },
];

/** Names of stages pick them; any other word is a filter for the tests of the picked stages. */
function choose(words) {
  const picked = STAGES.filter((s) => words.includes(s.name));
  const filters = words.filter((w) => !STAGES.some((s) => s.name === w));
  if (picked.length > 0) return { stages: picked, filters };
  return { stages: filters.length > 0 ? STAGES.filter((s) => s.name === "unit") : STAGES, filters };
}

/** Installs what is missing, runs the stages and sums up; the last line is "N passed, N failed". Gives the exit code. */
export async function test(words) {
  checkWritable();
  await install();
  await generate();
  const { stages, filters } = choose(words);
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const { name, run } of stages) {
    console.log(`\n── ${name} ──`);
    const counts = await run(filters);
    if (!counts) continue;
    for (const key of Object.keys(total)) total[key] += counts[key];
    lines.push(
      `${name.padEnd(9)} ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
    );
  }
  console.log(`\n${lines.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
