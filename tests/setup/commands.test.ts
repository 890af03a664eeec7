import { spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

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
