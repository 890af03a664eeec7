import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readClaims } from "../../lib/claims";
import { changesOf, type KeptClaim, keep } from "../../scripts/support/changes";
import { changesReport } from "../../scripts/support/changes-report";

const abstract =
  "It is 2x faster and needs 40% less memory. Accuracy rises by 1.5%. The results match those of the teacher.";
const paper = { paper: "a", title: "A kernel", abstract };
const reading = keep("a", readClaims(paper.title, abstract));
const [fast, memory] = reading.claims as [KeptClaim, KeptClaim];
const without = (claim: KeptClaim) => reading.claims.filter((c) => c !== claim);
const report = (claims: KeptClaim[]) => changesReport([paper], [{ ...reading, claims }], [reading]);

describe("what changed between two readings of an abstract", () => {
  it("is nothing where both are the same", () => {
    expect(changesOf(reading.claims, reading.claims)).toEqual([]);
    expect(changesReport([paper], [reading], [reading])).toMatch(/Nothing changed\.$/);
  });

  it("is a claim that was added, or dropped", () => {
    expect(changesOf(without(memory), reading.claims)).toEqual([{ before: null, after: memory, fields: [] }]);
    expect(changesOf(reading.claims, without(memory))).toEqual([{ before: memory, after: null, fields: [] }]);
  });

  it("is a claim with another bound, quantity or word around it, told field by field", () => {
    const before = { ...fast, bound: "up-to", model: "BERT" } as const;
    expect(changesOf([before], [fast])).toEqual([{ before, after: fast, fields: ["bound", "model"] }]);
    const other = { ...fast, quantity: "memory_reduction" } as const;
    expect(changesOf([other], [fast]).map((c) => c.fields)).toEqual([["quantity"]]);
  });

  it("keeps two claims of one number apart", () => {
    const second = { ...fast, quantity: "cost_reduction" } as const;
    expect(changesOf([second, fast], [fast, { ...second, bound: "about" }]).map((c) => c.fields)).toEqual([
      ["bound"],
    ]);
  });

  it("is shown with its sentence and counted by rule and field", () => {
    const text = report([{ ...fast, bound: "up-to" }, ...without(fast).filter((c) => c !== memory)]);
    expect(text).toContain("  ~ speedup · 2 x · better · exact · own");
    expect(text).toContain('bound: "up-to" → "exact"');
    expect(text).toContain("  + memory_reduction · 40 %");
    expect(text).toContain("in: It is 2x faster and needs 40% less memory.");
    expect(text).toMatch(/claims +1 +0 +1\n/);
    expect(text).toMatch(new RegExp(`${memory.rule} +1 +0`));
    expect(text).toMatch(/bound +0 +0 +1/);
  });

  it("names pairs by their words, and papers that the baseline does not have by number", () => {
    const [single, paired] = [
      { ...reading, tradeoffs: [] },
      { ...reading, tradeoffs: [[0, 2]] as [number, number][] },
    ];
    expect(changesReport([paper], [single], [paired])).toContain(`  + trade-off: “${fast.quote}” with “`);
    expect(changesReport([paper], [paired], [single])).toContain("  - trade-off: “");
    expect(changesReport([paper], [], [reading])).toContain("left out: 1 papers, a first");
  });
});

describe("the command", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-changes-"));
  const at = (name: string) => path.join(folder, name);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/changes.ts", ...args], {
      encoding: "utf8",
    });

  it("saves a baseline of packed lines and compares with it", () => {
    fs.writeFileSync(at("papers.jsonl.gz"), gzipSync(`${JSON.stringify(paper)}\n`));
    expect(run("--save", at("base.jsonl"), at("papers.jsonl.gz")).status).toBe(0);
    const same = run("--against", at("base.jsonl"), at("papers.jsonl.gz"));
    expect([same.status, same.stdout]).toEqual([0, expect.stringContaining("Nothing changed.")]);
    fs.writeFileSync(at("other.jsonl"), JSON.stringify({ ...paper, abstract: abstract.replace("40", "45") }));
    expect(run("--against", at("base.jsonl"), at("other.jsonl")).stdout).toContain("value: 40 → 45");
  });

  it("names what is wrong with its input", () => {
    fs.writeFileSync(at("bad.jsonl"), '{"paper": "a"}\n');
    const bad = run("--against", at("bad.jsonl"), at("papers.jsonl.gz"));
    expect([bad.status, bad.stderr]).toEqual([
      1,
      expect.stringContaining("bad.jsonl, line 1: expected a reading"),
    ]);
    expect(run(at("papers.jsonl.gz")).status).toBe(2);
  });
});
