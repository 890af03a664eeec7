import type { Said } from "@/lib/corrections";
import { addCorrections, type Corrected, correctionFor, type Store } from "@/lib/store";
import { readers } from "./readers";

/** What came of one correction. */
export interface CorrectionDone extends Corrected {
  uid: string;
}

/**
 * Writes down what a person says of a stored paper, and brings its claims and labels to it.
 * @param time ISO
 * @returns null where there is no such paper
 * @throws StoreError
 */
export async function correct(
  store: Store,
  slug: string,
  said: Said,
  time: string,
): Promise<CorrectionDone | null> {
  const paper = await store.prisma.paper.findUnique({ where: { slug } });
  if (!paper) return null;
  const correction = correctionFor(paper, said, time);
  return { uid: correction.uid, ...(await addCorrections(store, readers, [correction])) };
}
