import fs from "node:fs";
import path from "node:path";
import { Asker, Cache, type Fetched, fetchAll, type Wish, writeWhole } from "@/lib/fetch";
import type { FetchOptions } from "./fetch-options";
import { run as ingest } from "./ingest";
import { countProgress } from "./progress";

/** What asks, and whom to write to where it is a nuisance. */
function agent(): string {
  const { name, version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
  const contact = process.env.FETCH_CONTACT?.replace(/[^\x21-\x7e]/g, "");
  return `${name}/${version}${contact ? ` (${contact})` : ""}`;
}

const papers = (n: number): string => `${n} ${n === 1 ? "paper" : "papers"}`;

/** What was fetched in words, on standard error. */
function say({ name, service }: Wish, { papers: all, asked, held, broken, missing }: Fetched): void {
  const from = [asked > 0 && `${asked} asked for`, held > 0 && `${held} held from before`].filter(Boolean);
  console.error(`${name}: ${papers(all.length)} from ${service.name}, pages: ${from.join(", ") || "none"}`);
  if (missing.length > 0) console.error(`${name}: ${service.name} has no ${missing.join(", ")}`);
  if (broken !== null)
    console.error(
      `${name}: ${service.name} gave no more: ${broken}. ${all.length > 0 ? "What came is kept; the" : "The"} same command goes on from there.`,
    );
}

/** Writes what came: under a name of its own while something is missing. @returns the file, null where nothing came */
function write(wish: Wish, { papers: all, broken }: Fetched, folder: string): string | null {
  const [whole, partial] = ["", ".partial"].map((part) =>
    path.join(folder, `${wish.name}${part}.${wish.ending}`),
  ) as [string, string];
  if (broken === null) fs.rmSync(partial, { force: true });
  if (all.length === 0) return null;
  const file = broken === null ? whole : partial;
  writeWhole(file, wish.write(all));
  return file;
}

/** Fetches what the options name, a wish after another, writes it and reads it. Sets the exit code. */
export async function run(options: FetchOptions): Promise<void> {
  const { timeout } = options;
  const asker = new Asker({ agent: agent(), timeout, onWait: (words) => console.error(words) });
  const files: string[] = [];
  try {
    const cache = new Cache(process.env.FETCH_CACHE || path.join(".cache", "fetch"), options.fresh);
    for (const wish of options.wishes) {
      const progress = countProgress(wish.name, "papers");
      const fetched = await fetchAll(wish, asker, cache, (n, of) => progress.tick(n, of ?? n));
      progress.stop();
      say(wish, fetched);
      if (fetched.broken !== null || fetched.missing.length > 0) process.exitCode = 1;
      const file = write(wish, fetched, options.out);
      if (file !== null) files.push(file);
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    console.error(`Cannot keep what was fetched: ${message}`);
    process.exitCode = 1;
  }
  if (options["only-write"]) for (const file of files) console.log(file);
  else if (files.length > 0) await read(files, options);
}

const read = (inputs: string[], { db, json }: FetchOptions): Promise<void> =>
  ingest({ inputs, db, json, map: {}, captured: undefined, "dry-run": false, reread: false, help: false });
