import { spawn } from "node:child_process";
import { StepError } from "./guard";

/** Programs of installed packages, run with this Node: no shell, the same on every system. */
export const PROGRAMS = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  next: "node_modules/next/dist/bin/next",
  playwright: "node_modules/@playwright/test/cli.js",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
};

/** Runs a program to its end with this terminal as its own, and gives its exit code. A signal ends it and then us. */
export function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    const end = (signal: NodeJS.Signals) => {
      child.kill(signal);
      child.once("exit", () => process.exit(1));
    };
    process.once("SIGINT", end).once("SIGTERM", end);
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("SIGINT", end).off("SIGTERM", end);
      resolve(code ?? 1);
    });
  });
}

/** Runs a program that must end well. @throws StepError */
export async function must(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<void> {
  const code = await run(program, args, env);
  if (code !== 0) throw new StepError(`${program} ${args.join(" ")} failed (exit code ${code}).`);
}
