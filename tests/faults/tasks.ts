import fs from "node:fs";
import path from "node:path";
import { openStore, storeDigest } from "@/lib/store";
import { backupStore, restoreStore } from "@/lib/store/backup";
import { migrateStore } from "@/lib/store/migrate";
import { readMigrations } from "@/lib/store/migrations";
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
}

const MANY = 100;
const many = source(
  Array.from({ length: MANY }, (_, i) => paper(`paper-${i}`)),
  { name: "many.txt" },
);

async function ingest(file: string): Promise<void> {
  await migrateStore(file);
  const store = openStore(file);
  await storeDigest(store, many, readers());
  await store.close();
}

/** A database of a few papers. */
async function few(file: string): Promise<void> {
  await migrateStore(file);
  const store = openStore(file);
  await storeDigest(
    store,
    source([paper("a-a"), paper("paper-7", { abstract: "Revised: 2x faster." })]),
    readers(),
  );
  await store.close();
}

const beside = (file: string, name: string): string => path.join(path.dirname(file), name);

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
    name: "backup",
    prepare: ingest,
    async run(f) {
      if (!fs.existsSync(beside(f, "backup.db"))) backupStore(f, beside(f, "backup.db"));
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
