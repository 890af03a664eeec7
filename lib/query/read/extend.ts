import { type ListColumn, type Reader, sql, touchedSince } from "@/lib/store";
import { extendIndex } from "../columns/build";
import { type Coded, numbersOf } from "../columns/narrow";
import type { Base } from "../columns/papers";
import { firstOf } from "../columns/sets";
import { compareText, sortText } from "../columns/text-order";
import { ranksOf, type Standing } from "../columns/texts";
import type { ColumnIndex, PaperInput } from "../columns/types";
import { streamPapers } from "./stream";

/** Where as many papers as this share of all were touched, a whole new index is as cheap. */
const MOST = 0.5;

/**
 * The index of the rows that are there now, from one of earlier rows: only papers that came, changed or went since are
 * read. The same as one built of all.
 * @param change which rows the index is of
 * @param most papers that may be touched, as a share of those of the index
 * @returns null where it is not known what changed since, or too much did
 */
export async function extendedIndex(
  at: Reader,
  index: ColumnIndex,
  change: string,
  most = MOST,
): Promise<ColumnIndex | null> {
  const touched = await touchedSince(at, change);
  if (touched === null || touched.length > most * index.papers) return null;
  const ids = new Set<number>(touched);
  const gone = new Uint8Array(index.papers);
  for (const id of touched) {
    const place = index.placeOf[id - index.firstId] ?? -1;
    if (place >= 0) gone[place] = 1;
  }
  for (const place of namesakes(index, gone)) {
    gone[place] = 1;
    ids.add(index.ids[place] as number);
  }
  const papers: PaperInput[] = [];
  for await (const some of streamPapers(at, Array.from(Int32Array.from(ids).sort()))) papers.push(...some);
  const titles = await standings(at, index, gone, papers);
  return extendIndex({ index, gone, titles }, papers);
}

/** The papers that name their organisations now that those that did are gone. */
function namesakes({ labels: { organisation } }: ColumnIndex, gone: Uint8Array): number[] {
  return organisation.values.flatMap((_, code) => {
    if (gone[firstOf(organisation, code)] !== 1) return [];
    const next = firstOf(organisation, code, gone);
    return next < 0 ? [] : [next];
  });
}

const named = (...names: string[]): ListColumn[] => names.map((name) => ({ name }));

/** Titles of papers as they are sorted, by row id. */
async function titlesOf(at: Reader, ids: readonly number[]): Promise<Map<number, string>> {
  const [id, title] = await at.lists(named("id", "title"), sql`"Paper" WHERE "id" ${at.among(ids)}`);
  return new Map((id as number[]).map((one, i) => [one, sortText(title?.[i] as string)]));
}

/** A title that is looked for, between two places among those that stay. */
interface Looked {
  text: string;
  low: number;
  high: number;
}

/**
 * Where the titles of some papers stand among those of the papers that stay: all looked for at once by halving, so that
 * of the papers that stay some twenty titles are read for each, and none twice.
 */
async function standings(
  at: Reader,
  index: ColumnIndex,
  gone: Uint8Array,
  papers: readonly PaperInput[],
): Promise<Base["titles"]> {
  const rank = numbersOf(index.sorts.get("title") as Coded);
  const staying = index.slugs.flatMap((_, p) => (gone[p] === 1 ? [] : [p]));
  const still = ranksOf(rank, staying);
  const paperOf = new Uint32Array(index.papers);
  for (const p of staying) paperOf[rank[p] as number] = p;
  const idAt = (place: number) => index.ids[paperOf[still[place] as number] as number] as number;
  const known = new Map<number, string>();
  const looked = [...new Set(papers.map((p) => sortText(p.title)))].map(
    (text): Looked => ({ text, low: 0, high: still.length }),
  );
  const middle = ({ low, high }: Looked) => (low + high) >>> 1;
  for (let open = looked; open.length > 0; open = open.filter((l) => l.low < l.high)) {
    const asked = [...new Set(open.flatMap((l) => (l.low < l.high ? [idAt(middle(l))] : [])))];
    for (const [id, text] of await titlesOf(
      at,
      asked.filter((id) => !known.has(id)),
    ))
      known.set(id, text);
    for (const one of open) {
      if (one.low === one.high) continue;
      const place = middle(one);
      if (compareText(known.get(idAt(place)) as string, one.text) < 0) one.low = place + 1;
      else one.high = place;
    }
  }
  // Where a text ends up, the next one was looked at, unless it is the last.
  return new Map(
    looked.map(({ text, low }): [string, Standing] => [
      text,
      { after: low, same: low < still.length && known.get(idAt(low)) === text },
    ]),
  );
}
