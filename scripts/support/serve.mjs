import { spawn } from "node:child_process";
import net from "node:net";
import { whenLeft } from "./parent.mjs";
import { PROGRAMS, ROOT } from "./paths.mjs";
import { SIGNALS, StepError, stepEnv } from "./run.mjs";

const POLL_MS = 50;

/** Resolves when something answers on the port. */
async function answers(port, stopped) {
  while (!stopped()) {
    const open = await new Promise((resolve) => {
      const socket = net.connect(port, "localhost");
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Serves the build until it is stopped; `onReady` is called when it answers. Resolves with the exit code. */
export async function serve(port, env = {}, onReady = () => {}) {
  const child = spawn(process.execPath, [PROGRAMS.pages, String(port)], {
    cwd: ROOT,
    env: stepEnv({ NODE_ENV: "production", ...env }),
    stdio: ["ignore", "ignore", "inherit"],
  });
  let code = null;
  const stopped = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (exit, signal) => {
      code = exit ?? (SIGNALS.includes(signal) ? 0 : 1);
      resolve(code);
    });
  });
  let asked = false;
  const stop = (signal) => {
    asked = true;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  whenLeft(() => stop("SIGTERM"));
  await answers(port, () => code !== null);
  if (code === null) onReady();
  const exit = await stopped;
  if (!asked && exit !== 0) throw new StepError(`The server stopped with exit code ${exit}.`);
  return asked ? 0 : exit;
}
