import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { mayWrite } from "@/lib/access/write";
import { StepError } from "./guard";

/** Kept from start to start, so that a page left open may go on; readable by its owner alone. */
const FILE = path.join(".cache", "write-token");
const OWNER_ONLY = 0o600;

/** The token kept in the file; null where there is none that its owner alone can read. */
function keptToken(file: string): string | null {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || (process.platform !== "win32" && (found.mode & 0o077) !== 0)) return null;
  const text = fs.readFileSync(file, "utf8").trim();
  return /^[\w-]{32,}$/.test(text) ? text : null;
}

function newToken(file: string): string {
  const token = crypto.randomBytes(24).toString("base64url");
  fs.rmSync(file, { force: true });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${token}\n`, { mode: OWNER_ONLY, flag: "wx" });
  return token;
}

/**
 * The environment a server gets for writing: the token that every change must come with, where `ALLOW_WRITE=1`; else
 * none, whatever stood there.
 * @throws StepError where `WRITE_TOKEN` is given and is too short
 */
export function writeEnvironment(
  env: Readonly<Record<string, string | undefined>> = process.env,
  file = FILE,
): { WRITE_TOKEN: string } {
  if (!mayWrite(env)) return { WRITE_TOKEN: "" };
  const given = env.WRITE_TOKEN;
  if (given && !/^\S{16,}$/.test(given))
    throw new StepError("WRITE_TOKEN is too short: expected 16 characters or more, none of them blank.");
  return { WRITE_TOKEN: given || keptToken(file) || newToken(file) };
}
