import crypto from "node:crypto";
import {
  applyCorrections,
  type Correction,
  type Findings,
  type PaperName,
  type Said,
} from "@/lib/corrections";
import { Batch } from "./batch";
import type { Store } from "./connect";
import { Prisma } from "./generated/sqlite/client";
import { extract, type Readers, readingColumns } from "./paper";
import { storable, type Transaction } from "./rows";
import { inTransaction } from "./transaction";
import { renewDataVersion } from "./version";

type Row = Prisma.CorrectionGetPayload<null>;

/** What corrections find their paper by. */
export type Named = Omit<PaperName, "title">;

const IDS = ["arxivId", "doi", "openReviewId"] as const;

/** A stored line of the log. */
export const correctionOf = (row: Row): Correction => {
  const { uid, time, who, reason, kind, undoes, anchor, claim, labels } = row;
  const { slug, title, arxivId, doi, openReviewId, textHash } = row;
  const paper = { slug, title, arxivId, doi, openReviewId, textHash };
  return { uid, time, who, reason, kind, undoes, anchor, claim, labels, paper } as unknown as Correction;
};

/** Whether a correction speaks of a paper: by an id both have, else by the text, else by the address where no id speaks against it. */
function isOf({ paper }: Correction, named: Named): boolean {
  const both = IDS.filter((id) => paper[id] !== null && named[id] !== null);
  if (both.length > 0) return both.some((id) => paper[id] === named[id]);
  return paper.textHash === named.textHash || paper.slug === named.slug;
}

/** All that people corrected, by the names of its papers. People write it, so it is small. */
export class CorrectionLog {
  readonly #byKey = new Map<string, Correction[]>();

  private constructor(log: readonly Correction[]) {
    for (const correction of log)
      for (const key of keysOf(correction.paper)) {
        const some = this.#byKey.get(key);
        if (some) some.push(correction);
        else this.#byKey.set(key, [correction]);
      }
  }

  static async of(tx: Transaction): Promise<CorrectionLog> {
    return new CorrectionLog((await tx.correction.findMany({ orderBy: { id: "asc" } })).map(correctionOf));
  }

  /** The corrections of a paper. */
  for(named: Named): Correction[] {
    if (this.#byKey.size === 0) return [];
    const found = keysOf(named).flatMap((key) => this.#byKey.get(key) ?? []);
    return [...new Set(found)].filter((c) => isOf(c, named));
  }
}

const keysOf = (named: Named): string[] => [
  `slug ${named.slug}`,
  `text ${named.textHash}`,
  ...IDS.flatMap((id) => (named[id] === null ? [] : [`${id} ${named[id]}`])),
];

/** Reads a paper, and corrects what was read as people said. */
export function readAndCorrect(
  readers: Readers,
  log: CorrectionLog,
  paper: Named & { title: string; abstract: string },
): Findings & { lost: string[] } {
  return applyCorrections(paper.abstract, extract(readers, paper.title, paper.abstract), log.for(paper));
}

/** A correction of a stored paper, named. `time` is ISO. */
export function correctionFor(
  { slug, title, arxivId, doi, openReviewId, textHash }: PaperName,
  said: Said,
  time: string,
): Correction {
  const line = { ...said, time, paper: { slug, title, arxivId, doi, openReviewId, textHash } };
  const uid = crypto.createHash("sha256").update(JSON.stringify(line)).digest("hex").slice(0, 16);
  return { ...line, uid };
}

/** What adding corrections did. */
export interface Corrected {
  added: number;
  /** Those that were there already. */
  known: number;
  /** Papers whose findings are others now. */
  papers: string[];
  /** Corrections whose words stand in no such paper any more, or whose paper is not here. */
  lost: string[];
}

const json = (value: unknown) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue));

async function write(
  tx: Transaction,
  { paper, anchor, claim, labels, ...line }: Correction,
): Promise<boolean> {
  if (await tx.correction.findUnique({ where: { uid: line.uid }, select: { id: true } })) return false;
  const texts = Object.fromEntries(
    Object.entries({ ...line, ...paper }).map(([key, value]) => [
      key,
      value === null ? null : storable(value),
    ]),
  ) as typeof line & typeof paper;
  const data = { ...texts, anchor: json(anchor), claim: json(claim), labels: json(labels) };
  await tx.correction.create({ data });
  return true;
}

/** The stored papers that corrections may speak of. */
function papersOf(tx: Transaction, corrections: readonly Correction[]) {
  const all = <K extends keyof PaperName>(key: K) => [
    ...new Set(corrections.flatMap(({ paper }) => paper[key] ?? [])),
  ];
  return tx.paper.findMany({
    where: {
      OR: [
        { slug: { in: all("slug") } },
        { textHash: { in: all("textHash") } },
        ...IDS.map((id) => ({ [id]: { in: all(id) } })),
      ],
    },
    orderBy: { id: "asc" },
  });
}

/**
 * Adds lines to the log and reads their papers again, in one transaction. A line that is there already is passed over.
 * @throws StoreError
 */
export const addCorrections = (
  store: Store,
  readers: Readers,
  corrections: readonly Correction[],
): Promise<Corrected> =>
  inTransaction(store, async (tx) => {
    const done: Corrected = { added: 0, known: 0, papers: [], lost: [] };
    for (const correction of corrections) done[(await write(tx, correction)) ? "added" : "known"]++;
    const log = await CorrectionLog.of(tx);
    const papers = await papersOf(tx, corrections);
    const batch = new Batch(tx, store.sql);
    const here = new Set<string>();
    const touched: number[] = [];
    for (const paper of papers.filter((paper) => log.for(paper).length > 0)) {
      for (const { uid } of log.for(paper)) here.add(uid);
      const { lost, ...findings } = readAndCorrect(readers, log, paper);
      done.lost.push(...lost);
      const now = readingColumns(findings);
      if (now.readingHash === paper.readingHash) continue;
      await batch.put(paper.id, findings, true);
      await tx.paper.update({ where: { id: paper.id }, data: now });
      done.papers.push(paper.slug);
      touched.push(paper.id);
    }
    await batch.flush();
    done.lost.push(...corrections.flatMap(({ uid }) => (here.has(uid) ? [] : [uid])));
    if (done.papers.length > 0) await renewDataVersion(tx, touched);
    return done;
  });

/** The whole log, oldest first. */
export const allCorrections = async (store: Store): Promise<Correction[]> =>
  (await store.prisma.correction.findMany({ orderBy: { id: "asc" } })).map(correctionOf);
