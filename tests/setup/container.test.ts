import { spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";

const read = (name: string) => fs.readFileSync(name, "utf8");

interface Step {
  instruction: string;
  rest: string;
}

/** The steps of a container file, in their order. */
const steps = (): Step[] =>
  read("scripts/containers/Containerfile")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [, instruction = "", rest = ""] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
      return { instruction, rest };
    });

const of = (instruction: string) => steps().flatMap((s) => (s.instruction === instruction ? [s.rest] : []));
const scripts = (): Record<string, string> => JSON.parse(read("package.json")).scripts;
const variables = (text: string) =>
  [...text.matchAll(/\b(DATABASE_\w+|HOST|PORT)\b/g)].map((m) => m[1] as string);

const run = (command: string, args: string[], env: Record<string, string>): Promise<number | null> =>
  new Promise((resolve) => {
    spawn(command, args, { env: { ...process.env, ...env }, stdio: "inherit" }).on("close", resolve);
  });

describe("the container file (its steps, without a container)", () => {
  it("is of a Node that the project takes", () => {
    const [image = ""] = of("FROM");
    expect(image).toMatch(/\/node:20-/);
    expect(JSON.parse(read("package.json")).engines.node).toBe(">=20.19");
  });

  it("copies what is there, and leaves out what is made", () => {
    const named = of("COPY").flatMap((rest) => rest.split(" ").slice(0, -1));
    expect(named.filter((name) => !fs.existsSync(name))).toEqual([]);
    const left = read(".dockerignore").split("\n");
    for (const made of [
      "node_modules",
      ".next*",
      ".cache",
      "lib/store/generated",
      "**/*.db*",
      ".git",
      ".env*",
    ])
      expect(left).toContain(made);
  });

  it("runs commands that the project has, and installs without running anybody's scripts", () => {
    const commands = [...of("RUN"), ...of("CMD").map((c) => (JSON.parse(c) as string[]).join(" "))];
    const named = commands.flatMap((c) => /^npm (?:run )?(build|start|test|\w+)$/.exec(c)?.[1] ?? []);
    expect(named).toEqual(["build", "start"]);
    for (const name of named) expect(scripts()).toHaveProperty(name);
    expect(commands[0]).toMatch(/^npm ci --ignore-scripts /);
  });

  it("ends as an ordinary user who serves others and keeps the data on a volume", () => {
    expect(of("USER")).toEqual(["node"]);
    expect(of("ENV").at(-1)).toContain("HOST=0.0.0.0");
    expect(of("ENV").at(-1)).toContain(`DATABASE_FILE=${of("VOLUME")[0]}/atlas.db`);
  });

  it("sets only variables that the product reads", () => {
    const source = ["lib/store/place.ts", "scripts/support/port.ts"].map(read).join("\n");
    const asked = [
      "scripts/containers/Containerfile",
      "scripts/containers/compose.yaml",
      "scripts/containers/compose.postgresql.yaml",
    ].flatMap((f) => variables(read(f)));
    expect(new Set(asked).size).toBeGreaterThan(3);
    for (const name of new Set(asked)) expect(source).toContain(name);
  });

  it("tells health by its own command", async () => {
    const [health = ""] = of("HEALTHCHECK");
    const [command = "", ...args] = health.slice(health.indexOf("CMD ") + 4).split(" ");
    const server = http.createServer((_, answer) => answer.end("{}")).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const PORT = String((server.address() as AddressInfo).port);
    expect(await run(command, args, { PORT })).toBe(0);
    await new Promise((resolve) => server.close(resolve));
    expect(await run(command, args, { PORT })).toBe(1);
  });
});
