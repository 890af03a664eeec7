import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Files that git keeps, with their text; null where this copy has no git. */
function tracked(): { file: string; text: string }[] | null {
  try {
    const names = execFileSync("git", ["ls-files", "-z"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return names
      .split("\0")
      .filter((file) => file && fs.existsSync(file) && !/\.(png|jpe?g|ico|woff2?|gz|db)$/.test(file))
      .map((file) => ({ file, text: fs.readFileSync(file, "utf8") }));
  } catch {
    return null;
  }
}

const files = tracked();

/** Built from parts, so that this file does not hold what it looks for. */
const ABSOLUTE = new RegExp(`(?<![\\w.:/-])/(${["work", "home", "root", "Users"].join("|")})/[\\w.-]+`);
const REGISTRY = new RegExp(["registry", "npmjs"].join("\\."));

/** What stands at the top: the rooms, and the files that their tools look for nowhere else. Names with a dot come besides. */
const ROOMS = ["app", "components", "data", "docs", "lib", "prisma", "public", "scripts", "tests"];
const FILES = [
  "LICENSE",
  "README.md",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "instrumentation.ts",
  "proxy.ts",
  "tsconfig.json",
];

function offenders(pattern: RegExp, except: RegExp): string[] {
  return (files ?? []).flatMap(({ file, text }) => {
    if (except.test(file)) return [];
    return text
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${pattern.exec(line)?.[0]}`] : []));
  });
}

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const locked = () =>
  (JSON.parse(fs.readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> }).packages;

describe("the lock file", () => {
  it("names no registry: every package comes from the one that the reader's npm is set to", () => {
    const addresses = Object.entries(locked()).filter(([, p]) => p.resolved?.includes("://"));
    expect(addresses.map(([name]) => name)).toEqual([]);
  });

  it("holds a checksum of every package, for this platform or another", () => {
    const bare = Object.entries(locked()).filter(([name, p]) => name !== "" && !p.integrity);
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it("holds the optional packages of every platform, in the version asked for", () => {
    const packages = locked();
    const lost = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies).flatMap(([wanted, version]) => {
        const entry = packages[`${name}/node_modules/${wanted}`] ?? packages[`node_modules/${wanted}`];
        const same = entry && (entry.version === version || !/^\d/.test(version));
        return same ? [] : [`${wanted} ${version} of ${name}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it("is one that npm ci takes, without asking anybody", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "atlas-lock-"));
    for (const file of ["package.json", "package-lock.json", ".npmrc"])
      fs.copyFileSync(file, path.join(folder, file));
    const npm = process.env.npm_execpath;
    const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
    const args = [...first, "ci", "--dry-run", "--offline", "--ignore-scripts"];
    const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
    fs.rmSync(folder, { recursive: true });
    expect({ status, missing: stderr.match(/Missing: .*/g) }).toEqual({ status: 0, missing: null });
  });
});

describe.skipIf(files === null)("files in git (skipped where this copy has no git)", () => {
  it("name no path of one machine", () => {
    expect(offenders(ABSOLUTE, /^data\//)).toEqual([]);
  });

  it("name no registry", () => {
    expect(offenders(REGISTRY, /^$/)).toEqual([]);
  });

  it("hold no build, database or generated client", () => {
    const made =
      /(^|\/)(node_modules|\.next[^/]*|\.cache|test-results)\/|^lib\/store\/generated\/|\.db(-wal|-shm)?$/;
    expect((files ?? []).map((f) => f.file).filter((f) => made.test(f))).toEqual([]);
  });

  it("stand in the rooms: the top level holds these and what its tools look for there", () => {
    const top = new Set((files ?? []).map(({ file }) => file.split("/")[0] as string));
    expect([...top].filter((name) => !name.startsWith(".")).sort()).toEqual([...ROOMS, ...FILES].sort());
  });

  it("stay small: no source is longer than 300 lines, word lists apart", () => {
    const long = (files ?? []).filter(
      ({ file, text }) =>
        /^(lib|app|components|scripts)\/.*\.(ts|tsx|mjs)$/.test(file) &&
        !file.includes("/lexicon/") &&
        text.split("\n").length > 301,
    );
    expect(long.map((f) => f.file)).toEqual([]);
  });
});
