import { type ListColumn, type Reader, rawSql, sql } from "@/lib/store";
import type { PaperInput } from "../columns/types";
import { claimAt, SHORT_COLUMNS } from "./short";

/** Papers of one batch: lists long enough to be cheap, short enough to be held. */
const BATCH = 2000;

const named = (...names: string[]): ListColumn[] => names.map((name) => ({ name }));

const PAPER = named(
  ...["id", "slug", "title", "date", "year", "organisationHandle", "organisationName"],
  ...["authors", "comments", "firstSeen"],
);

/** Rows of one table in the order of their papers, handed out paper by paper. */
class Rows {
  private at = 0;
  private readonly paper: readonly number[];
  readonly lists: readonly unknown[][];
  constructor([paper, ...lists]: unknown[][]) {
    this.paper = paper as number[];
    this.lists = lists;
  }
  /** What `make` makes of each row of a paper, which comes after those asked for before. */
  of<T>(paper: number, make: (row: number) => T): T[] {
    const made: T[] = [];
    for (; this.paper[this.at] === paper; this.at++) made.push(make(this.at));
    return made;
  }
}

/** All tables' rows of the papers of some ids. */
async function batchOf(at: Reader, ids: readonly number[], whole: boolean) {
  const among = whole ? sql`BETWEEN ${ids[0]} AND ${ids.at(-1)}` : at.among(ids);
  const rows = async (table: string, columns: readonly ListColumn[], order: string, where = "") => {
    const [name, rest] = [rawSql(`"${table}"`), rawSql(`${where} ORDER BY "paperId", ${order}`)];
    const from = sql`${name} WHERE "paperId" ${among} ${rest}`;
    return new Rows(await at.lists([...named("paperId"), ...columns], from));
  };
  return {
    claims: await rows("Claim", SHORT_COLUMNS, '"position"'),
    pairs: await rows("Tradeoff", named("efficiency", "quality"), '"position"'),
    labels: await rows("Label", named("kind", "name"), '"kind", "rank"'),
    digests: await rows("DigestPaper", named("digestId"), '"digestId"'),
    codes: await rows("Link", named("kind"), '"position"', `AND "kind" = 'code'`),
  };
}

/**
 * Every paper with what the column index needs, some at a time, in one pass over the tables. Raw, as Prisma reads no table by its
 * columns: the rows of it would take most of the time.
 * @param some row ids of the papers wanted; all of them where not said
 */
export async function* streamPapers(
  at: Reader,
  some?: readonly number[],
): AsyncGenerator<Iterable<PaperInput>> {
  const hashes = await at.all<{ id: number; hash: string }>(
    sql`SELECT "id", substr("hash", 1, 12) AS "hash" FROM "Digest"`,
  );
  const digests = new Map(hashes.map(({ id, hash }) => [id, hash]));
  for await (const papers of some ? headsAmong(at, some) : heads(at))
    yield papersOf(papers, await batchOf(at, papers[0] as number[], !some), digests);
}

/** What stands in the table of papers, a batch after another, in the order of ids. */
async function* heads(at: Reader): AsyncGenerator<unknown[][]> {
  for (let after = 0, more = true; more; ) {
    const papers = await at.lists(PAPER, sql`"Paper" WHERE "id" > ${after} ORDER BY "id" LIMIT ${BATCH}`);
    const ids = papers[0] as number[];
    more = ids.length === BATCH;
    if (ids.length === 0) return;
    after = ids.at(-1) as number;
    yield papers;
  }
}

async function* headsAmong(at: Reader, some: readonly number[]): AsyncGenerator<unknown[][]> {
  for (let from = 0; from < some.length; from += BATCH)
    yield at.lists(PAPER, sql`"Paper" WHERE "id" ${at.among(some.slice(from, from + BATCH))} ORDER BY "id"`);
}

function* papersOf(
  papers: readonly unknown[][],
  { claims, pairs, labels, digests, codes }: Awaited<ReturnType<typeof batchOf>>,
  hashes: ReadonlyMap<number, string>,
): Generator<PaperInput> {
  const [ids, slugs, titles, dates, years, handles, names, authors, comments, seen] = papers as [
    ...[number[], string[], string[], (string | null)[], (number | null)[], (string | null)[]],
    ...[(string | null)[], (number | null)[], (number | null)[], (string | null)[]],
  ];
  for (const [i, id] of ids.entries()) {
    const name = names[i] ?? null;
    const handle = handles[i] ?? name;
    const [efficiency, quality] = pairs.lists as [number[], number[]];
    const tradeoffs = pairs.of(id, (row) => ({
      efficiency: efficiency[row] as number,
      quality: quality[row] as number,
    }));
    const paired = new Set(tradeoffs.flatMap((t) => [t.efficiency, t.quality]));
    const [kinds, labelled] = labels.lists as [string[], string[]];
    const given = labels.of(id, (row) => ({ kind: kinds[row], name: labelled[row] as string }));
    const ofKind = (kind: string) => given.filter((l) => l.kind === kind).map((l) => l.name);
    const from = digests.of(id, (row) => hashes.get(digests.lists[0]?.[row] as number) as string);
    yield {
      id,
      slug: slugs[i] as string,
      title: titles[i] as string,
      date: dates[i] ?? null,
      year: years[i] ?? null,
      organisation: handle === null ? null : { handle, name: name ?? handle },
      authors: authors[i] ?? null,
      comments: comments[i] ?? null,
      hasCode: codes.of(id, () => true).length > 0,
      digests: [...new Set(from)].sort(),
      techniques: ofKind("technique"),
      domains: ofKind("domain"),
      firstSeen: seen[i] ?? null,
      tradeoffs,
      claims: claims.of(id, (row) => {
        const claim = claimAt(claims.lists, row);
        return Object.assign(claim, { paired: paired.has(claim.n) });
      }),
    };
  }
}
