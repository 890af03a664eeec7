import fs from "node:fs";
import path from "node:path";
import { buildFolder, CACHE, databasePath, PROGRAMS, ROOT } from "./paths.mjs";
import { StepError, step } from "./run.mjs";
import { hashOf, isStamped, stamp } from "./stamps.mjs";

/** Sources of what the database holds, and of what is built. */
const READER_SOURCES = ["lib/sources", "lib/claims", "lib/labels", "lib/store", "prisma", "data/digests"];
const BUILD_SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema",
  "data/gold",
  "next.config.ts",
  "proxy.ts",
  "tsconfig.json",
  ".postcssrc.json",
  "package.json",
  "package-lock.json",
];

const PRISMA_CONFIG = "prisma/prisma.config.ts";

const readJson = (name) => {
  try {
    return JSON.parse(fs.readFileSync(path.join(ROOT, name), "utf8"));
  } catch {
    return null;
  }
};

/** Why a folder cannot be written, and what to do. */
function whyNotWritable(code) {
  if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full. Make room and start again.";
  if (code === "EROFS") return "the disk is read-only. Move the project to one that can be written.";
  return "this user may not. Move the project to a place of your own, or change its rights.";
}

/** Set-up writes beside the sources: say so at once where it cannot. */
export function checkWritable() {
  const probe = path.join(CACHE, `probe-${process.pid}`);
  try {
    fs.mkdirSync(CACHE, { recursive: true });
    fs.writeFileSync(probe, "");
    fs.rmSync(probe);
  } catch (error) {
    throw new StepError(`Cannot write in ${ROOT} (${error.code}): ${whyNotWritable(error.code)}`);
  }
}

/** Whether node_modules holds what the lock file says; packages for other systems may be missing. */
function isInstalled() {
  const wanted = readJson("package-lock.json")?.packages;
  const have = readJson("node_modules/.package-lock.json")?.packages;
  if (!wanted || !have) return false;
  return Object.entries(wanted).every(([name, { version, optional, peer }]) => {
    if (name === "") return true;
    return have[name] ? have[name].version === version : optional === true || peer === true;
  });
}

/** npm, run by this Node where npm started us. */
function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js") || cli?.endsWith(".cjs")) return [process.execPath, [cli, ...args]];
  return [process.platform === "win32" ? "npm.cmd" : "npm", args];
}

export async function install() {
  if (isInstalled()) return;
  const [command, args] = npm(["install", "--no-save", "--include=dev", "--no-fund", "--no-audit"]);
  await step("Installing packages", command, args);
}

export async function generate() {
  const hash = hashOf(
    ["prisma/schema", PRISMA_CONFIG],
    readJson("node_modules/prisma/package.json")?.version,
  );
  if (isStamped("generate", hash) && fs.existsSync(path.join(ROOT, "lib/store/generated/client.ts"))) return;
  await step("Generating the database client", process.execPath, [
    PROGRAMS.prisma,
    "generate",
    "--config",
    PRISMA_CONFIG,
  ]);
  stamp("generate", hash);
}

/** Creates or migrates the database, fills an empty one with the bundled digests, reads papers again when the readers changed. */
export async function database() {
  const file = databasePath();
  const hash = hashOf(READER_SOURCES);
  const name = `database-${file}`;
  if (isStamped(name, hash) && fs.existsSync(file)) return;
  const script = path.join(ROOT, "scripts/support/prepare-database.ts");
  await step("Preparing the database", process.execPath, [PROGRAMS.tsx, script], { DATABASE_FILE: file });
  stamp(name, hash);
}

export async function build() {
  const folder = buildFolder();
  const hash = hashOf(BUILD_SOURCES);
  if (isStamped(`build-${folder}`, hash) && fs.existsSync(path.join(ROOT, folder, "BUILD_ID"))) return;
  await step("Building the pages", process.execPath, [PROGRAMS.next, "build"], { NODE_ENV: "production" });
  stamp(`build-${folder}`, hash);
}

/** Everything that serving needs; what is up to date is not done again. */
export async function setup() {
  checkWritable();
  await install();
  await generate();
  await database();
}
