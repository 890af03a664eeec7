import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./paths.mjs";
import { collect, step } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Paths on this system where a Chromium may be, the chosen one first. */
function candidates() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const named = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const chosen = [process.env.CHROMIUM_PATH, process.env.CHROME_PATH].filter(Boolean);
  return [...new Set([...chosen, ...named, ...PLACES])].filter((file) => fs.existsSync(file));
}

/** Whether it starts and shows a page: a stub or a browser without its libraries does not. */
async function works(file) {
  const args = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--dump-dom",
    "data:text/html,<p>ready</p>",
  ];
  const { code, text } = await collect(file, args);
  return code === 0 && text.includes("ready");
}

async function onSystem() {
  for (const file of candidates()) if (await works(file)) return file;
  return null;
}

/** Where Playwright keeps the Chromium it downloads, downloaded or not. */
function playwrightPath() {
  const require = createRequire(path.join(ROOT, "package.json"));
  return require("playwright-core").chromium.executablePath();
}

async function fromPlaywright(download) {
  if (download) {
    const cli = path.join(ROOT, "node_modules/playwright/cli.js");
    await step("Downloading a browser for the tests", process.execPath, [cli, "install", "chromium"]).catch(
      (error) => {
        console.log(`  ${error.message.trim().split("\n").at(-1)}`);
      },
    );
  }
  const file = playwrightPath();
  return fs.existsSync(file) && (await works(file)) ? file : null;
}

/** Debian and its kin, as root: the one package manager that may be asked without a password. */
async function fromPackages() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  try {
    execFileSync("apt-get", ["--version"], { stdio: "ignore" });
  } catch {
    return null;
  }
  const apt = (...args) =>
    step(`apt-get ${args[0]}`, "apt-get", ["-qq", "-y", ...args], { DEBIAN_FRONTEND: "noninteractive" });
  try {
    await apt("update");
    await apt("install", "--no-install-recommends", "chromium");
  } catch (error) {
    console.log(`  ${error.message.trim().split("\n").at(-1)}`);
  }
  return onSystem();
}

/**
 * A Chromium for the browser tests: one on the system, else the one Playwright downloads, else the package
 * manager's. Null where none can be had.
 */
export async function findBrowser() {
  return (
    (await onSystem()) ??
    (await fromPlaywright(false)) ??
    (await fromPlaywright(true)) ??
    (await fromPackages())
  );
}
