import type { Prisma } from "./generated/sqlite/client";
import type { Given } from "./merge";
import { textHash } from "./paper";
import type { Transaction } from "./rows";
import { isRevision } from "./same-paper";

/** What the database already holds of a paper. */
export type Held = Prisma.PaperGetPayload<null>;

/** Ids that name a paper wherever it is given, the most telling first. */
const IDS = ["arxivId", "doi", "openReviewId"] as const;

/** How many papers one look-up asks for: a query of SQLite's names at most 999 values, and a paper has five. */
const MANY = 150;

/** A paper of a digest: its columns, and the slug its title gives. */
export interface Wanted {
  given: Given;
  slug: string;
}

/** The papers that are stored, or about to be, by what names them, by their text and by their slug. */
export class HeldPapers {
  readonly #byId = new Map<number, Held>();
  readonly #byKey = new Map<string, number>();
  private constructor(
    private readonly tx: Transaction,
    /** The next new paper's id. */
    private nextId: number,
  ) {}

  /** What is stored of some papers. */
  static async of(tx: Transaction, papers: readonly Wanted[]): Promise<HeldPapers> {
    const { _max } = await tx.paper.aggregate({ _max: { id: true } });
    const held = new HeldPapers(tx, (_max.id ?? 0) + 1);
    for (let i = 0; i < papers.length; i += MANY) {
      const some = papers.slice(i, i + MANY);
      const OR: Prisma.PaperWhereInput[] = [
        { textHash: { in: some.map((p) => textHash(p.given)) } },
        { slug: { in: some.map((p) => p.slug) } },
        ...IDS.map((id) => ({ [id]: { in: some.flatMap((p) => p.given[id] ?? []) } })),
      ];
      for (const old of await tx.paper.findMany({ where: { OR } })) held.set(old);
    }
    return held;
  }

  /** Notes what is stored of a paper now. */
  set(paper: Held): void {
    const before = this.#byId.get(paper.id);
    if (before)
      for (const key of keysOf(before)) if (this.#byKey.get(key) === before.id) this.#byKey.delete(key);
    this.#byId.set(paper.id, paper);
    for (const key of keysOf(paper)) this.#byKey.set(key, paper.id);
  }

  /**
   * The stored paper a digest's paper is: the one with the same arXiv id, DOI or OpenReview id, else with the same
   * text, else the one of the same title that nothing tells apart (a revised abstract), unless another paper of this
   * digest is that one already.
   */
  find({ given, slug }: Wanted, taken: ReadonlySet<number>): Held | null {
    const known = [...IDS.map((id) => idKey(id, given[id])), `text ${textHash(given)}`];
    for (const key of known) {
      const same = this.#at(key);
      if (same) return same;
    }
    const revised = this.#at(`slug ${slug}`);
    return revised && !taken.has(revised.id) && isRevision(revised, given) ? revised : null;
  }

  #at(key: string): Held | null {
    const id = this.#byKey.get(key);
    return id === undefined ? null : (this.#byId.get(id) ?? null);
  }

  /** The slug itself, or with the first number that makes it free: another paper may bear the same title. */
  async freeSlug(slug: string): Promise<string> {
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? slug : `${slug}-${n}`;
      if (this.#byKey.has(`slug ${candidate}`)) continue;
      const where = { slug: candidate };
      if (n === 1 || (await this.tx.paper.findUnique({ where, select: { id: true } })) === null)
        return candidate;
    }
  }

  newId(): number {
    return this.nextId++;
  }
}

const idKey = (id: string, value: string | null): string => `${id} ${value ?? ""}`;

/** Everything a stored paper is found by. */
const keysOf = (paper: Held): string[] => [
  `slug ${paper.slug}`,
  `text ${paper.textHash}`,
  ...IDS.flatMap((id) => (paper[id] === null ? [] : [idKey(id, paper[id])])),
];
