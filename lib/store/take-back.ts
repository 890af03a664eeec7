import type { PaperLink } from "@/lib/sources/types";
import { Batch } from "./batch";
import type { Store } from "./connect";
import { CorrectionLog, readAndCorrect } from "./corrections";
import { hashes, linkRows } from "./digest";
import { givenOf, keptOf } from "./given";
import { hashData } from "./hash";
import type { Held } from "./held";
import { type Given, isLater, jsonColumn, merge, originsOf } from "./merge";
import { type Readers, readingColumns, textHash } from "./paper";
import type { Transaction } from "./rows";
import { inTransaction } from "./transaction";
import { renewDataVersion } from "./version";

/** What taking a digest back did. */
export interface TakenBack {
  name: string;
  /** Papers that stood in it alone. */
  removed: number;
  /** Papers whose facts are again what the other digests say. */
  restored: number;
  /** Papers that others have too and that it changed nothing of, or whose text of before another paper has come to have. */
  kept: number;
}

/** A text and where it came from, as a paper had it. */
interface Version {
  title: string;
  abstract: string;
  asOf: string;
}

/** What the other digests say of a paper, merged in the order they were stored. */
interface Folded {
  row: Given;
  origins: Record<string, string>;
  asOf: string;
  links: PaperLink[];
  versions: Version[];
}

type Place = { given: Given; links: PaperLink[]; asOf: string };

function fold([first, ...rest]: readonly [Place, ...Place[]]): Folded {
  const all: Folded = {
    row: first.given,
    origins: originsOf(first.given, first.asOf),
    asOf: first.asOf,
    links: first.links,
    versions: [],
  };
  for (const { given, links, asOf } of rest) {
    const { row, origins, changed } = merge(all.row, all.origins, given, asOf);
    if (changed.includes("text")) {
      const { title, abstract } = all.row;
      all.versions.push({ title, abstract, asOf: all.origins.text ?? all.asOf });
      all.links = links;
    }
    Object.assign(all, { row, origins, asOf: isLater(asOf, all.asOf) ? asOf : all.asOf });
  }
  return all;
}

/** The other digests' places of a paper, in the order they were stored. */
const othersOf = (tx: Transaction, paperId: number) =>
  tx.digestPaper.findMany({
    where: { paperId },
    orderBy: [{ digestId: "asc" }, { position: "asc" }],
    include: { digest: { select: { captured: true } } },
  });

interface Work {
  tx: Transaction;
  batch: Batch;
  readers: Readers;
  log: CorrectionLog;
}

/**
 * Brings a paper to what the other digests say; what was not kept cannot be told and stays.
 * @returns whether anything changed; "taken" where another paper has the text now: nothing is done
 */
async function restore({ tx, batch, readers, log }: Work, old: Held): Promise<boolean | "taken"> {
  const { id } = old;
  const others = await othersOf(tx, id);
  const earlier = await tx.paperVersion.findMany({
    where: { paperId: id },
    orderBy: { position: "asc" },
    select: { title: true, abstract: true, asOf: true },
  });
  const texts = new Map(
    [old, ...earlier].map((v) => [textHash(v), { title: v.title, abstract: v.abstract }]),
  );
  const places = others.flatMap(({ given, digestId, digest }) => {
    const found = givenOf(given, texts);
    return found ? [{ ...found, asOf: `${digest.captured ?? ""} ${digestId}` }] : [];
  });
  const [first, ...rest] = places;
  if (!first || places.length < others.length) return false;
  const { row, origins, asOf, links, versions } = fold([first, ...rest]);
  const before = [pick(old, row), old.origins, old.asOf, earlier];
  const changed = hashData([row, origins, asOf, versions]) !== hashData(before);
  if (!changed) return false;
  const now = { ...row, ...hashes(row), asOf };
  if ((await tx.paper.count({ where: { textHash: now.textHash, id: { not: id } } })) > 0) return "taken";
  const read =
    now.textHash === old.textHash ? null : readAndCorrect(readers, log, { slug: old.slug, ...now });
  const findings = read && { reading: read.reading, labels: read.labels };
  const { authorNames, ...columns } = { ...now, ...(findings && readingColumns(findings)) };
  await tx.paper.update({
    where: { id },
    data: { ...columns, authorNames: jsonColumn(authorNames), origins },
  });
  batch.index({ id, ...row });
  await tx.paperVersion.deleteMany({ where: { paperId: id } });
  const kept = versions.map((v, position) => ({ paperId: id, position, ...v }));
  if (kept.length > 0) await tx.paperVersion.createMany({ data: kept });
  if (findings) {
    await batch.put(id, findings, true, linkRows(id, { links }));
    // The texts that are kept apart from the paper's own are others now.
    for (const [i, { digestId, position }] of others.entries()) {
      const { given, links: said } = places[i] as Place;
      await tx.digestPaper.update({
        where: { digestId_position: { digestId, position } },
        data: { given: JSON.parse(JSON.stringify(keptOf(given, said, now.textHash))) },
      });
    }
  }
  return true;
}

/** Restores papers in turn, and again those whose text was another's that has its own again by then. */
async function restoreAll(work: Work, papers: readonly Held[], summary: TakenBack): Promise<void> {
  const taken: Held[] = [];
  for (const paper of papers) {
    const done = await restore(work, paper);
    if (done === "taken") taken.push(paper);
    else summary[done ? "restored" : "kept"]++;
  }
  if (taken.length < papers.length) await restoreAll(work, taken, summary);
  else summary.kept += taken.length;
}

/** The columns of a paper that another record has, in its order. */
const pick = (paper: Held, like: Given): Given =>
  Object.fromEntries(Object.keys(like).map((c) => [c, paper[c as keyof Given]])) as unknown as Given;

/**
 * Takes a whole digest back, in one transaction: papers that stand in it alone go, with all that was read from them;
 * of the others each fact is again what the remaining digests say. What people corrected stays in its log.
 * @param hash SHA-256 of the digest's text
 * @returns null where there is no such digest
 * @throws StoreError
 */
export const takeBack = (store: Store, readers: Readers, hash: string): Promise<TakenBack | null> =>
  inTransaction(store, async (tx) => {
    const digest = await tx.digest.findUnique({ where: { hash }, select: { id: true, name: true } });
    if (!digest) return null;
    const where = { digests: { some: { digestId: digest.id } } };
    const papers = await tx.paper.findMany({ where, orderBy: { id: "asc" } });
    await tx.digestPaper.deleteMany({ where: { digestId: digest.id } });
    await tx.digest.delete({ where: { hash } });
    const summary: TakenBack = { name: digest.name, removed: 0, restored: 0, kept: 0 };
    const batch = new Batch(tx, store.sql);
    const log = await CorrectionLog.of(tx);
    const others: Held[] = [];
    for (const paper of papers) {
      if ((await tx.digestPaper.count({ where: { paperId: paper.id } })) > 0) {
        others.push(paper);
        continue;
      }
      await tx.paper.delete({ where: { id: paper.id } });
      summary.removed++;
    }
    await restoreAll({ tx, batch, readers, log }, others, summary);
    await batch.flush();
    await renewDataVersion(
      tx,
      papers.map(({ id }) => id),
    );
    return summary;
  });
