import { StepError } from "./run.mjs";

/** Runs a command's work: what the reader can act on is shown in words, anything else with its stack. */
export async function guard(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof StepError ? error.message : error);
    process.exitCode = 1;
  }
}
