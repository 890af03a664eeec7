import crypto from "node:crypto";
import type { Transaction } from "./rows";
import { type Reader, sql } from "./sql/types";
import { noteWrite } from "./writes";

/** How much of the sum is shown: 64 of its 128 bits, in hexadecimal. */
const SHOWN = 16;

/**
 * The version of the stored data: the same data has the same version, and every change of it another one. One row
 * is read, raw since before every answer (some 10 µs).
 */
export const dataVersion = async (at: Reader): Promise<string> => (await stateOf(at)).dataVersion;

/** Which data, and in which rows: `change` is another one after every transaction that changed a row. */
export async function stateOf(at: Reader): Promise<{ dataVersion: string; change: string }> {
  const [row] = await at.all<{ dataVersion: string; change: string }>(
    sql`SELECT "dataVersion", "change" FROM "State" WHERE "id" = 1`,
  );
  return { dataVersion: row?.dataVersion.slice(0, SHOWN) || "empty", change: row?.change ?? "" };
}

/** What of a paper counts for the version. */
export type VersionedPaper = Record<
  "slug" | "sourceHash" | "readingHash" | "extractorVersion" | "labellerVersion",
  string
>;
/** What of a digest counts for the version. */
export type VersionedDigest = { hash: string; name: string; captured: string | null };

const BITS = 128;
const hashOf = (...cells: (string | null)[]): bigint =>
  BigInt(
    `0x${crypto
      .createHash("sha256")
      .update(JSON.stringify(cells))
      .digest("hex")
      .slice(0, BITS / 4)}`,
  );

/**
 * The sum of the hashes of all rows that count, modulo 2^128 (Bellare and Micciancio 1997, AdHash): whatever the order,
 * the same rows have the same sum, and a changed row changes it by a difference, without a look at the others.
 */
export class VersionSum {
  #sum = 0n;

  paper({ slug, sourceHash, readingHash, extractorVersion, labellerVersion }: VersionedPaper, sign: 1 | -1) {
    this.#sum += BigInt(sign) * hashOf(slug, sourceHash, readingHash, extractorVersion, labellerVersion);
  }

  digest({ hash, name, captured }: VersionedDigest, sign: 1 | -1) {
    this.#sum += BigInt(sign) * hashOf(hash, name, captured);
  }

  /** The stored form of this sum on top of a stored one. */
  on(stored: string): string {
    return BigInt.asUintN(BITS, BigInt(`0x${stored || "0"}`) + this.#sum)
      .toString(16)
      .padStart(BITS / 4, "0");
  }
}

/** How many papers are summed at a time. */
const MANY = 10_000;

async function sumOfAll(tx: Transaction): Promise<VersionSum> {
  const sum = new VersionSum();
  for (let last = 0, more = true; more; ) {
    const papers = await tx.paper.findMany({
      where: { id: { gt: last } },
      orderBy: { id: "asc" },
      take: MANY,
      select: {
        id: true,
        slug: true,
        sourceHash: true,
        readingHash: true,
        extractorVersion: true,
        labellerVersion: true,
      },
    });
    for (const p of papers) sum.paper(p, 1);
    last = papers.at(-1)?.id ?? 0;
    more = papers.length === MANY;
  }
  for (const d of await tx.digest.findMany({ select: { hash: true, name: true, captured: true } }))
    sum.digest(d, 1);
  return sum;
}

/**
 * Renews the data version. Call inside the transaction that changed the rows.
 * @param papers row ids of the papers that came, changed or went; without them any may have
 * @param change what the transaction added and took away; without it all rows are summed again, as they are where the
 * version is missing or of an older kind
 */
export async function renewDataVersion(
  tx: Transaction,
  papers?: Iterable<number>,
  change?: VersionSum,
): Promise<void> {
  const before = await tx.state.findUnique({ where: { id: 1 } });
  const stored = before?.dataVersion ?? "";
  const known = new RegExp(`^[0-9a-f]{${BITS / 4}}$`).test(stored);
  const version = {
    dataVersion: change && known ? change.on(stored) : (await sumOfAll(tx)).on(""),
    change: crypto.randomUUID(),
  };
  await tx.state.upsert({ where: { id: 1 }, create: { id: 1, ...version }, update: version });
  await noteWrite(tx, before?.change ?? "", version.change, papers);
}
