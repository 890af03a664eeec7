/** Finds the imports of the project's sources, for the test of the import rules. */
import fs from "node:fs";
import path from "node:path";

export interface Import {
  /** File that imports, from the project's folder. */
  from: string;
  /** What it imports: a file or folder of the project, or the name of a package. */
  to: string;
  /** Whether `to` is a file or folder of the project. */
  own: boolean;
  /** Types only: gone when the program runs. */
  types: boolean;
}

const SOURCE = /\.(ts|tsx|mts|mjs)$/;
const SKIPPED = new Set(["node_modules", "generated"]);

/** Sources below a folder, as paths from the project's folder. */
export function sources(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sources(name);
    return SOURCE.test(entry.name) ? [name] : [];
  });
}

/** `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")` and `require("x")`. */
const STATEMENT =
  /(?:^|[;\n}])\s*(import|export)\s+(?!\()((?:type\s)?[^;"'`]*?\bfrom\s*)?["']([^"'\n]+)["']|\b(?:import|require)\s*\(\s*["']([^"'\n]+)["']\s*\)/g;

/** Whether the words between `import` and `from` bring in nothing but types. */
function onlyTypes(clause: string): boolean {
  if (/^type\s/.test(clause)) return true;
  const named = /^\{([^}]*)\}\s*from\s*$/.exec(clause.trim());
  const names = (named?.[1] ?? "")
    .split(",")
    .map((n) => n.trim())
    .filter(Boolean);
  return names.length > 0 && names.every((n) => n.startsWith("type "));
}

function resolve(from: string, to: string): { to: string; own: boolean } {
  if (to.startsWith("@/")) return { to: to.slice(2), own: true };
  if (to.startsWith(".")) return { to: path.posix.join(path.posix.dirname(from), to), own: true };
  return { to, own: false };
}

/** The text without its comments, so that an example in one imports nothing. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

export function importsOf(from: string, text = fs.readFileSync(from, "utf8")): Import[] {
  return [...withoutComments(text).matchAll(STATEMENT)].map((match) => {
    const [, , clause = "", statement, call] = match;
    return { from, ...resolve(from, statement ?? call ?? ""), types: onlyTypes(clause.trimStart()) };
  });
}

/** The file an import of the project leads to. */
export function fileOf(to: string): string | null {
  const endings = ["", ".ts", ".tsx", ".mts", ".mjs", "/index.ts", "/index.tsx"];
  return endings.map((e) => to + e).find((f) => fs.statSync(f, { throwIfNoEntry: false })?.isFile()) ?? null;
}
