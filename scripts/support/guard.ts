import { StoreError } from "@/lib/store";

/** A step that failed in a way a person can act on: shown without a stack. */
export class StepError extends Error {}

/** Runs a command's work; what a person can act on is shown in words, anything else with its stack, both with exit code 1. */
export async function guard(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof StepError || error instanceof StoreError ? error.message : error);
    process.exitCode = 1;
  }
}
