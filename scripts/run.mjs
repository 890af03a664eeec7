/**
 * Runs scripts/<name>.ts with the words that follow, from a fresh clone too: `node scripts/run.mjs start`. Packages are
 * installed where node_modules is not what the lock file says, and the database client is generated where its schema is
 * newer; both say so on standard error, so that standard output stays the command's own.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
// Nothing that is run here talks to anybody but the package registry.
Object.assign(process.env, {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
});

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(fs.readFileSync(file, "utf8"));

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) stop(error?.message ?? `${command} ${args.join(" ")} failed (exit code ${status}).`);
}

function checkNode() {
  const numbers = (/** @type {string} */ version) => version.replace(/^\D+/, "").split(".").map(Number);
  const [major = 0, minor = 0] = numbers(readJson("package.json").engines.node);
  const [have = 0, haveMinor = 0] = numbers(process.versions.node);
  if (have > major || (have === major && haveMinor >= minor)) return;
  stop(
    `Tradeoff Atlas needs Node ${major}.${minor} or newer; this is Node ${process.versions.node}.\nGet a newer one at https://nodejs.org and start again.`,
  );
}

/** Set-up writes beside the sources: say so at once where it cannot. */
function checkWritable() {
  try {
    fs.mkdirSync(".cache", { recursive: true });
    fs.accessSync(".", fs.constants.W_OK);
    fs.accessSync(".cache", fs.constants.W_OK);
  } catch (error) {
    stop(
      `Cannot write in ${process.cwd()}: ${/** @type {Error} */ (error).message}. Move the project to a place of your own, or change its rights.`,
    );
  }
}

/** Whether node_modules holds what the lock file says; packages for other systems may be missing. */
function isInstalled() {
  try {
    const have = readJson("node_modules/.package-lock.json").packages;
    /** @type {[string, {version?: string, optional?: boolean, peer?: boolean}][]} */
    const wanted = Object.entries(readJson("package-lock.json").packages);
    return wanted.every(
      ([name, { version, optional, peer }]) =>
        name === "" || (have[name] ? have[name].version === version : optional || peer),
    );
  } catch {
    return false;
  }
}

function install() {
  if (isInstalled()) return;
  console.error(
    "Installing packages by npm ci: node_modules is not what package-lock.json says. About half a minute …",
  );
  const cli = process.env.npm_execpath;
  const args = ["ci", "--no-fund", "--no-audit"];
  if (cli && /\.c?js$/.test(cli)) run(process.execPath, [cli, ...args]);
  else run(process.platform === "win32" ? "npm.cmd" : "npm", args);
}

/** @param {string} file */
const changed = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

async function generate() {
  // Only now: what is said of the folder comes before what needs it.
  const { ENGINES } = await import("../prisma/engines.mjs");
  const sources = ["schema", "engines"].flatMap((folder) =>
    fs.readdirSync(`prisma/${folder}`).map((f) => `prisma/${folder}/${f}`),
  );
  const newest = Math.max(
    ...[...sources, "prisma/engines.mjs", "node_modules/prisma/package.json"].map(changed),
  );
  for (const engine of ENGINES) {
    if (changed(`lib/store/generated/${engine}/client.ts`) > newest) continue;
    console.error(`Generating the database client for ${engine} …`);
    process.env.PRISMA_ENGINE = engine;
    run(process.execPath, [
      "node_modules/prisma/build/index.js",
      "generate",
      "--config",
      "prisma/prisma.config.ts",
    ]);
  }
  delete process.env.PRISMA_ENGINE;
}

const [name = "", ...words] = process.argv.slice(2);
if (!fs.existsSync(`scripts/${name}.ts`)) stop(`There is no command "${name}" in scripts.`);
checkNode();
checkWritable();
install();
await generate();
process.argv = [process.execPath, `scripts/${name}.ts`, ...words];
// Only now: a fresh clone has no packages yet.
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(`scripts/${name}.ts`).href);
