import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-memory-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const MB = 1_000_000;
const ABSTRACT =
  "We share keys between layers: it needs 2.5x less memory at the same accuracy, and no training.";
const BODY = "Words of the whole paper that no reader asks for. ".repeat(1150);

/** A record with a text of 57 kB, as collections of whole papers have them. */
const record = (i: number): string =>
  `${JSON.stringify({ title: `Shared Keys, Part ${i}`, abstract: `${ABSTRACT} Part ${i} of many.`, body: BODY })}\n`;

/** The most memory a process has had so far, in bytes: Linux tells. */
const peakOf = (pid: number | undefined): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024;

/** Reads lines without end as `npm run ingest` does; gives its peak after each of some lengths, in bytes. */
async function peaks(words: readonly string[], lengths: readonly number[]): Promise<number[]> {
  const [, ...start] = JSON.parse(fs.readFileSync("package.json", "utf8")).scripts.ingest.split(" ");
  const child = spawn(process.execPath, [...start, "-", ...words], { stdio: ["pipe", "ignore", "ignore"] });
  const ended = once(child, "exit");
  const measured: number[] = [];
  let given = 0;
  for (let i = 0; measured.length < lengths.length; i++) {
    const line = record(i);
    given += line.length;
    // It takes the next line when it has read those before.
    if (!child.stdin.write(line)) await once(child.stdin, "drain");
    if (given >= (lengths[measured.length] ?? 0)) measured.push(peakOf(child.pid));
  }
  child.stdin.end();
  const [code] = await ended;
  expect(code).toBe(0);
  return measured;
}

describe.skipIf(process.platform !== "linux")(
  "the memory of an ingest (skipped where no /proc tells it)",
  () => {
    it.each([["kept"], ["rehearsed", "--dry-run"]])(
      "does not grow with its input: %s",
      async (name, ...more) => {
        const [early = 0, late = 0] = await peaks(
          ["--db", path.join(folder, `${name}.db`), ...more],
          [16 * MB, 48 * MB],
        );
        expect(late).toBeLessThan(300 * MB);
        expect(late - early).toBeLessThan(16 * MB);
      },
      300_000,
    );
  },
);
