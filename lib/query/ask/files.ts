import { StoreError } from "@/lib/store/errors";
import { sayFilters } from "../chips";
import type { Engine } from "../engine";
import { bibliographyOf } from "../export/bibtex";
import { csvOf } from "../export/csv";
import { jsonOf } from "../export/json";
import { parquetOf } from "../export/parquet";
import type { Shape } from "../export/record";
import { risListOf } from "../export/ris";
import { texOf } from "../export/tex";
import type { Params } from "../params";
import type { PaperView } from "../types";

/** What a file is asked for. */
export interface FileAsked {
  params: Params;
  /** These papers, in this order, and not those that the parameters let through. */
  slugs: readonly string[] | null;
  /** What a line of a table stands for. */
  shape: Shape;
  /** Scheme and host the request came by. */
  base: string;
}

interface Content extends Omit<FileAsked, "slugs"> {
  query: Engine;
  papers: AsyncIterable<PaperView> | Iterable<PaperView>;
  matched: number;
  /** What was filtered, in words; empty for all papers. */
  note: string;
}

/** Files of papers, by the name of their kind, made piece by piece. */
const FILES = {
  csv: ({ papers, params, shape, base }) => csvOf(papers, params, shape, base),
  parquet: ({ papers, params, base }) => parquetOf(papers, params, base),
  tex: ({ papers, params, note }) => texOf(papers, params, note),
  bib: ({ papers }) => bibliographyOf(papers),
  ris: ({ papers }) => risListOf(papers),
  json: ({ query: { dataVersion, total }, papers, matched, note }) =>
    jsonOf(papers, { dataVersion, total, matched, filters: note }),
} satisfies Record<string, (content: Content) => AsyncGenerator<string | Uint8Array>>;

export type FileKind = keyof typeof FILES;

/** Somebody wrote while a file was made: what is left of it would be of other data than what was sent. */
export class RowsChanged extends StoreError {
  constructor(database: string) {
    super("busy", database, "The data changed while this file was made: ask for it again.");
  }
}

/** The pieces of a file as long as nobody writes: it is of one moment, or breaks off. @throws RowsChanged */
async function* ofOneMoment(query: Engine, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    if (!(await query.isCurrent())) throw new RowsChanged(query.store.file);
    yield piece;
  }
}

/** The pieces of a file, which throw `RowsChanged`; null where one of the papers named is not there. */
export async function fileOf(
  query: Engine,
  kind: FileKind,
  { slugs, ...asked }: FileAsked,
): Promise<AsyncGenerator<Uint8Array> | null> {
  const picked = slugs === null ? null : await query.picked(slugs);
  if (slugs !== null && picked === null) return null;
  const papers = picked ?? query.papers(asked.params);
  const matched = picked ? picked.length : await query.count(asked.params);
  const note = sayFilters(asked.params, query.naming);
  return ofOneMoment(query, together(FILES[kind]({ ...asked, query, papers, matched, note })));
}

/** Bytes that are sent together. */
const PIECE = 65_536;

/** The same bytes in pieces of 64 kB or a little more, each with memory of its own. */
export async function* together(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  const encoder = new TextEncoder();
  let some: Uint8Array[] = [];
  let size = 0;
  const whole = () => {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const piece of some) {
      bytes.set(piece, at);
      at += piece.length;
    }
    some = [];
    size = 0;
    return bytes;
  };
  for await (const piece of pieces) {
    const bytes = typeof piece === "string" ? encoder.encode(piece) : piece;
    some.push(bytes);
    size += bytes.length;
    if (size >= PIECE) yield whole();
  }
  if (size > 0) yield whole();
}
