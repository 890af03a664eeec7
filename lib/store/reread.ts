import type { Store } from "./connect";
import { asStoreError } from "./errors";
import { replaceFindings } from "./findings";
import { find, type Readers, readerVersions, readingHash } from "./paper";
import { Statements } from "./statements";
import { inTransaction } from "./transaction";
import { renewDataVersion } from "./version";

type Row = [number, string, string, string, string, string];

/**
 * Reads every stored paper again, as after a change of the readers, in one transaction. Needs no digest: the papers
 * hold their titles and abstracts.
 * @returns papers whose findings or versions changed, and those that stayed
 * @throws StoreError
 */
export function rereadPapers(
  store: Store,
  readers: Readers,
  onPaper?: (done: number, of: number) => void,
): { changed: number; unchanged: number } {
  const versions = readerVersions(readers);
  const db = new Statements(store.raw);
  const summary = { changed: 0, unchanged: 0 };

  function rereadAll(): void {
    const ids = db.rows<[number]>(`SELECT "id" FROM "Paper" ORDER BY "id"`);
    ids.forEach(([id], i) => {
      const sql = `SELECT "id", "title", "abstract", "readingHash", "extractorVersion", "labellerVersion" FROM "Paper" WHERE "id" = ?`;
      const [, title, abstract, oldHash, extractor, labeller] = db.rows<Row>(sql, id)[0] as Row;
      const findings = find(readers, title, abstract);
      const hash = readingHash(findings);
      const same = hash === oldHash && extractor === versions.extractor && labeller === versions.labeller;
      if (!same) {
        replaceFindings(db, id, findings);
        db.prepare(
          `UPDATE "Paper" SET "readingHash" = ?, "extractorVersion" = ?, "labellerVersion" = ? WHERE "id" = ?`,
        ).run([hash, versions.extractor, versions.labeller, id]);
      }
      summary[same ? "unchanged" : "changed"]++;
      onPaper?.(i + 1, ids.length);
    });
    if (summary.changed > 0) renewDataVersion(store.raw);
  }

  try {
    inTransaction(store.raw, rereadAll);
  } catch (error) {
    throw asStoreError(error, store.file);
  }
  return summary;
}
