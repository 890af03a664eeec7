import type { Store } from "@/lib/store";
import type { PaperInput } from "../columns/types";
import { type ListColumn, listsOf } from "./lists";
import { claimAt, SHORT_COLUMNS } from "./short";

type Raw = Store["raw"];

const AMONG = 'IN (SELECT "value" FROM json_each(?))';

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
function batchOf(raw: Raw, ids: readonly number[], whole: boolean) {
  const among = whole ? "BETWEEN ? AND ?" : AMONG;
  const given = whole ? [ids[0], ids.at(-1)] : [JSON.stringify(ids)];
  const rows = (table: string, columns: readonly ListColumn[], order: string, where = "") =>
    new Rows(
      listsOf(
        raw,
        [...named("paperId"), ...columns],
        `"${table}" WHERE "paperId" ${among} ${where} ORDER BY "paperId", ${order}`,
        given,
      ),
    );
  return {
    claims: rows("Claim", SHORT_COLUMNS, '"position"'),
    pairs: rows("Tradeoff", named("efficiency", "quality"), '"position"'),
    labels: rows("Label", named("kind", "name"), '"kind", "rank"'),
    digests: rows("DigestPaper", named("digestId"), '"digestId"'),
    codes: rows("Link", named("kind"), '"position"', `AND "kind" = 'code'`),
  };
}

/**
 * Every paper with what the column index needs, in one pass over the tables. Raw, as Prisma reads no table by its
 * columns: the rows of it would take most of the time.
 * @param some row ids of the papers wanted; all of them where not said
 */
export function* streamPapers(raw: Raw, some?: readonly number[]): Generator<PaperInput> {
  const digests = new Map(
    raw.prepare('SELECT "id", substr("hash", 1, 12) FROM "Digest"').raw().all() as [number, string][],
  );
  for (const papers of some ? headsAmong(raw, some) : heads(raw))
    yield* papersOf(papers, batchOf(raw, papers[0] as number[], !some), digests);
}

/** What stands in the table of papers, a batch after another, in the order of ids. */
function* heads(raw: Raw): Generator<unknown[][]> {
  for (let after = 0, more = true; more; ) {
    const papers = listsOf(raw, PAPER, '"Paper" WHERE "id" > ? ORDER BY "id" LIMIT ?', [after, BATCH]);
    const ids = papers[0] as number[];
    more = ids.length === BATCH;
    if (ids.length === 0) return;
    after = ids.at(-1) as number;
    yield papers;
  }
}

function* headsAmong(raw: Raw, some: readonly number[]): Generator<unknown[][]> {
  for (let from = 0; from < some.length; from += BATCH) {
    const ids = JSON.stringify(some.slice(from, from + BATCH));
    yield listsOf(raw, PAPER, `"Paper" WHERE "id" ${AMONG} ORDER BY "id"`, [ids]);
  }
}

function* papersOf(
  papers: readonly unknown[][],
  { claims, pairs, labels, digests, codes }: ReturnType<typeof batchOf>,
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
