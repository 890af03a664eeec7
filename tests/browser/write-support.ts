import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import { freePort } from "../../scripts/support/port";

/** A server of one's own that takes changes: its data is nobody else's. */
export interface WritingServer {
  url: string;
  token: string;
  stop: () => Promise<void>;
}

const TOKEN = "a-token-of-the-browser-tests";
const POLL_MS = 200;

/** Starts the build with a new database and `ALLOW_WRITE=1`, and waits until it answers. */
export async function startWriting(): Promise<WritingServer> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, ["scripts/run.mjs", "serve-for-tests"], {
    env: { ...process.env, TEST_PORT: String(port), ALLOW_WRITE: "1", WRITE_TOKEN: TOKEN },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://localhost:${port}`;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const lives = () =>
    fetch(`${url}/readyz`).then(
      (a) => a.ok,
      () => false,
    );
  while (child.exitCode === null && !(await lives()))
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  if (child.exitCode !== null) throw new Error(`The server that takes changes ended with ${child.exitCode}.`);
  return {
    url,
    token: TOKEN,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      fs.rmSync(`.cache/browser-${port}`, { recursive: true, force: true });
    },
  };
}
