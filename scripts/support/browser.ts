import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright";
import { PROGRAMS, run } from "./programs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium that is there: the one chosen by `CHROMIUM_PATH`, one of the system, else the one Playwright keeps. */
function present(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const named = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const chosen = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : [];
  return (
    [...chosen, ...named, ...PLACES, chromium.executablePath()].find((file) => fs.existsSync(file)) ?? null
  );
}

/** Debian and its kin, as root: the one package manager that may be asked without a password. */
function fromPackages(): void {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  console.log("Installing the system's chromium by apt-get …");
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["-qq", "update"], options);
  spawnSync("apt-get", ["-qq", "-y", "install", "--no-install-recommends", "chromium"], options);
}

/** A Chromium for the browser tests, installed where none is there, which is said first. Null where none can be had. */
export async function findBrowser(): Promise<string | null> {
  const found = present();
  if (found) return found;
  console.log("No Chromium on this system: installing the one of Playwright (about 170 MB) …");
  if ((await run(PROGRAMS.playwright, ["install", "chromium"])) !== 0) fromPackages();
  return present();
}
