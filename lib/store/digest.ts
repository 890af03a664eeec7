import type { Digest, Paper } from "@/lib/sources/types";
import { Batch } from "./batch";
import type { Store } from "./connect";
import { hashText } from "./hash";
import { type Held, HeldPapers } from "./held";
import { find, paperColumns, type Readers, readerVersions, sourceHash } from "./paper";
import type { Row, Transaction } from "./rows";
import { inTransaction } from "./transaction";
import { renewDataVersion } from "./version";

/** A digest that was read, with the name and the text it was read from. */
export interface DigestSource {
  /** File name as a person shall see it, or "standard input". */
  name: string;
  text: string;
  digest: Digest;
}

/** What storing did. A paper counts once: new, changed or unchanged. */
export interface StoreSummary {
  new: number;
  changed: number;
  unchanged: number;
  /** Claims now stored for the digest's papers, by quantity. */
  claims: Record<string, number>;
}

export interface StoreOptions {
  /** Read every paper again even where the readers' versions are the stored ones. */
  reread?: boolean;
  /** Do everything, keep nothing. */
  dryRun?: boolean;
  /** Called after each paper with the number done. */
  onPaper?: (done: number, of: number) => void;
}

type Fate = "new" | "changed" | "unchanged";

/** Later digests sort after earlier ones; digests of the same day by their hash, so that order never decides. */
const rankOf = (digest: Digest, hash: string) => `${digest.captured ?? "0000-00-00"} ${hash}`;

/** The digest's row, inserted or brought up to date. */
async function writeDigest(
  tx: Transaction,
  hash: string,
  { name, digest }: DigestSource,
): Promise<{ id: number; changed: boolean }> {
  const { format, captured, capturedSource } = digest;
  const ledger = JSON.stringify(digest.ledger.entries);
  const says = { format, captured, capturedSource, ledger, lines: digest.ledger.lines };
  const old = await tx.digest.findUnique({ where: { hash } });
  if (!old) {
    const { id } = await tx.digest.create({ data: { hash, name, ...says }, select: { id: true } });
    return { id, changed: true };
  }
  const changed = (Object.keys(says) as (keyof typeof says)[]).some((key) => says[key] !== old[key]);
  // The same text under another name is the same digest: the first name stays.
  if (changed) await tx.digest.update({ where: { hash }, data: says });
  return { id: old.id, changed };
}

/** Stores the papers of one digest. */
class DigestWriter {
  readonly #taken = new Set<number>();
  readonly #versions: ReturnType<typeof readerVersions>;
  readonly #batch: Batch;

  constructor(
    private readonly tx: Transaction,
    private readonly held: HeldPapers,
    private readonly readers: Readers,
    /** Rank of the digest, and hash of its text. */
    private readonly asOf: string,
    private readonly hash: string,
    private readonly reread = false,
  ) {
    this.#versions = readerVersions(readers);
    this.#batch = new Batch(tx);
  }

  /** Says under which id a paper is stored and what became of it. */
  async store(paper: Paper): Promise<{ id: number; fate: Fate }> {
    const old = this.held.find(paper, this.#taken);
    const stored = old ? await this.#again(old, paper) : await this.#new(paper);
    this.#taken.add(stored.id);
    return stored;
  }

  async finish(places: Row<"DigestPaper">[]): Promise<void> {
    this.#batch.add("DigestPaper", places);
    await this.#batch.flush();
  }

  async #new(paper: Paper): Promise<{ id: number; fate: Fate }> {
    const id = this.held.newId();
    await this.#write(id, await this.held.freeSlug(paper.slug), paper, false);
    return { id, fate: "new" };
  }

  async #again(old: Held, paper: Paper): Promise<{ id: number; fate: Fate }> {
    const { id } = old;
    const { asOf } = this;
    const older = asOf < old.asOf && !old.asOf.endsWith(this.hash);
    const same = old.sourceHash === sourceHash(paper);
    // A paper that this digest has twice may still wait.
    if (this.#batch.has(id)) await this.#batch.flush();
    if (older || (same && this.#isRead(old))) {
      if (!older && asOf !== old.asOf) {
        await this.tx.paper.update({ where: { id }, data: { asOf } });
        this.held.set({ ...old, asOf });
      }
      return { id, fate: "unchanged" };
    }
    const now = await this.#write(id, old.slug, paper, true);
    const unchanged =
      same &&
      now.readingHash === old.readingHash &&
      now.extractorVersion === old.extractorVersion &&
      now.labellerVersion === old.labellerVersion;
    return { id, fate: unchanged ? "unchanged" : "changed" };
  }

  #isRead(old: Held): boolean {
    const { extractor, labeller } = this.#versions;
    return !this.reread && old.extractorVersion === extractor && old.labellerVersion === labeller;
  }

  /** A paper with its links and findings, in place of what was held of it. */
  async #write(id: number, slug: string, paper: Paper, old: boolean): Promise<Held> {
    const findings = find(this.readers, paper.title, paper.abstract);
    const row = { id, slug, ...paperColumns(paper, findings, this.asOf) };
    const links = paper.links.map(({ url, kind, start, end }, position) => ({
      ...{ paperId: id, position, url, kind, start, end },
    }));
    await this.#batch.put(id, findings, old, links);
    if (old) await this.tx.paper.update({ where: { id }, data: row });
    else this.#batch.add("Paper", [row]);
    this.held.set(row);
    return row;
  }
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
  const asOf = rankOf(source.digest, hash);

  async function storeAll(tx: Transaction): Promise<StoreSummary> {
    const { id: digestId, changed } = await writeDigest(tx, hash, source);
    const before = await tx.digestPaper.findMany({ where: { digestId }, orderBy: { position: "asc" } });
    await tx.digestPaper.deleteMany({ where: { digestId } });
    const held = await HeldPapers.of(tx, papers);
    const writer = new DigestWriter(tx, held, readers, asOf, hash, options.reread);
    const counts: Record<Fate, number> = { new: 0, changed: 0, unchanged: 0 };
    const places: Row<"DigestPaper">[] = [];
    for (const [position, paper] of papers.entries()) {
      const { id: paperId, fate } = await writer.store(paper);
      counts[fate]++;
      const { first: firstLine, last: lastLine } = paper.lines;
      places.push({ digestId, paperId, position, firstLine, lastLine });
      options.onPaper?.(position + 1, papers.length);
    }
    await writer.finish(places);
    const moved = JSON.stringify(before) !== JSON.stringify(places);
    if (changed || moved || counts.new + counts.changed > 0) await renewDataVersion(tx);
    const claims = await tx.claim.groupBy({
      by: ["quantity"],
      where: { paper: { digests: { some: { digestId } } } },
      orderBy: { quantity: "asc" },
      _count: true,
    });
    return { ...counts, claims: Object.fromEntries(claims.map((c) => [c.quantity, c._count])) };
  }

  return inTransaction(store, storeAll, !options.dryRun);
}
