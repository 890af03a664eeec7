import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";

const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, ["scripts/run.mjs", "start"], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });

describe("npm start", () => {
  it.each(["http", "0", "70000", "30.5"])("refuses PORT=%s in words", (PORT) => {
    const { status, stderr } = start({ PORT });
    expect(status).toBe(1);
    expect(stderr).toContain(`PORT is "${PORT}": expected a number from 1 to 65535`);
    expect(stderr).not.toContain("    at ");
  });

  it("says that the port is taken, before it does anything else", async () => {
    const server = net.createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, () => resolve((server.address() as net.AddressInfo).port));
    });
    const { status, stderr, stdout } = start({ PORT: String(port) });
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
    const options = { cwd: folder, encoding: "utf8" as const, ...who };
    const found = spawnSync(process.execPath, ["scripts/run.mjs", "start"], options);
    fs.chmodSync(folder, 0o755);
    fs.rmSync(folder, { recursive: true });
    expect(found.stderr).toMatch(/^Cannot write in .*atlas-read-only-.*EACCES.*Move the project/);
    expect(found).toMatchObject({ status: 1, stdout: "" });
  });

  it("says that Node is too old", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-node-"));
    fs.cpSync("scripts", path.join(folder, "scripts"), { recursive: true });
    fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ engines: { node: ">=99.1" } }));
    const found = spawnSync(process.execPath, ["scripts/run.mjs", "start"], {
      cwd: folder,
      encoding: "utf8",
    });
    fs.rmSync(folder, { recursive: true });
    expect(found).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining(`needs Node 99.1 or newer; this is Node ${process.versions.node}`),
    });
  });
});

describe("what npm started", () => {
  it.skipIf(process.platform === "win32")("ends when npm is gone without a word", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-left-"));
    const note = path.join(folder, "pid");
    const watch = path.resolve("scripts/support/parent.ts");
    const left = `const { whenLeft } = await import(${JSON.stringify(watch)});
      const { writeFileSync } = await import("node:fs");
      whenLeft(() => process.exit());
      writeFileSync(${JSON.stringify(note)}, String(process.pid));
      setTimeout(() => {}, 60000);`;
    // In place of npm: a process that starts another and is killed.
    const npm = `require("node:child_process").spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", process.argv[1]], { stdio: "ignore" });
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
    spawnSync(process.execPath, ["scripts/run.mjs", ...words], { encoding: "utf8" });

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
    const named = texts.flatMap((text) =>
      [...text.matchAll(/npm run (?:-s )?([a-z][a-z-]*)/g)].map((m) => m[1]),
    );
    expect(named.length).toBeGreaterThan(5);
    expect([...new Set(named)].filter((name) => !scripts[name as string])).toEqual([]);
  });
});
