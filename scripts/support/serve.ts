import { type ChildProcess, spawn } from "node:child_process";
import cluster from "node:cluster";
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

/** How many processes answer behind the one port: `PROCESSES`, else one. @throws StepError */
function processes(): number {
  const text = process.env.PROCESSES || "1";
  if (!/^[1-9]\d?$/.test(text))
    throw new StepError(`PROCESSES is "${text}": expected a number from 1 to 99.`);
  return Number(text);
}

/** Starts Next's own server: one process, or several that Node lets listen on the same port. */
function start(port: number, env: Record<string, string>): ChildProcess[] {
  const args = ["start", "-H", host(), "-p", String(port)];
  const whole = { ...process.env, NODE_ENV: "production", ...env } as NodeJS.ProcessEnv;
  const count = processes();
  if (count === 1)
    return [
      spawn(process.execPath, [PROGRAMS.next, ...args], {
        env: whole,
        stdio: ["ignore", "ignore", "inherit"],
      }),
    ];
  cluster.setupPrimary({ exec: PROGRAMS.next, args, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return Array.from({ length: count }, () => cluster.fork(whole).process);
}

/** Resolves with the exit code of the first to end that says anything is wrong, else of the last. */
async function ended(children: readonly ChildProcess[]): Promise<number> {
  const exits = children.map(
    (child) =>
      new Promise<number>((resolve, reject) => {
        child.once("error", reject).once("exit", (code) => resolve(code ?? 1));
      }),
  );
  return Promise.race([
    Promise.all(exits).then(() => 0),
    ...exits.map((exit) => exit.then((code) => (code === 0 ? new Promise<number>(() => {}) : code))),
  ]);
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
  const children = start(port, env);
  const exit = ended(children);
  let asked = false;
  const stop = (signal: NodeJS.Signals) => {
    const all = (s: NodeJS.Signals) => {
      for (const child of children) child.kill(s);
    };
    if (!asked) setTimeout(() => all("SIGKILL"), GRACE_MS).unref();
    asked = true;
    all(signal);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  whenLeft(() => stop("SIGTERM"));
  const isOver = () => children.some((child) => child.exitCode !== null || child.signalCode !== null);
  await answers(port, () => isOver() || asked);
  if (!isOver() && !asked) onReady();
  const code = await exit;
  if (asked) return;
  stop("SIGTERM");
  throw new StepError(`The server stopped with exit code ${code}.`);
}
