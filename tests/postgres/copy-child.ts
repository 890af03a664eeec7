/** Child of copy-db.test.ts: copies a database and, after the papers, waits to be killed. */
import { copyDatabase } from "@/lib/store/copy-db";

const [from = "", to = ""] = process.argv.slice(2);
await copyDatabase(from, to, {
  onRows(done) {
    if (done < 107) return;
    process.send?.("papers are there");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30_000);
  },
});
