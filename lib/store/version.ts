import crypto from "node:crypto";
import type { Store } from "./connect";
import type { Transaction } from "./rows";

/**
 * The version of the stored data: the same data has the same version, and every change of it another one. One row
 * is read, raw since before every answer (some 10 µs).
 */
export function dataVersion(store: Pick<Store, "raw">): string {
  const row = store.raw.prepare('SELECT "dataVersion" FROM "State" WHERE "id" = 1').raw().get() as
    | [string]
    | undefined;
  return row?.[0] ?? "empty";
}

/** How many papers are hashed at a time. */
const MANY = 10_000;

/** Renews the data version from the hashes of all papers and digests. Call inside the transaction that changed them. */
export async function renewDataVersion(tx: Transaction): Promise<void> {
  const hash = crypto.createHash("sha256");
  const add = (...cells: (string | null)[]) => hash.update(JSON.stringify(cells));
  for (let last = "", more = true; more; ) {
    const papers = await tx.paper.findMany({
      where: { slug: { gt: last } },
      orderBy: { slug: "asc" },
      take: MANY,
      select: {
        slug: true,
        sourceHash: true,
        readingHash: true,
        extractorVersion: true,
        labellerVersion: true,
      },
    });
    for (const p of papers) add(p.slug, p.sourceHash, p.readingHash, p.extractorVersion, p.labellerVersion);
    last = papers.at(-1)?.slug ?? "";
    more = papers.length === MANY;
  }
  const digests = await tx.digest.findMany({ orderBy: { hash: "asc" } });
  for (const d of digests) add(d.hash, d.name, d.captured);
  const version = { dataVersion: hash.digest("hex").slice(0, 16) };
  await tx.state.upsert({ where: { id: 1 }, create: { id: 1, ...version }, update: version });
}
