import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openStore, storeDigest } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { inSqlite } from "../sqlite";
import { newFile, paper, readers, source } from "./setting";

async function filled(file: string): Promise<void> {
  await migrateStore(file);
  const store = openStore(file);
  await storeDigest(store, source([paper("a-a"), paper("b-b")]), readers());
  await store.close();
  // All in the file itself: nothing beside it that could be read in its place.
  inSqlite(file, (db) => db.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
  for (const part of ["-wal", "-shm"]) fs.rmSync(file + part, { force: true });
}

/** Reads as somebody who may not write: the superuser may write everywhere. */
function readAsOther(file: string) {
  const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "tests/store/read-child.ts", file],
    {
      encoding: "utf8",
      ...who,
    },
  );
  return stdout ? JSON.parse(stdout) : stderr;
}

/** Runs a script as somebody who may not write. */
function runAsOther(script: string, file: string) {
  const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_FILE: file },
    ...who,
  });
}

/** Takes the right to write from a file and, if it shall be so, from its folder. */
function protect(file: string, folder: boolean): void {
  for (const name of fs.readdirSync(path.dirname(file)))
    fs.chmodSync(path.join(path.dirname(file), name), 0o444);
  fs.chmodSync(path.dirname(file), folder ? 0o555 : 0o777);
}

describe.skipIf(process.platform === "win32")("a database that cannot be written", () => {
  it("is read where it lies, with a rollback journal as a backup has", async () => {
    const full = newFile();
    await filled(full);
    const file = newFile();
    inSqlite(full, (db) => db.prepare("VACUUM INTO ?").run([file]));
    protect(file, true);
    const found = readAsOther(file);
    fs.chmodSync(path.dirname(file), 0o755);
    expect(found).toEqual({ papers: 2, raw: { n: 2 }, copies: 0, written: "read-only", left: 0 });
  });

  it("is served by npm start as it is, with a word", async () => {
    const file = newFile();
    await filled(file);
    protect(file, true);
    const { status, stderr } = runAsOther(
      `const { prepareDatabase } = await import("${path.resolve("scripts/support/prepare-database.ts")}"); await prepareDatabase();`,
      file,
    );
    fs.chmodSync(path.dirname(file), 0o755);
    expect([status, stderr.trim().split("\n").at(-1)]).toEqual([
      0,
      `${file} cannot be written here: it is served as it is.`,
    ]);
  });

  it("cannot be made in a folder that cannot be written, which is said", () => {
    const file = newFile("none.db");
    fs.chmodSync(path.dirname(file), 0o555);
    const { status, stderr } = runAsOther(
      `const { migrateStore } = await import("${path.resolve("lib/store/migrate.ts")}"); await migrateStore(process.env.DATABASE_FILE);`,
      file,
    );
    fs.chmodSync(path.dirname(file), 0o755);
    expect(status).toBe(1);
    expect(stderr).toContain(`Cannot write the database ${file}: the disk or the folder is read-only.`);
    expect(fs.readdirSync(path.dirname(file))).toEqual([]);
  });

  it.each([true, false])(
    "is read from a copy that goes away, with a log (folder too: %s)",
    async (folder) => {
      const file = newFile();
      await filled(file);
      protect(file, folder);
      const found = readAsOther(file);
      fs.chmodSync(path.dirname(file), 0o755);
      expect(found).toMatchObject({ papers: 2, raw: { n: 2 }, left: 0 });
      if (folder) expect(found.copies).toBe(1);
    },
  );
});
