import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "../support/port";
import { until } from "./serve";

/**
 * A browser that nothing but Lighthouse talks to: one that a test runner drives as well spends its main thread on both,
 * and an empty page then blocks three times as long.
 * @returns its debugging port, and how to stop it
 * @throws StepError where it does not come up within 30 s
 */
export async function bareBrowser(executable: string): Promise<{ port: number; stop: () => void }> {
  const port = await freePort();
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-browser-"));
  const quiet = [
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const child = spawn(
    executable,
    [
      "--headless=new",
      "--no-sandbox",
      ...quiet,
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: "ignore" },
  );
  const stop = () => void child.kill("SIGTERM");
  process.on("exit", stop);
  child.on("exit", () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 20 }));
  await until(`http://127.0.0.1:${port}/json/version`, () => child.exitCode !== null, stop);
  return { port, stop };
}
