import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { freePort } from "../../scripts/support/port";
import { test } from "./scripted";
import { started, stopped } from "./start-support";

/** `npm start` itself, on a port and a database of its own; the build is there already. */
test.describe("npm start", () => {
  const folder = path.resolve(".cache/start-test");
  const here = { DATABASE_FILE: path.join(folder, "atlas.db") };
  test.beforeAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test("prepares a database once, serves it, and ends when asked, leaving the port free", async () => {
    const port = await freePort();
    const first = await started(port, here);
    expect(first.said).toContain("Reading the bundled digest");
    const answer = await fetch(`http://localhost:${port}/readyz`);
    expect(await answer.json()).toMatchObject({ papers: 106 });
    expect(await stopped(first, "SIGINT")).toBe(0);
    await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow();
    // The second time nothing is done again: the address is all it says.
    const second = await started(port, here);
    expect(second.said.trim()).toBe(`Tradeoff Atlas is at http://localhost:${port} (stop with Ctrl+C)`);
    expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
    expect(await stopped(second, "SIGTERM")).toBe(0);
  });

  test("tells health on a port of its own, and lets several processes answer behind the one port", async () => {
    const [port, health] = [await freePort(), await freePort()];
    const alone = await started(port, { ...here, HEALTH_PORT: String(health) });
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${health}/healthz`).then(
          (a) => a.json(),
          () => null,
        ),
      )
      .toEqual({ status: "ok" });
    expect(await stopped(alone, "SIGTERM")).toBe(0);
    await expect(fetch(`http://127.0.0.1:${health}/healthz`)).rejects.toThrow();
    const both = await started(port, { ...here, PROCESSES: "2" });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => fetch(`http://localhost:${port}/readyz`).then((a) => a.json())),
    );
    for (const answer of answers) expect(answer).toMatchObject({ papers: 106 });
    expect(await stopped(both, "SIGTERM")).toBe(0);
    await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow();
  });

  test("asked to end, it answers what it has accepted; it listens on this machine alone", async () => {
    const port = await freePort();
    const server = await started(port, here);
    const others = Object.values(os.networkInterfaces()).flatMap((all) => all ?? []);
    for (const { address } of others.filter((a) => a.family === "IPv4" && !a.internal))
      await expect(fetch(`http://${address}:${port}/healthz`)).rejects.toThrow();
    const agent = new http.Agent({ keepAlive: true });
    const asked = Array.from({ length: 20 }, () => {
      const request = http.get({ port, host: "127.0.0.1", path: "/api/export.json", agent });
      const sent = new Promise((resolve) => request.on("socket", (s) => s.once("connect", resolve)));
      const answered = new Promise<number>((resolve, reject) => {
        request.on("error", reject);
        request.on("response", (answer) => {
          let size = 0;
          answer.on("data", (piece) => {
            size += piece.length;
          });
          answer.on("end", () => resolve(answer.complete ? size : -1));
          answer.on("aborted", () => resolve(-1));
        });
      });
      return { sent, answered };
    });
    await Promise.all(asked.map((a) => a.sent));
    // The first answer says that the requests were taken up.
    await Promise.race(asked.map((a) => a.answered));
    const ended = stopped(server, "SIGTERM");
    const sizes = await Promise.all(asked.map((a) => a.answered));
    expect(sizes.every((size) => size === sizes[0] && size > 100_000)).toBe(true);
    expect(await ended).toBe(0);
    agent.destroy();
  });
});
