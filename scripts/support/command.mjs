import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./paths.mjs";
import { StepError } from "./run.mjs";
import { generate, install } from "./setup.mjs";

/**
 * Runs scripts/<name>.ts in this process, as if it had been started with `words`, from the project's folder. Gives the
 * exit code the script set.
 */
export async function command(name, words) {
  const script = path.join(ROOT, "scripts", `${name}.ts`);
  if (!fs.existsSync(script)) throw new StepError(`There is no command "${name}" in scripts.`);
  process.chdir(ROOT);
  await install();
  await generate();
  // Only now: a fresh clone has no packages yet.
  const { register } = await import("tsx/esm/api");
  register();
  process.argv = [process.execPath, script, ...words];
  await import(pathToFileURL(script).href);
  return process.exitCode ?? 0;
}
