import type { Digest, Paper } from "@/lib/sources/types";
import type { Store } from "./connect";
import { asStoreError } from "./errors";
import { hashText } from "./hash";
import { find, type Readers, readerVersions, readingHash, sourceHash } from "./paper";
import { findHeld, type Held, writePaper } from "./papers";
import { Statements } from "./statements";
import { inTransaction } from "./transaction";
import { renewDataVersion } from "./version";

/** A digest that was read, with the name and the text it was read from. */
export interface DigestSource {
  /** File name as the reader shall see it, or "standard input". */
  name: string;
  text: string;
  digest: Digest;
}

/** What storing did. A paper counts once: new, changed or unchanged. */
export interface StoreSummary {
  new: number;
  changed: number;
  unchanged: number;
  /** Claims now stored for the digest's papers, by quantity. */
  claims: Record<string, number>;
}

export interface StoreOptions {
  /** Read every paper again even where the readers' versions are the stored ones. */
  reread?: boolean;
  /** Do everything, keep nothing. */
  dryRun?: boolean;
  /** Called after each paper with the number done. */
  onPaper?: (done: number, of: number) => void;
}

/** Later digests sort after earlier ones; digests of the same day by their hash, so that order never decides. */
const rankOf = (digest: Digest, hash: string) => `${digest.captured ?? "0000-00-00"} ${hash}`;

/** The digest's row, inserted or brought up to date. */
function writeDigest(
  db: Statements,
  hash: string,
  { name, digest }: DigestSource,
): { id: number; changed: boolean } {
  const ledger = JSON.stringify(digest.ledger.entries);
  const { format, captured, capturedSource } = digest;
  const row = { hash, name, format, captured, capturedSource, lines: digest.ledger.lines, ledger };
  const old = db.rows<[number, string, string, string | null, string | null, string]>(
    `SELECT "id", "name", "format", "captured", "capturedSource", "ledger" FROM "Digest" WHERE "hash" = ?`,
    hash,
  )[0];
  if (!old) return { id: db.insert("Digest", row), changed: true };
  // The same text under another name is the same digest: the first name stays.
  const [id, firstName, ...was] = old;
  const changed = JSON.stringify(was) !== JSON.stringify([format, captured, capturedSource, ledger]);
  if (changed) db.update("Digest", id, { ...row, name: firstName });
  return { id, changed };
}

/**
 * Stores a digest and what the readers find in its papers, in one transaction. The same digest again changes nothing;
 * the same paper in two digests is one paper, with the facts of the digest captured last.
 * @throws StoreError
 */
export function storeDigest(
  store: Store,
  source: DigestSource,
  readers: Readers,
  options: StoreOptions = {},
): StoreSummary {
  const { papers } = source.digest;
  const hash = hashText(source.text);
  const asOf = rankOf(source.digest, hash);
  const versions = readerVersions(readers);
  const db = new Statements(store.raw);
  const summary: StoreSummary = { new: 0, changed: 0, unchanged: 0, claims: {} };
  const taken = new Set<number>();

  const isRead = (old: Held) =>
    !options.reread &&
    old.extractorVersion === versions.extractor &&
    old.labellerVersion === versions.labeller;

  /** Stores one paper; says its id and what became of it. */
  function storePaper(paper: Paper): { id: number; fate: "new" | "changed" | "unchanged" } {
    const old = findHeld(db, paper, taken);
    if (!old)
      return {
        id: writePaper(db, null, paper, find(readers, paper.title, paper.abstract), asOf),
        fate: "new",
      };
    const id = old.id;
    const sameSource = old.sourceHash === sourceHash(paper);
    const older = asOf < old.asOf && !old.asOf.endsWith(hash);
    if (older || (sameSource && isRead(old))) {
      if (!older && asOf !== old.asOf)
        db.prepare(`UPDATE "Paper" SET "asOf" = ? WHERE "id" = ?`).run([asOf, id]);
      return { id, fate: "unchanged" };
    }
    const findings = find(readers, paper.title, paper.abstract);
    writePaper(db, old, paper, findings, asOf);
    const sameReading =
      old.readingHash === readingHash(findings) &&
      old.extractorVersion === versions.extractor &&
      old.labellerVersion === versions.labeller;
    return { id, fate: sameSource && sameReading ? "unchanged" : "changed" };
  }

  function storeAll(): void {
    const { id: digestId, changed } = writeDigest(db, hash, source);
    const before = db.rows(
      `SELECT "paperId", "position", "firstLine", "lastLine" FROM "DigestPaper" WHERE "digestId" = ? ORDER BY "position"`,
      digestId,
    );
    db.prepare(`DELETE FROM "DigestPaper" WHERE "digestId" = ?`).run([digestId]);
    const places: [number, number, number, number][] = [];
    papers.forEach((paper, position) => {
      const { id: paperId, fate } = storePaper(paper);
      taken.add(paperId);
      summary[fate]++;
      const { first: firstLine, last: lastLine } = paper.lines;
      db.insert("DigestPaper", { digestId, paperId, position, firstLine, lastLine });
      places.push([paperId, position, firstLine, lastLine]);
      options.onPaper?.(position + 1, papers.length);
    });
    const moved = JSON.stringify(before) !== JSON.stringify(places);
    if (changed || moved || summary.new + summary.changed > 0) renewDataVersion(store.raw);
    const counts = db.rows<[string, number]>(
      `SELECT "quantity", count(*) FROM "Claim" WHERE "paperId" IN (SELECT "paperId" FROM "DigestPaper" WHERE "digestId" = ?)
       GROUP BY "quantity" ORDER BY "quantity"`,
      digestId,
    );
    summary.claims = Object.fromEntries(counts);
  }

  try {
    inTransaction(store.raw, storeAll, !options.dryRun);
  } catch (error) {
    throw asStoreError(error, store.file);
  }
  return summary;
}
