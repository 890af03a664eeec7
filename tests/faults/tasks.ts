import fs from "node:fs";
import path from "node:path";
import { Asker, Cache, dailyPapers, fetchAll, huggingFace, writeWhole } from "@/lib/fetch";
import { ingestText } from "@/lib/ingest";
import { openStore, type Store, storeDigest, takeBack } from "@/lib/store";
import { backupStore, restoreStore } from "@/lib/store/backup";
import { hashText } from "@/lib/store/hash";
import { migrateStore } from "@/lib/store/migrate";
import { readMigrations } from "@/lib/store/migrations";
import { daily, fake } from "../fetch/server";
import { paper, readers, source } from "../store/papers";

/** Something that may be killed. */
export interface Task {
  name: string;
  /** Makes what the task finds. */
  prepare(file: string): Promise<void>;
  run(file: string): Promise<void>;
  /** Makes the state that a task of two steps leaves between them. */
  between?(file: string): Promise<void>;
  /** Files whose contents tell what came of it; one that is not there is a state too. */
  files(file: string): string[];
  /** Makes what all rounds need; gives what ends it. The tasks' processes inherit the environment. */
  around?(): Promise<() => Promise<void>>;
}

const MANY = 100;
const many = source(
  Array.from({ length: MANY }, (_, i) => paper(`paper-${i}`)),
  { name: "many.txt" },
);

/** Opens a database for some work and closes it whatever happens. */
async function open(file: string, work: (store: Store) => Promise<unknown>): Promise<void> {
  const store = openStore(file);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

async function ingest(file: string): Promise<void> {
  await migrateStore(file);
  await open(file, (store) => storeDigest(store, many, readers()));
}

/** A database of a few papers. */
async function few(file: string): Promise<void> {
  await migrateStore(file);
  const digest = source([paper("a-a"), paper("paper-7", { abstract: "Revised: 2x faster." })]);
  await open(file, (store) => storeDigest(store, digest, readers()));
}

const beside = (file: string, name: string): string => path.join(path.dirname(file), name);

/** Takes back the digest of many papers: what stays is what the other one says. */
const undo = (file: string): Promise<void> =>
  open(file, (store) => takeBack(store, readers(), hashText(many.text)));

/** The file that a fetch writes. */
const fetched = (file: string): string => beside(file, "hf-2026-W48.json");

/** Asks a service for three pages of papers and writes them, as `npm run fetch` does. */
async function ask(file: string): Promise<void> {
  const wish = dailyPapers(huggingFace(process.env.FAULTS_SERVICE, 0), "2026-W48");
  const asker = new Asker({ agent: "faults", timeout: 30_000, onWait: () => {} });
  const { papers } = await fetchAll(wish, asker, new Cache(beside(file, "cache")));
  writeWhole(fetched(file), wish.write(papers));
}

async function fetchAndIngest(file: string): Promise<void> {
  await ask(file);
  const text = fs.readFileSync(fetched(file), "utf8");
  await open(file, (store) => ingestText(store, { name: fetched(file), text, note: null }));
}

export const TASKS: readonly Task[] = [
  { name: "ingest", prepare: few, run: ingest, files: (f) => [f] },
  {
    name: "first run",
    prepare: async () => {},
    run: ingest,
    between: (f) => migrateStore(f).then(() => {}),
    files: (f) => [f],
  },
  {
    name: "migration",
    prepare: (f) => migrateStore(f, readMigrations().slice(0, 3), "").then(() => {}),
    run: (f) => migrateStore(f).then(() => {}),
    files: (f) => [f],
  },
  {
    name: "take-back",
    async prepare(f) {
      await few(f);
      await ingest(f);
    },
    run: undo,
    files: (f) => [f],
  },
  {
    name: "fetch",
    prepare: few,
    run: fetchAndIngest,
    between: (f) => few(f).then(() => ask(f)),
    files: (f) => [f, fetched(f)],
    async around() {
      const answer = daily(60, 30);
      const service = await fake((_, request, response) => setTimeout(answer, 40, request, response));
      process.env.FAULTS_SERVICE = service.base;
      return service.close;
    },
  },
  {
    name: "backup",
    prepare: ingest,
    async run(f) {
      const to = beside(f, "backup.db");
      const there = fs.existsSync(to);
      try {
        backupStore(f, to);
      } catch (error) {
        // A copy that is there is refused, and what was left beside it is gone.
        if (!there) throw error;
      }
    },
    files: (f) => [f, beside(f, "backup.db")],
  },
  {
    name: "restore",
    async prepare(f) {
      await ingest(f);
      backupStore(f, beside(f, "backup.db"));
      fs.rmSync(f);
      for (const part of ["-wal", "-shm"]) fs.rmSync(f + part, { force: true });
      await few(f);
    },
    run: (f) => restoreStore(f, beside(f, "backup.db")).then(() => {}),
    files: (f) => [f, beside(f, "backup.db")],
  },
];
