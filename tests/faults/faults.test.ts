import { describe, expect, it } from "vitest";
import { killRounds } from "./rounds";
import { TASKS } from "./tasks";

/** A few of the moments at which `npm run faults` kills. */
describe("a task that is killed", () => {
  it.each(TASKS)("$name: leaves the old state or the new one, and the next run heals", async (task) => {
    const { rounds, old, killed, new: done } = await killRounds(task, 3);
    expect(rounds).toBe(3);
    expect(old + done).toBe(killed);
  });
});
