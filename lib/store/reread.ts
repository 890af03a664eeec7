import { BATCH, Batch } from "./batch";
import type { Store } from "./connect";
import { CorrectionLog, readAndCorrect } from "./corrections";
import { type Readers, readingColumns } from "./paper";
import { inTransaction } from "./transaction";
import { renewDataVersion, VersionSum } from "./version";

/**
 * Reads every stored paper again, as after a change of the readers, in one transaction. Needs no digest: the papers
 * hold their titles and abstracts.
 * @returns papers whose findings or versions changed, those that stayed, and corrections that no longer apply
 * @throws StoreError
 */
export const rereadPapers = (
  store: Store,
  readers: Readers,
  onPaper?: (done: number, of: number) => void,
): Promise<{ changed: number; unchanged: number; lost: string[] }> =>
  inTransaction(store, async (tx) => {
    const summary = { changed: 0, unchanged: 0, lost: [] as string[] };
    const all = await tx.paper.count();
    const batch = new Batch(tx, store.sql);
    const log = await CorrectionLog.of(tx);
    const version = new VersionSum();
    for (let last = 0, papers = []; ; last = papers.at(-1)?.id ?? last) {
      papers = await tx.paper.findMany({
        where: { id: { gt: last } },
        orderBy: { id: "asc" },
        take: BATCH,
      });
      if (papers.length === 0) break;
      for (const old of papers) {
        const { lost, ...findings } = readAndCorrect(readers, log, old);
        const now = readingColumns(findings);
        const same = (Object.keys(now) as (keyof typeof now)[]).every((key) => now[key] === old[key]);
        if (!same) {
          await batch.put(old.id, findings, true);
          version.paper(old, -1);
          version.paper({ ...old, ...now }, 1);
          await tx.paper.update({ where: { id: old.id }, data: now });
        }
        summary.lost.push(...lost);
        summary[same ? "unchanged" : "changed"]++;
        onPaper?.(summary.changed + summary.unchanged, all);
      }
    }
    await batch.flush();
    if (summary.changed > 0) await renewDataVersion(tx, version);
    return summary;
  });
