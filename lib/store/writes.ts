import { Prisma } from "./generated/sqlite/client";
import type { Transaction } from "./rows";
import { type Reader, sql } from "./sql/types";

/** Transactions that are remembered: an index that is older is built again. */
const REMEMBERED = 1000;
/** A transaction that touched papers in more places than this may have touched any. */
const MOST_RANGES = 5000;

/** Row ids from the first to the last. */
type IdRange = [first: number, last: number];

/** Ids in as few ranges as they make. */
function rangesOf(ids: Iterable<number>): IdRange[] {
  const ranges: IdRange[] = [];
  for (const id of Int32Array.from(new Set(ids)).sort()) {
    const last = ranges.at(-1);
    if (last && id === last[1] + 1) last[1] = id;
    else ranges.push([id, id]);
  }
  return ranges;
}

/** Remembers which papers a transaction touched; all of them where it does not say. */
export async function noteWrite(
  tx: Transaction,
  before: string,
  after: string,
  papers: Iterable<number> | undefined,
): Promise<void> {
  const ranges = papers && rangesOf(papers);
  const known = ranges && ranges.length <= MOST_RANGES ? ranges : Prisma.DbNull;
  const { id } = await tx.write.create({ data: { before, after, papers: known }, select: { id: true } });
  await tx.write.deleteMany({ where: { id: { lte: id - REMEMBERED } } });
}

/**
 * Row ids of the papers that came, changed or went since the rows were those of `change`, ascending.
 * @returns null where that is not remembered: any paper may be another one
 */
export async function touchedSince(at: Reader, change: string): Promise<Int32Array | null> {
  if (change === "") return null;
  const writes = await at.all<{ after: string; papers: unknown }>(
    sql`SELECT "after", "papers" FROM "Write" WHERE "id" >= (SELECT max("id") FROM "Write" WHERE "before" = ${change}) ORDER BY "id"`,
  );
  const [state] = await at.all<{ change: string }>(sql`SELECT "change" FROM "State" WHERE "id" = 1`);
  if (writes.length === 0 || writes.at(-1)?.after !== state?.change) return null;
  const ids = new Set<number>();
  for (const { papers } of writes) {
    const ranges = (typeof papers === "string" ? JSON.parse(papers) : papers) as IdRange[] | null;
    if (ranges === null) return null;
    for (const [first, last] of ranges) for (let id = first; id <= last; id++) ids.add(id);
  }
  return Int32Array.from(ids).sort();
}
