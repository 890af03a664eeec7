import { spawn } from "node:child_process";
import { StepError } from "./guard";
import { whenLeft } from "./parent";
import { host } from "./port";
import { PROGRAMS } from "./programs";

const POLL_MS = 50;
/** What was accepted has this long to be answered once the server is asked to end. */
const GRACE_MS = 10_000;

/** Where this process reaches the server. */
const reached = (): string => (["0.0.0.0", "::"].includes(host()) ? "127.0.0.1" : host());

/** Resolves when the server has its index, or says what is wrong with its database, or has ended. */
async function answers(port: number, ended: () => boolean): Promise<void> {
  const name = reached().includes(":") ? `[${reached()}]` : reached();
  const ready = () =>
    fetch(`http://${name}:${port}/readyz`).then(
      () => true,
      () => false,
    );
  while (!ended() && !(await ready())) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}

/**
 * Serves the build with Next's own server until it is stopped; `onReady` is called when it answers. A signal is passed
 * on: Next answers what it has accepted and ends; what takes longer than 10 s is cut off.
 * @throws StepError where the server ends by itself
 */
export async function serve(
  port: number,
  env: Record<string, string> = {},
  onReady = () => {},
): Promise<void> {
  const child = spawn(process.execPath, [PROGRAMS.next, "start", "-H", host(), "-p", String(port)], {
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exit = new Promise<number>((resolve, reject) => {
    child.once("error", reject).once("exit", (code) => resolve(code ?? 1));
  });
  let asked = false;
  const stop = (signal: NodeJS.Signals) => {
    if (!asked) setTimeout(() => child.kill("SIGKILL"), GRACE_MS).unref();
    asked = true;
    child.kill(signal);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  whenLeft(() => stop("SIGTERM"));
  await answers(port, () => child.exitCode !== null || child.signalCode !== null || asked);
  if (child.exitCode === null && !asked) onReady();
  const code = await exit;
  if (!asked) throw new StepError(`The server stopped with exit code ${code}.`);
}
