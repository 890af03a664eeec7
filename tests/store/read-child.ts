/** Child of read-only.test.ts, run by somebody who may not write: says what a database holds, and whether writing fails in words. */
import fs from "node:fs";
import os from "node:os";
import { openStore, StoreError, sql, storeDigest } from "@/lib/store";
import { paper, readers, source } from "./papers";

const store = openStore(process.argv[2] ?? "");
const served = () =>
  fs.readdirSync(os.tmpdir()).filter((n) => n.startsWith(`tradeoff-atlas-served-${process.pid}-`));
const papers = await store.prisma.paper.count();
const [raw] = await store.sql.all(sql`SELECT count(*) AS n FROM "Paper"`);
const copies = served().length;
const written =
  copies > 0
    ? null
    : await storeDigest(store, source([paper("z-z")]), readers()).then(
        () => "written",
        (e) => e instanceof StoreError && e.code,
      );
await store.close();
console.log(JSON.stringify({ papers, raw, copies, written, left: served().length }));
