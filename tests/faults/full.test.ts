import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Told } from "./full-child";
import { stateOf } from "./rounds";
import { TASKS } from "./tasks";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-full-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Runs a command with a disk of its own below the folder, which nobody else sees and which ends with it. */
function onSmallDisk(command: string): { status: number | null; stdout: string; stderr: string } {
  const mounted = `mount -t tmpfs -o size=24m tmpfs "$0" && ${command}`;
  return spawnSync("unshare", ["-rm", "sh", "-c", mounted, folder], { encoding: "utf8" });
}

const canMount = onSmallDisk("true").status === 0;

describe.skipIf(!canMount)("a full disk (skipped where no disk may be mounted for a process)", () => {
  it("is said in words, leaves the old data, and the next run goes on", () => {
    const { stdout, stderr } = onSmallDisk(
      `exec "${process.execPath}" --expose-gc --import tsx tests/faults/full-child.ts "$0"`,
    );
    expect(stderr).toBe("");
    const told = stdout
      .trim()
      .split("\n")
      .map((line): Told => JSON.parse(line));
    expect(told.filter((t) => !t.clear || !t.whole || t.left.length > 0 || !t.healed)).toEqual([]);
    for (const { name } of TASKS)
      expect(told.filter((t) => t.task === name && t.said !== null).length, name).toBeGreaterThan(1);
    // It names what lacks room, not what is read.
    expect(told.find((t) => t.task === "backup" && t.room === 40 * 1024)?.said).toContain("backup.db");
    expect(told.find((t) => t.task === "restore" && t.room === 40 * 1024)?.said).toContain("atlas.db");
  }, 600_000);
});

describe.skipIf(process.platform === "win32")("a file that may grow no larger", () => {
  const ingest = ["scripts/run.mjs", "ingest", "data/digests/hf-daily-papers-2025-11-28.txt"];
  const file = path.join(folder, "atlas.db");
  const run = (limit: string) => {
    const words = [...ingest, "--db", file].map((word) => `"${word}"`).join(" ");
    return spawnSync("bash", ["-c", `ulimit -f ${limit} && exec "${process.execPath}" ${words}`], {
      encoding: "utf8",
    });
  };

  it("is said by exit code 1 and a sentence, leaves the old data, and the next run goes on", () => {
    // In blocks of 1024 bytes: more than the empty database takes, less than its papers.
    const { status, stderr } = run("400");
    expect(stderr).toMatch(/^The database .*atlas\.db cannot be read or written: .*may grow no larger\./m);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(stateOf(file)).toContain('["Paper",[]]');
    expect(run("unlimited").status).toBe(0);
    expect(stateOf(file)).not.toContain('["Paper",[]]');
  }, 300_000);
});
