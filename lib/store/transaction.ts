import type { Store } from "./connect";
import { asStoreError } from "./errors";
import type { Transaction } from "./rows";
import { renewDataVersion } from "./version";

/** Longer than any digest takes, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Carries the result of a rehearsal out of its transaction, which it ends. */
class Rehearsed<T> {
  constructor(readonly result: T) {}
}

/**
 * Runs `work` in one write transaction. Whatever is thrown, or a process killed in the middle, leaves the old state.
 * @param keep false rolls back at the end all the same: a rehearsal
 * @throws StoreError
 */
export async function inTransaction<T>(
  store: Store,
  work: (tx: Transaction) => Promise<T>,
  keep = true,
): Promise<T> {
  try {
    return await store.prisma.$transaction(
      async (tx) => {
        // A write before anything is read: SQLite lets one writer in, and the next one waits here.
        await tx.$executeRaw`INSERT INTO "State" ("id", "dataVersion") VALUES (1, '') ON CONFLICT ("id") DO UPDATE SET "id" = "State"."id"`;
        const result = await work(tx);
        // Somebody took the row away: the version stands for what is stored again.
        const { dataVersion } = await tx.state.findUniqueOrThrow({ where: { id: 1 } });
        if (dataVersion === "") await renewDataVersion(tx);
        if (!keep) throw new Rehearsed(result);
        return result;
      },
      { timeout: DAY, maxWait: DAY },
    );
  } catch (error) {
    if (error instanceof Rehearsed) return error.result;
    throw asStoreError(error, store.file);
  }
}
