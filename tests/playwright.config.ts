import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

/** `npm test` chooses a free port and a browser; a run of Playwright alone takes these. */
process.env.TEST_PORT ??= "3107";
const chromium = process.env.CHROMIUM_PATH ?? process.env.CHROME_PATH;
const baseURL = `http://localhost:${process.env.TEST_PORT}`;
/** On PostgreSQL those tests run whose answers come from the database's own words, and those of several servers. */
const onPostgres = Boolean(process.env.TEST_DATABASE_URL);

export default defineConfig({
  testDir: "browser",
  outputDir: "../test-results",
  ...(onPostgres ? { grep: /@engines/ } : { testIgnore: "**/postgres/**" }),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Pages are served by this machine: an expectation that waits longer waits for something that does not come. A whole test
  // may take its time where others use the machine.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // A machine that others use stops for seconds now and then. What passes only at the second try is named, and counted, as such.
  retries: 1,
  use: {
    baseURL,
    // A trace costs a third of the time: TRACE=1 records one of what fails.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    launchOptions: { executablePath: chromium, args: ["--no-sandbox"] },
  },
  projects: [
    {
      name: onPostgres ? "postgresql" : "chromium",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
  ],
  webServer: {
    command: "node scripts/run.mjs serve-for-tests",
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    url: baseURL,
    timeout: 600_000,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
