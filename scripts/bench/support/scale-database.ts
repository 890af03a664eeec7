import Database from "libsql";
import { readClaims } from "@/lib/claims";
import { readLabels } from "@/lib/labels";
import type { Paper } from "@/lib/sources/types";
import { openStore, type Readers, type Store, storeDigest, takeBack } from "@/lib/store";
import { hashText } from "@/lib/store/hash";
import { migrateStore } from "@/lib/store/migrate";
import { manyPapers, OWN } from "./many-papers";

/** Papers of one digest: what one file or one fetch brings. */
const DIGEST = 10_000;

/** Readers that read each different abstract once, so that storing is timed and not reading. */
function readOnce(): Readers {
  const claims = new Map<string, ReturnType<Readers["claims"]>>();
  const labels = new Map<string, ReturnType<Readers["labels"]>>();
  const once =
    <T>(known: Map<string, T>, read: (title: string, abstract: string) => T) =>
    (_: string, whole: string): T => {
      const abstract = whole.slice(0, whole.lastIndexOf(OWN));
      const found = known.get(abstract) ?? read("", abstract);
      known.set(abstract, found);
      return found;
    };
  return { claims: once(claims, readClaims), labels: once(labels, readLabels) };
}

/** Fills a new database with made papers, a digest of ten thousand after another; calls `onPaper` with those stored. */
export async function fill(file: string, count: number, onPaper: (done: number) => void): Promise<void> {
  await migrateStore(file);
  const store = openStore(file);
  const readers = readOnce();
  try {
    let papers: Paper[] = [];
    let done = 0;
    const flush = async () => {
      await storePapers(store, papers, `made-${done}`, readers, done, onPaper);
      done += papers.length;
      papers = [];
    };
    for (const paper of manyPapers(count)) {
      papers.push(paper);
      if (papers.length === DIGEST) await flush();
    }
    if (papers.length > 0) await flush();
  } finally {
    await store.close();
  }
  // All in the one file, which is given its name when it is whole.
  const raw = new Database(store.file);
  raw.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  raw.close();
}

/** Stores some more made papers as one digest. @returns what takes them back */
export async function addMore(store: Store, present: number, count: number): Promise<() => Promise<unknown>> {
  const papers = [...manyPapers(count, 2, present)];
  const readers = readOnce();
  const name = `more-${present}`;
  await storePapers(store, papers, name, readers, 0, () => {});
  return () => takeBack(store, readers, hashText(hashText(name)));
}

async function storePapers(
  store: Store,
  papers: Paper[],
  name: string,
  readers: Readers,
  before: number,
  onPaper: (done: number) => void,
): Promise<void> {
  const ledger = { unit: "record", lines: papers.length, entries: [], unaccounted: 0 } as const;
  const digest = {
    ...{ format: "made", captured: "2026-01-01", capturedSource: "option" as const },
    ...{ papers, warnings: [], ledger: { ...ledger, entries: [] } },
  };
  await storeDigest(store, { name, text: hashText(name), digest }, readers, {
    onPaper: (n) => onPaper(before + n),
  });
}
