import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, vi } from "vitest";

const run = (file: string, env: Record<string, string>) =>
  spawnSync(process.execPath, [file], { encoding: "utf8", env: { ...process.env, ...env } });

describe("npm start", () => {
  it.each(["http", "0", "70000", "30.5"])("refuses PORT=%s in words", (PORT) => {
    const { status, stderr } = run("scripts/start.mjs", { PORT });
    expect(status).toBe(1);
    expect(stderr).toContain(`PORT is "${PORT}": expected a number from 1 to 65535`);
    expect(stderr).not.toContain("    at ");
  });

  it("says that the port is taken, before it does anything else", async () => {
    const server = net.createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, () => resolve((server.address() as net.AddressInfo).port));
    });
    const { status, stderr, stdout } = run("scripts/start.mjs", { PORT: String(port) });
    await new Promise((resolve) => server.close(resolve));
    expect(status).toBe(1);
    expect(stderr).toContain(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    );
    expect(stdout).toBe("");
  });

  it.skipIf(process.platform === "win32")("says that the folder cannot be written", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-read-only-"));
    fs.cpSync("scripts", path.join(folder, "scripts"), { recursive: true });
    fs.copyFileSync("package.json", path.join(folder, "package.json"));
    fs.chmodSync(folder, 0o555);
    // The superuser may write everywhere: somebody else starts it then.
    const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const env = { ...process.env, PORT: "" };
    const found = spawnSync(process.execPath, ["scripts/start.mjs"], {
      ...{ cwd: folder, env, encoding: "utf8" as const },
      ...who,
    });
    fs.chmodSync(folder, 0o755);
    fs.rmSync(folder, { recursive: true });
    expect(found.stderr).toMatch(
      /^Cannot write in .*atlas-read-only-.* \(EACCES\): this user may not\. Move the project/,
    );
    expect(found).toMatchObject({ status: 1, stdout: "" });
  });

  it("says that Node is too old", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-node-"));
    const old = path.join(folder, "old.mjs");
    const check = path.resolve("scripts/support/check-node.mjs");
    fs.writeFileSync(
      old,
      `Object.defineProperty(process, "versions", { value: { node: process.argv[2] } });
       const { checkNode } = await import(${JSON.stringify(check)});
       process.stdout.write(String(checkNode()));`,
    );
    const at = (version: string) => spawnSync(process.execPath, [old, version], { encoding: "utf8" });
    expect(at("20.18.3")).toMatchObject({
      status: 1,
      stdout: "false",
      stderr: expect.stringContaining("needs Node 20.19 or newer; this is Node 20.18.3"),
    });
    expect(at("18.20.0")).toMatchObject({ status: 1, stdout: "false" });
    expect(at("20.19.0")).toMatchObject({ status: 0, stdout: "true", stderr: "" });
    expect(at("22.1.0")).toMatchObject({ status: 0, stdout: "true" });
    fs.rmSync(folder, { recursive: true });
  });
});

describe("a step", () => {
  /** A step whose program notes its process and would run for a minute. */
  const STEP = `
    const { step } = await import(process.argv[1]);
    const program = "require('fs').writeFileSync(process.argv[1], String(process.pid)); setTimeout(() => {}, 60000)";
    await step("Waiting", process.execPath, ["-e", program, process.argv[2]]);`;

  it.skipIf(process.platform === "win32").each(["SIGTERM", "SIGINT"] as const)(
    "asked to end by %s ends its program, then itself",
    async (signal) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-step-"));
      const note = path.join(folder, "pid");
      const run = pathToFileURL("scripts/support/run.mjs").href;
      const child = spawn(process.execPath, ["--input-type=module", "-e", STEP, run, note]);
      await vi.waitUntil(() => fs.existsSync(note) && fs.readFileSync(note, "utf8"), { timeout: 30_000 });
      const program = Number(fs.readFileSync(note, "utf8"));
      const ended = new Promise((resolve) => child.on("exit", (_, by) => resolve(by)));
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(() => process.kill(program, 0)).toThrow("ESRCH");
      fs.rmSync(folder, { recursive: true });
    },
  );
});

describe("what npm started", () => {
  it.skipIf(process.platform === "win32")("ends when npm is gone without a word", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-left-"));
    const note = path.join(folder, "pid");
    const watch = pathToFileURL("scripts/support/parent.mjs").href;
    const left = `const { whenLeft } = await import(${JSON.stringify(watch)});
      const { writeFileSync } = await import("node:fs");
      whenLeft(() => process.exit());
      writeFileSync(${JSON.stringify(note)}, String(process.pid));
      setTimeout(() => {}, 60000);`;
    // In place of npm: a process that starts another and is killed.
    const npm = `require("node:child_process").spawn(process.execPath, ["--input-type=module", "-e", process.argv[1]], { stdio: "ignore" });
      setTimeout(() => {}, 60000);`;
    const env = { ...process.env, npm_lifecycle_event: "start" };
    const child = spawn(process.execPath, ["-e", npm, left], { env });
    await vi.waitUntil(() => fs.existsSync(note) && fs.readFileSync(note, "utf8"), { timeout: 30_000 });
    const pid = Number(fs.readFileSync(note, "utf8"));
    child.kill("SIGKILL");
    const gone = () => {
      try {
        return !process.kill(pid, 0);
      } catch {
        return true;
      }
    };
    await vi.waitUntil(gone, { timeout: 10_000 });
    fs.rmSync(folder, { recursive: true });
  });
});

describe("a command", () => {
  const command = (...words: string[]) =>
    spawnSync(process.execPath, ["scripts/command.mjs", ...words], { encoding: "utf8" });

  it("prints its result alone on standard output", () => {
    const { status, stdout, stderr } = command("extract", "--version");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.trim()).toMatch(/^\S+$/);
  });

  it("keeps the exit code of its script, and names one that is not there", () => {
    expect(command("ingest").status).toBe(2);
    expect(command("nothing")).toMatchObject({
      ...{ status: 1, stdout: "", stderr: 'There is no command "nothing" in scripts.\n' },
    });
  });

  it("stands in package.json under every name that the README and the usage texts give it", () => {
    const { scripts } = JSON.parse(fs.readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    const texts = ["README.md", ...fs.readdirSync("scripts").map((f) => `scripts/${f}`)]
      .filter((f) => /\.(md|ts|mjs)$/.test(f))
      .map((f) => fs.readFileSync(f, "utf8"));
    const named = texts.flatMap((text) => [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map((m) => m[1]));
    expect(named.length).toBeGreaterThan(5);
    expect([...new Set(named)].filter((name) => !scripts[name as string])).toEqual([]);
  });
});

describe("stamps", () => {
  it("change with any name or content below the folders they cover", async () => {
    const { hashOf } = (await import(path.resolve("scripts/support/stamps.mjs"))) as {
      hashOf(names: string[], ...more: string[]): string;
    };
    const folder = fs.mkdtempSync(path.join(path.resolve("tests"), ".stamp-"));
    const hash = () => hashOf([path.relative(process.cwd(), folder)]);
    try {
      fs.writeFileSync(path.join(folder, "a"), "1");
      const seen = [hash()];
      fs.writeFileSync(path.join(folder, "a"), "2");
      seen.push(hash());
      fs.renameSync(path.join(folder, "a"), path.join(folder, "b"));
      seen.push(hash());
      fs.writeFileSync(path.join(folder, "c"), "");
      seen.push(hash());
      expect(new Set(seen).size).toBe(seen.length);
      expect(hash()).toBe(seen.at(-1));
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
