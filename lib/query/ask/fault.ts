import { isStoreError, saidOutside } from "@/lib/store/errors";

/** What is wrong with the database, as it was found last, and how to look again. */
interface Fault {
  message: string;
  again: () => Promise<unknown>;
}

/** One a process: pages, routes and `proxy.ts` are bundled apart, each with its own copy of this module. */
const held = globalThis as typeof globalThis & { atlasFault?: Fault };

/** Passes an answer of the query room on, and keeps in mind whether the database could be read for it. */
export async function noting<T>(answer: Promise<T>, again: Fault["again"]): Promise<T> {
  try {
    const given = await answer;
    held.atlasFault = undefined;
    return given;
  } catch (error) {
    if (isStoreError(error)) held.atlasFault = { message: saidOutside(error), again };
    throw error;
  }
}

/**
 * Why the database cannot be read, in words for anybody; null where it can. Asked only where it could not be read the
 * last time: it may be mended by now.
 */
export async function faultNow(): Promise<string | null> {
  await held.atlasFault?.again().catch(() => {});
  return held.atlasFault?.message ?? null;
}
