import type Database from "libsql";
import { TypedFastBitSet } from "typedfastbitset";
import { loadRecords } from "@/lib/query/read/records";
import type { Store } from "@/lib/store";

type Raw = Database.Database;

const FIFTY = Array.from({ length: 50 }, (_, i) => 7 * i + 1);

const all = (raw: Raw, sql: string) => void raw.prepare(sql).raw().all();

/** A hundred sets of a third of the papers each: what a hundred values of facets need at the least. */
function bitsets(raw: Raw): void {
  const [papers] = raw.prepare('SELECT count(*) FROM "Paper"').raw().get() as [number];
  const set = new TypedFastBitSet();
  for (let paper = 0; paper < papers; paper += 3) set.add(paper);
  const other = new TypedFastBitSet();
  other.addRange(0, papers);
  for (let value = 0; value < 100; value++) set.intersection_size(other);
}

/** The least that each kind of work can cost, by plain means on the same database. */
export const FLOORS: Record<string, (on: { raw: Raw; store: Store }) => unknown> = {
  "stream the rows of the index": ({ raw }) => {
    for (const table of ["Paper", "Claim", "Tradeoff", "Label"])
      for (const _ of raw.prepare(`SELECT * FROM "${table}"`).raw().iterate());
  },
  "count labels by SQL": ({ raw }) =>
    all(raw, 'SELECT "name", count(*) FROM "Label" GROUP BY "kind", "name"'),
  "a hundred bitsets": ({ raw }) => bitsets(raw),
  "fifty rows by SQL": ({ raw }) => all(raw, 'SELECT * FROM "Paper" ORDER BY "slug" LIMIT 50'),
  "fifty whole papers by Prisma": ({ store }) => loadRecords(store.prisma, FIFTY),
};
