import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const COUNT = 400;
const line = (i: number) =>
  JSON.stringify({
    paper: `paper-${i}`,
    title: "A kernel",
    abstract: `Our kernel ${i} runs 2x faster than the baseline while keeping the accuracy of the dense model.`,
  });

const extract = (input: string) =>
  spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/extract.ts", "-"], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });

it("prints every record to a pipe, however much there is", () => {
  const { stdout, status } = extract(Array.from({ length: COUNT }, (_, i) => line(i)).join("\n"));
  expect(status).toBe(0);
  expect(stdout.length).toBeGreaterThan(1 << 16);
  const records = stdout
    .trimEnd()
    .split("\n")
    .map((l) => JSON.parse(l));
  expect(records).toHaveLength(COUNT);
  expect(records.at(-1).paper).toBe(`paper-${COUNT - 1}`);
  expect(records.at(-1).claims.map((c: { quantity: string }) => c.quantity)).toEqual(["speedup", "parity"]);
});

it("names file and line of what is no record", () => {
  const { stderr, stdout, status } = extract(`${line(1)}\n{"paper": "x"}\n`);
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/-:2|line 2/);
});
