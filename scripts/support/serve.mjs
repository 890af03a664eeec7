import { spawn } from "node:child_process";
import net from "node:net";
import { whenLeft } from "./parent.mjs";
import { PROGRAMS, ROOT } from "./paths.mjs";
import { host } from "./port.mjs";
import { SIGNALS, StepError, stepEnv } from "./run.mjs";

const POLL_MS = 50;
/** What was accepted has this long to be answered once the server is asked to end. */
const GRACE_MS = 10_000;

/** Resolves when something answers on the port. */
async function answers(port, stopped) {
  const address = net.isIPv6(host()) ? "::1" : "127.0.0.1";
  while (!stopped()) {
    const open = await new Promise((resolve) => {
      const socket = net.connect(port, ["0.0.0.0", "::"].includes(host()) ? address : host());
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/**
 * Serves the build with Next's own server until it is stopped; `onReady` is called when it answers. A signal is passed
 * on: Next answers what it has accepted and ends; what takes longer than 10 s is cut off. Resolves with the exit code.
 */
export async function serve(port, env = {}, onReady = () => {}) {
  const child = spawn(process.execPath, [PROGRAMS.next, "start", "-H", host(), "-p", String(port)], {
    cwd: ROOT,
    env: stepEnv({ NODE_ENV: "production", ...env }),
    stdio: ["ignore", "ignore", "inherit"],
  });
  let code = null;
  const stopped = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (exit) => {
      code = exit ?? 1;
      resolve(code);
    });
  });
  let asked = false;
  const stop = (signal) => {
    if (!asked) setTimeout(() => child.kill("SIGKILL"), GRACE_MS).unref();
    asked = true;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  whenLeft(() => stop("SIGTERM"));
  await answers(port, () => code !== null);
  if (code === null && !asked) onReady();
  const exit = await stopped;
  if (!asked && exit !== 0) throw new StepError(`The server stopped with exit code ${exit}.`);
  return asked ? 0 : exit;
}
