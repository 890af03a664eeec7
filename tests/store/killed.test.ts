import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { openStore, storeDigest } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { inSqlite } from "../sqlite";
import { dump, newFile, open, paper, readers, source } from "./setting";

/** Stores a big digest in a process of its own and kills it, without notice, in the middle of the transaction. */
function killedInTheMiddle(file: string): Promise<string | null> {
  const child = spawn(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "tests/store/kill-child.ts", file],
    { stdio: ["ignore", "pipe", "inherit", "ipc"] },
  );
  return new Promise((resolve, reject) => {
    child.on("message", (pid) => process.kill(Number(pid), "SIGKILL"));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(signal ?? String(code)));
  });
}

describe("a process killed in the middle of a digest", () => {
  it("leaves the old state, and the next one goes on from there", async () => {
    const file = newFile();
    await migrateStore(file);
    const first = openStore(file);
    await storeDigest(first, source([paper("a-a")]), readers());
    const before = await dump(first);
    await first.close();
    expect(await killedInTheMiddle(file)).not.toBe("0");
    const store = open(file);
    expect(await dump(store)).toBe(before);
    expect(await storeDigest(store, source([paper("b-b")]), readers())).toMatchObject({ new: 1 });
    expect(inSqlite(file, (db) => db.prepare("PRAGMA integrity_check").raw().get())).toEqual(["ok"]);
  });
});
