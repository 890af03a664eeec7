import { spawn } from "node:child_process";
import { whenLeft } from "./parent.mjs";
import { ROOT } from "./paths.mjs";

/** A step that failed in a way the reader can act on: shown without a stack. */
export class StepError extends Error {}

/** No step talks to anybody but the package registry. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  npm_config_update_notifier: "false",
};
/** A step that takes longer than this says that it is still at it. */
const STILL_MS = 5000;
const TAIL_LINES = 60;
/** How a person or a supervisor asks a program to end. */
export const SIGNALS = ["SIGINT", "SIGTERM"];

export const stepEnv = (env = {}) => ({ ...process.env, ...QUIET, ...env });

/** What a terminal's Ctrl+C leaves a program to end by itself, as it got the signal too. */
const GRACE_MS = 2000;

/**
 * While a program runs, a signal to stop ends the program first and then this process, so that nothing is left running.
 * Returns what to call when the program has ended.
 */
function stopTogether(child) {
  let asked = null;
  let timer;
  const stop = (signal) => {
    asked ??= signal;
    if (signal === "SIGTERM") child.kill(signal);
    else timer ??= setTimeout(() => child.kill("SIGTERM"), GRACE_MS);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  const unwatch = whenLeft(() => stop("SIGTERM"));
  return () => {
    unwatch();
    clearTimeout(timer);
    for (const signal of SIGNALS) process.off(signal, stop);
    if (asked) process.kill(process.pid, asked);
  };
}

/** Runs a program from the project's folder and gives its exit code; its output goes straight to the screen. */
export function passThrough(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env: stepEnv(env), stdio: "inherit" });
    const ended = stopTogether(child);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      ended();
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/** Runs a program and collects what it says. */
export function collect(command, args, env = {}) {
  return new Promise((resolve) => {
    let text = "";
    const child = spawn(command, args, { cwd: ROOT, env: stepEnv(env), stdio: ["ignore", "pipe", "pipe"] });
    const ended = stopTogether(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        text += chunk;
      });
    }
    child.on("error", (error) => resolve({ code: 1, text: `${text}${error.message}` }));
    child.on("close", (code) => {
      ended();
      resolve({ code: code ?? 1, text });
    });
  });
}

/** Says what is being done, that it is still being done, and how long it took: on standard error, apart from results. */
export async function timed(label, work) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  console.error(`${label} …`);
  const timer = setInterval(() => console.error(`  still at it after ${seconds()}`), STILL_MS);
  try {
    const result = await work();
    console.error(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

/** Runs a program of a step; where it fails, what it said last is the error. */
export function step(label, command, args, env = {}) {
  return timed(label, async () => {
    const { code, text } = await collect(command, args, env);
    if (code !== 0) {
      const tail = text.trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
      throw new StepError(`${tail}\n\n${label} failed (exit code ${code}).`);
    }
    return text;
  });
}
