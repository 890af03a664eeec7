import { BATCH, Batch } from "./batch";
import type { Store } from "./connect";
import { CorrectionLog, readAndCorrect } from "./corrections";
import { type Readers, readingColumns } from "./paper";
import type { Transaction } from "./rows";
import { inTransaction } from "./transaction";
import { renewDataVersion, VersionSum } from "./version";

/** Every stored paper in the order of its id, a batch of them in memory. */
async function* everyPaper(tx: Transaction) {
  for (let last = 0; ; ) {
    const papers = await tx.paper.findMany({
      where: { id: { gt: last } },
      orderBy: { id: "asc" },
      take: BATCH,
    });
    yield* papers;
    const end = papers.at(-1);
    if (!end) return;
    last = end.id;
  }
}

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
    const touched: number[] = [];
    for await (const old of everyPaper(tx)) {
      const { lost, ...findings } = readAndCorrect(readers, log, old);
      const now = readingColumns(findings);
      const same = (Object.keys(now) as (keyof typeof now)[]).every((key) => now[key] === old[key]);
      if (!same) {
        await batch.put(old.id, findings, true);
        touched.push(old.id);
        version.paper(old, -1);
        version.paper({ ...old, ...now }, 1);
        await tx.paper.update({ where: { id: old.id }, data: now });
      }
      summary.lost.push(...lost);
      summary[same ? "unchanged" : "changed"]++;
      onPaper?.(summary.changed + summary.unchanged, all);
    }
    await batch.flush();
    if (summary.changed > 0) await renewDataVersion(tx, touched, version);
    return summary;
  });
