import type { Paper } from "@/lib/sources/types";
import type { Prisma } from "./generated/client";
import { textHash } from "./paper";
import type { Transaction } from "./rows";

const heldSelect = {
  id: true,
  slug: true,
  textHash: true,
  sourceHash: true,
  readingHash: true,
  extractorVersion: true,
  labellerVersion: true,
  asOf: true,
} satisfies Prisma.PaperSelect;

/** What the database already holds of a paper. */
export type Held = Prisma.PaperGetPayload<{ select: typeof heldSelect }>;

/** How many values one look-up may name. */
const MANY = 500;

/** The papers that are stored, or about to be, by their text and by their slug. */
export class HeldPapers {
  readonly #byText = new Map<string, Held>();
  readonly #bySlug = new Map<string, Held>();
  private constructor(
    private readonly tx: Transaction,
    /** The next new paper's id. */
    private nextId: number,
  ) {}

  /** What is stored of some papers. */
  static async of(tx: Transaction, papers: readonly Paper[]): Promise<HeldPapers> {
    const { _max } = await tx.paper.aggregate({ _max: { id: true } });
    const held = new HeldPapers(tx, (_max.id ?? 0) + 1);
    for (let i = 0; i < papers.length; i += MANY) {
      const some = papers.slice(i, i + MANY);
      const where = {
        OR: [{ textHash: { in: some.map(textHash) } }, { slug: { in: some.map((p) => p.slug) } }],
      };
      for (const old of await tx.paper.findMany({ where, select: heldSelect })) held.set(old);
    }
    return held;
  }

  /** Notes what is stored of a paper now. */
  set(paper: Held): void {
    const before = this.#bySlug.get(paper.slug);
    if (before) this.#byText.delete(before.textHash);
    this.#byText.set(paper.textHash, paper);
    this.#bySlug.set(paper.slug, paper);
  }

  /**
   * The stored paper a digest's paper is: the one with the same text, else the one with the same slug (a revised
   * abstract), unless another paper of this digest is that one already.
   */
  find(paper: Paper, taken: ReadonlySet<number>): Held | null {
    const same = this.#byText.get(textHash(paper));
    if (same) return same;
    const revised = this.#bySlug.get(paper.slug);
    return revised && !taken.has(revised.id) ? revised : null;
  }

  /** The slug itself, or with the first number that makes it free: another paper may bear the same title. */
  async freeSlug(slug: string): Promise<string> {
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? slug : `${slug}-${n}`;
      if (this.#bySlug.has(candidate)) continue;
      const where = { slug: candidate };
      if (n === 1 || (await this.tx.paper.findUnique({ where, select: { id: true } })) === null)
        return candidate;
    }
  }

  newId(): number {
    return this.nextId++;
  }
}
