import { type Reader, sql, stateOf } from "@/lib/store";
import { streamIndex } from "../columns/build";
import { talliesOf } from "../columns/tallies";
import { type Built, readIndex, writeIndex } from "../index-file";
import { type Naming, namingOf } from "../views/facets";
import { extendedIndex } from "./extend";
import { streamPapers } from "./stream";

/** What an engine is made of, all of one moment. */
export interface Contents extends Built {
  dataVersion: string;
  /** Which rows these are: the database has another one as soon as somebody wrote. */
  change: string;
  naming: Naming;
}

/** What is to be known of the rows: from the index of earlier ones where that leads there, else by one pass over the tables. */
async function builtOf(at: Reader, kept: ReturnType<typeof readIndex>): Promise<Built> {
  const index =
    (kept && (await extendedIndex(at, kept.built.index, kept.change))) ??
    (await streamIndex(streamPapers(at)));
  return { index, tallies: talliesOf(index) };
}

/**
 * Everything that questions are answered from.
 * @param at a snapshot: what is read belongs together
 * @param file where an index is kept: it is opened where it is of these rows, extended where it is of earlier ones, and kept
 */
export async function contentsOf(at: Reader, file?: string): Promise<Contents> {
  const state = await stateOf(at);
  const kept = file === undefined ? null : readIndex(file);
  const isOfThese = kept !== null && kept.change === state.change;
  const built = isOfThese ? kept.built : await builtOf(at, kept);
  if (file !== undefined && !isOfThese) writeIndex(file, state.change, built);
  const digests = await at.all<{ hash: string; name: string }>(
    sql`SELECT substr("hash", 1, 12) AS "hash", "name" FROM "Digest" ORDER BY "hash"`,
  );
  const naming = namingOf(built.index, new Map(digests.map(({ hash, name }) => [hash, name])));
  return { ...built, ...state, naming };
}
