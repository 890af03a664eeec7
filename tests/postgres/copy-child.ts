/** Child of copy-db.test.ts: copies a database and, once so many rows are there, waits to be killed. */
import { copyDatabase } from "@/lib/store/copy-db";

const [from = "", to = "", most = ""] = process.argv.slice(2);
await copyDatabase(from, to, {
  onRows(done) {
    if (done < Number(most)) return;
    process.send?.(done);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30_000);
  },
});
