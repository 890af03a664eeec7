import { execFileSync } from "node:child_process";
import fs from "node:fs";
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

function offenders(pattern: RegExp, except: RegExp): string[] {
  return (files ?? []).flatMap(({ file, text }) => {
    if (except.test(file)) return [];
    return text
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${pattern.exec(line)?.[0]}`] : []));
  });
}

describe.skipIf(files === null)("files in git (skipped where this copy has no git)", () => {
  it("name no path of one machine", () => {
    expect(offenders(ABSOLUTE, /^data\//)).toEqual([]);
  });

  it("name no registry, the lock file included", () => {
    expect(offenders(REGISTRY, /^$/)).toEqual([]);
    const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { resolved?: string }>;
    };
    expect(
      Object.entries(lock.packages)
        .filter(([, p]) => p.resolved?.includes("://"))
        .map(([name]) => name),
    ).toEqual([]);
  });

  it("hold no build, database or generated client", () => {
    const made =
      /(^|\/)(node_modules|\.next[^/]*|\.cache|test-results)\/|^lib\/store\/generated\/|\.db(-wal|-shm)?$/;
    expect((files ?? []).map((f) => f.file).filter((f) => made.test(f))).toEqual([]);
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
