import type { Digest, Paper } from "@/lib/sources/types";
import { Batch } from "./batch";
import type { Store } from "./connect";
import { CorrectionLog, type Named, readAndCorrect } from "./corrections";
import { keptOf } from "./given";
import { hashText } from "./hash";
import { type Held, HeldPapers, type Wanted } from "./held";
import { type Fact, type Given, givenColumns, isLater, jsonColumn, merge, originsOf } from "./merge";
import { type Findings, type Readers, readerVersions, readingColumns, sourceHash, textHash } from "./paper";
import { type Row, storable, type Transaction } from "./rows";
import type { Sql } from "./sql/types";
import { inTransaction } from "./transaction";
import { renewDataVersion, VersionSum } from "./version";

/** A digest that was read, with the name and the text it was read from. */
export interface DigestSource {
  /** File name as a person shall see it, or "standard input". */
  name: string;
  text: string;
  digest: Digest;
}

/** What storing did. A paper counts once: new, changed or unchanged. */
export interface StoreSummary {
  /** SHA-256 of the source text: the digest's name in the database. */
  digest: string;
  new: number;
  changed: number;
  unchanged: number;
  /** The papers that are new or changed, and which facts changed ("reading": what was read from the same text). */
  changes: { slug: string; fate: "new" | "changed"; what: string[] }[];
  /** Corrections that no longer apply to these papers: the words they speak of are gone. */
  lost: string[];
  /** Claims now stored for the digest's papers, by quantity. */
  claims: Record<string, number>;
}

export interface StoreOptions {
  /** Read every paper again even where the readers' versions are the stored ones. */
  reread?: boolean;
  /** Do everything, keep nothing. */
  dryRun?: boolean;
  /** ISO time at which papers that are new are first seen; now where it is not said. */
  seen?: string;
  /** Called after each paper with the number done; what it promises is waited for. */
  onPaper?: (done: number, of: number) => unknown;
}

/** Facts by which corrections find their paper, or their words in it. */
const NAMING: readonly string[] = ["text", "arxivId", "doi", "openReviewId"];

/** Facts that a search looks into. */
const SEARCHED: readonly Fact[] = ["text", "authors"];

type Fate = "new" | "changed" | "unchanged";

/** What became of one paper. */
interface Stored {
  id: number;
  slug: string;
  fate: Fate;
  /** The facts that are others now. */
  what: string[];
  /** Hash of the text it has now. */
  textHash: string;
}

/** The digest's row, inserted or brought up to date. */
async function writeDigest(
  tx: Transaction,
  hash: string,
  { name, digest }: DigestSource,
  version: VersionSum,
): Promise<{ id: number; changed: boolean }> {
  const { format, captured, capturedSource } = digest;
  const ledger = JSON.stringify(digest.ledger.entries);
  const says = { format, captured, capturedSource, ledger, lines: digest.ledger.lines };
  const old = await tx.digest.findUnique({ where: { hash } });
  if (!old) {
    const data = { hash, name: storable(name), ...says };
    const { id } = await tx.digest.create({ data, select: { id: true } });
    version.digest({ hash, name, captured }, 1);
    return { id, changed: true };
  }
  const changed = (Object.keys(says) as (keyof typeof says)[]).some((key) => says[key] !== old[key]);
  // The same text under another name is the same digest: the first name stays.
  if (changed) {
    await tx.digest.update({ where: { hash }, data: says });
    version.digest(old, -1);
    version.digest({ ...old, captured }, 1);
  }
  return { id: old.id, changed };
}

/** Stores the papers of one digest. */
class DigestWriter {
  /** Corrections whose words stand in a paper no more. */
  readonly lost: string[] = [];
  /** Row ids of papers that are new or changed. */
  readonly touched: number[] = [];
  readonly #taken = new Set<number>();
  readonly #versions: ReturnType<typeof readerVersions>;
  readonly #batch: Batch;
  readonly #reread: boolean;
  readonly #seen: string;

  constructor(
    private readonly tx: Transaction,
    private readonly held: HeldPapers,
    private readonly readers: Readers,
    private readonly log: CorrectionLog,
    /** Day of capture and id of the digest. */
    private readonly asOf: string,
    /** What the papers add to the data version, and take from it. */
    private readonly version: VersionSum,
    sql: Sql,
    { reread = false, seen = new Date().toISOString() }: StoreOptions,
  ) {
    this.#reread = reread;
    this.#seen = seen;
    this.#versions = readerVersions(readers);
    this.#batch = new Batch(tx, sql);
  }

  /** Says under which id a paper is stored and what became of it. */
  async store(paper: Paper, wanted: Wanted): Promise<Stored> {
    const old = this.held.find(wanted, this.#taken);
    const stored = old ? await this.#again(old, paper, wanted.given) : await this.#new(paper, wanted);
    this.#taken.add(stored.id);
    if (stored.fate !== "unchanged") this.touched.push(stored.id);
    return stored;
  }

  async finish(places: Row<"DigestPaper">[]): Promise<void> {
    this.#batch.add("DigestPaper", places);
    await this.#batch.flush();
  }

  async #new(paper: Paper, { given, slug }: Wanted): Promise<Stored> {
    const id = this.held.newId();
    const named = { slug: await this.held.freeSlug(slug), ...given, ...hashes(given) };
    const findings = this.#read(named);
    const row: Held = {
      ...{
        id,
        slug: named.slug,
        ...given,
        ...hashes(given),
        ...readingColumns(findings),
      },
      ...{ asOf: this.asOf, origins: originsOf(given, this.asOf), firstSeen: this.#seen },
    };
    await this.#batch.put(id, findings, false, linkRows(id, paper));
    this.#batch.add("Paper", [row]);
    this.#batch.index(row);
    this.version.paper(row, 1);
    this.held.set(row);
    return { id, slug: row.slug, fate: "new", what: [], textHash: row.textHash };
  }

  async #again(old: Held, paper: Paper, given: Given): Promise<Stored> {
    const { id, slug } = old;
    const { row, origins, changed } = merge(
      old,
      (old.origins ?? {}) as Record<string, string>,
      given,
      this.asOf,
    );
    const asOf = isLater(this.asOf, old.asOf) ? this.asOf : old.asOf;
    // A paper that this digest has twice may still wait.
    if (this.#batch.has(id)) await this.#batch.flush();
    const read = changed.some((fact) => NAMING.includes(fact)) || !this.#isRead(old);
    let now: Held = { ...old, ...row, ...hashes(row), asOf, origins };
    if (read) {
      const findings = this.#read(now);
      now = { ...now, ...readingColumns(findings) };
      await this.#batch.put(id, findings, true, changed.includes("text") ? linkRows(id, paper) : undefined);
    }
    const same =
      changed.length === 0 &&
      (["readingHash", "extractorVersion", "labellerVersion"] as const).every((c) => now[c] === old[c]);
    if (changed.includes("text")) await this.#keepVersion(old);
    if (SEARCHED.some((fact) => changed.includes(fact))) this.#batch.index(now);
    this.version.paper(old, -1);
    this.version.paper(now, 1);
    if (!same || asOf !== old.asOf || JSON.stringify(origins) !== JSON.stringify(old.origins)) {
      const { authorNames, ...columns } = now;
      await this.tx.paper.update({
        where: { id },
        data: { ...columns, authorNames: jsonColumn(authorNames), origins },
      });
      this.held.set(now);
    }
    return { id, slug, fate: same ? "unchanged" : "changed", what: changed, textHash: now.textHash };
  }

  /** What stands in a paper, as people corrected it. */
  #read(paper: Named & { title: string; abstract: string }): Findings {
    const { lost, ...findings } = readAndCorrect(this.readers, this.log, paper);
    this.lost.push(...lost);
    return findings;
  }

  /** Keeps a text that another one replaces. */
  async #keepVersion({ id, title, abstract, asOf, origins }: Held): Promise<void> {
    const position = await this.tx.paperVersion.count({ where: { paperId: id } });
    const since = (origins as Record<string, string> | null)?.text ?? asOf;
    await this.tx.paperVersion.create({ data: { paperId: id, position, title, abstract, asOf: since } });
  }

  #isRead(old: Held): boolean {
    const { extractor, labeller } = this.#versions;
    return !this.#reread && old.extractorVersion === extractor && old.labellerVersion === labeller;
  }
}

export const hashes = (row: Given) => ({ textHash: textHash(row), sourceHash: sourceHash(row) });

export const linkRows = (paperId: number, { links }: Pick<Paper, "links">): Row<"Link">[] =>
  links.map(({ url, kind, start, end }, position) => ({ paperId, position, url, kind, start, end }));

/** What a paper that was stored shows in the summary: nothing where it was so already. */
function changesOf({ slug, fate, what }: Stored): StoreSummary["changes"] {
  if (fate === "unchanged") return [];
  return [{ slug, fate, what: fate === "changed" && what.length === 0 ? ["reading"] : what }];
}

/** How many claims a digest's papers have of each quantity. */
async function claimCounts(tx: Transaction, digestId: number): Promise<Record<string, number>> {
  const claims = await tx.claim.groupBy({
    by: ["quantity"],
    where: { paper: { digests: { some: { digestId } } } },
    orderBy: { quantity: "asc" },
    _count: true,
  });
  return Object.fromEntries(claims.map((c) => [c.quantity, c._count]));
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
): Promise<StoreSummary> {
  const { papers } = source.digest;
  const hash = hashText(source.text);
  const wanted = papers.map((p) => ({ given: givenColumns(p), slug: p.slug }));

  async function storeAll(tx: Transaction): Promise<StoreSummary> {
    const version = new VersionSum();
    const { id: digestId, changed } = await writeDigest(tx, hash, source, version);
    const before = await tx.digestPaper.findMany({ where: { digestId }, orderBy: { position: "asc" } });
    const held = await HeldPapers.of(tx, wanted);
    const asOf = `${source.digest.captured ?? ""} ${digestId}`;
    const log = await CorrectionLog.of(tx);
    const writer = new DigestWriter(tx, held, readers, log, asOf, version, store.sql, options);
    const counts: Record<Fate, number> = { new: 0, changed: 0, unchanged: 0 };
    const changes: StoreSummary["changes"] = [];
    const places: Row<"DigestPaper">[] = [];
    for (const [position, paper] of papers.entries()) {
      const mine = wanted[position] as Wanted;
      const stored = await writer.store(paper, mine);
      counts[stored.fate]++;
      changes.push(...changesOf(stored));
      const { first: firstLine, last: lastLine } = paper.lines;
      const given = keptOf(mine.given, paper.links, stored.textHash);
      places.push({ digestId, paperId: stored.id, position, firstLine, lastLine, given });
      await options.onPaper?.(position + 1, papers.length);
    }
    const moved = JSON.stringify(before) !== JSON.stringify(places);
    if (moved) await tx.digestPaper.deleteMany({ where: { digestId } });
    await writer.finish(moved ? places : []);
    const touched = [...writer.touched, ...(moved ? [...before, ...places].map((p) => p.paperId) : [])];
    if (changed || moved || changes.length > 0) await renewDataVersion(tx, touched, version);
    const claims = await claimCounts(tx, digestId);
    return { digest: hash, ...counts, changes, lost: writer.lost, claims };
  }

  return inTransaction(store, storeAll, !options.dryRun);
}
