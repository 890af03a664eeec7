/** Child of killed.test.ts: stores 2,000 papers and, half way through, waits to be killed. */
import { openStore, storeDigest } from "@/lib/store";
import { paper, readers, source } from "./papers";

const store = openStore(process.argv[2] ?? "");
const papers = Array.from({ length: 2000 }, (_, i) => paper(`paper-${i}`));
await storeDigest(store, source(papers), readers(), {
  onPaper(done) {
    if (done !== 1000) return;
    process.send?.(process.pid);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30_000);
  },
});
