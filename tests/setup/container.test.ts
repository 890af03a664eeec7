import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { steps } from "../containers/steps";

const read = (name: string) => fs.readFileSync(name, "utf8");

const of = (instruction: string) => steps().flatMap((s) => (s.instruction === instruction ? [s.rest] : []));
const variables = (text: string) =>
  [...text.matchAll(/\b(DATABASE_\w+|HOST|PORT)\b/g)].map((m) => m[1] as string);

describe("the container file (its steps are run by npm test -- containers)", () => {
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

  it("installs without running anybody's scripts, and builds", () => {
    expect(of("RUN").slice(0, 2)).toEqual([
      expect.stringMatching(/^npm ci --ignore-scripts /),
      expect.stringMatching(/^npm run build$/),
    ]);
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
});
