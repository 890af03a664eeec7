import { spawn } from "node:child_process";
import path from "node:path";
import { StepError } from "../support/guard";
import { freePort } from "../support/port";
import { PROGRAMS } from "../support/programs";

const POLL_MS = 100;
const WAIT_MS = 30_000;

/** A program that runs until it is stopped, and where it answers. */
export interface Served {
  url: string;
  pid: number;
  stop: () => void;
}

/**
 * Serves a production build with Next's own server on a free port.
 * @param folder the built application
 * @param probe path that answers once it is up
 * @throws StepError where it does not come up within 30 s
 */
export async function serve(
  folder: string,
  probe: string,
  env: Record<string, string> = {},
): Promise<Served> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [path.resolve(PROGRAMS.next), "start", "-H", "127.0.0.1", "-p", String(port)],
    {
      cwd: folder,
      env: { ...process.env, NODE_ENV: "production", ...env },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const stop = () => void child.kill("SIGTERM");
  process.on("exit", stop);
  const url = `http://localhost:${port}`;
  await until(`${url}${probe}`, () => child.exitCode !== null, stop);
  return { url, pid: child.pid as number, stop };
}

/**
 * Waits until an address answers.
 * @param ended whether the program behind it has ended
 * @throws StepError, after `stop`, where the program ended or 30 s went by
 */
export async function until(address: string, ended: () => boolean, stop: () => void): Promise<void> {
  const last = Date.now() + WAIT_MS;
  const answers = () =>
    fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
  while (!(await answers())) {
    if (ended() || Date.now() > last) {
      stop();
      throw new StepError(`${address} did not come up.`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
