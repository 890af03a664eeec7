import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeQuery } from "@/lib/query/database";
import { serve } from "../place";
import { databasePath, digestStore, removeDatabases } from "../query/support";
import { blockOf, check, type Input } from "./inputs";

beforeAll(async () => {
  const file = databasePath();
  await (await digestStore(file)).close();
  serve(file);
});
afterAll(async () => {
  await closeQuery();
  await removeDatabases();
  delete process.env.DATABASE_URL;
});

/** Taken to be endless, in milliseconds: a machine may be busy. */
const SLOW_MS = 5000;

async function faultOf(one: Input): Promise<string | null> {
  const before = process.cpuUsage().user;
  try {
    await check(one);
  } catch (error) {
    return String(error);
  }
  const took = (process.cpuUsage().user - before) / 1000;
  return took > SLOW_MS ? `took ${Math.round(took)} ms` : null;
}

/** The first inputs of a seed; `npm run fuzz` takes any number. */
describe("made-up files and addresses", () => {
  it.each([0, 1, 2, 3, 4])("block %d: an answer or an error in words, soon", async (block) => {
    const faults: [number, string][] = [];
    for (const [i, one] of blockOf(20251128, block).entries()) {
      const fault = await faultOf(one);
      if (fault) faults.push([i, fault]);
    }
    expect(faults).toEqual([]);
  });

  it("are the same in every run", () => {
    expect(blockOf(7, 3)).toEqual(blockOf(7, 3));
    expect(blockOf(7, 3)).not.toEqual(blockOf(7, 4));
  });
});
