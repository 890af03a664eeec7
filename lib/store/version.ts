import crypto from "node:crypto";
import type Database from "libsql";
import type { Store } from "./connect";

/**
 * The version of the stored data: the same data has the same version, and every change of it another one. One row
 * is read (some 10 µs), so ask it before every answer.
 */
export function dataVersion(store: Pick<Store, "raw">): string {
  const row = store.raw.prepare('SELECT "dataVersion" FROM "State" WHERE "id" = 1').raw().get() as
    | [string]
    | undefined;
  return row?.[0] ?? "empty";
}

/** Renews the data version from the hashes of all papers and digests. Call inside the transaction that changed them. */
export function renewDataVersion(raw: Database.Database): void {
  const hash = crypto.createHash("sha256");
  const papers = raw.prepare(
    'SELECT "slug", "sourceHash", "readingHash", "extractorVersion", "labellerVersion" FROM "Paper" ORDER BY "slug"',
  );
  for (const row of papers.raw().iterate()) hash.update(JSON.stringify(row));
  const digests = raw.prepare('SELECT "hash", "name", "captured" FROM "Digest" ORDER BY "hash"');
  for (const row of digests.raw().iterate()) hash.update(JSON.stringify(row));
  raw.prepare('UPDATE "State" SET "dataVersion" = ? WHERE "id" = 1').run(hash.digest("hex").slice(0, 16));
}
