import fs from "node:fs";
import {
  BOUNDS,
  type Claim,
  isEfficiency,
  PHASES,
  QUANTITIES,
  type Reading,
  SUBJECTS,
  type Tradeoff,
} from "../../lib/claims/types";
import { readLabels } from "../../lib/labels";
import type { Labels } from "../../lib/labels/types";
import { queryOf } from "../../lib/query/database";
import type { Engine } from "../../lib/query/engine";
import { readSource } from "../../lib/sources";
import type { Digest, Paper } from "../../lib/sources/types";
import { openStore, type Readers, type Store, storeDigest } from "../../lib/store";
import { migrateStore } from "../../lib/store/migrate";
import { storable } from "../../lib/store/rows";
import { claim } from "../claim";
import { newPlace, onPostgres } from "../place";

export { claim };

/** A small steady mix of the bits of a number. */
const mix = (n: number) => (Math.imul(n ^ (n >>> 15), 0x2c1b3c6d) ^ (n << 7)) >>> 0;
const pick = <T>(list: readonly T[], seed: number): T => list[mix(seed) % list.length] as T;

/** Every number of an abstract as some claim: made up, but always the same, and spread over all kinds. */
export function madeUpReading(_title: string, abstract: string): Reading {
  const claims: Claim[] = [];
  for (const match of abstract.matchAll(/\d+(?:\.\d+)?/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const seed = mix(abstract.length * 31 + match.index);
    const value = Math.min(99, Number(match[0]) + 1);
    const quantity = pick(QUANTITIES, seed);
    const low = 1 + value / 10;
    claims.push(
      claim(
        {
          quantity,
          value: quantity === "parity" ? { kind: "parity" } : { kind: "point", value },
          unit: isEfficiency(quantity) ? "x" : quantity === "accuracy_level" ? "level" : "%",
          direction: seed % 5 === 0 ? "worse" : "better",
          bound: pick(BOUNDS, seed + 1),
          subject: pick([...SUBJECTS, "own", "own"] as const, seed + 2),
          phase: pick([...PHASES, null, null], seed + 3),
          factor: isEfficiency(quantity) ? { low, high: low } : null,
          sure: seed % 4 !== 0,
          span,
          sentence: {
            start:
              abstract.lastIndexOf(". ", span.start) < 0 ? 0 : abstract.lastIndexOf(". ", span.start) + 2,
            end:
              abstract.indexOf(". ", span.end) < 0 ? abstract.length : abstract.indexOf(". ", span.end) + 1,
          },
        },
        abstract,
      ),
    );
  }
  const tradeoffs: Tradeoff[] = [];
  claims.forEach((c, efficiency) => {
    const quality = claims.findIndex((q, i) => i > efficiency && !isEfficiency(q.quantity));
    if (isEfficiency(c.quantity) && quality >= 0)
      tradeoffs.push({ efficiency, quality, step: "clause", joined: null });
  });
  return { version: "made-up", claims, tradeoffs, rejected: [] };
}

/** How long fast-check may look for the smallest of the databases that fail a test. */
const SEARCH_MS = 20_000;

/** Runs of a property that makes a database each time. */
export const runs = (numRuns: number) => ({
  // The second engine gets the same kinds of questions, not as many.
  numRuns: onPostgres() ? Math.ceil(numRuns / 4) : numRuns,
  interruptAfterTimeLimit: SEARCH_MS,
});

export { newPlace as databasePath, removePlaces as removeDatabases } from "../place";

const DIGEST = new URL("../../data/digests/hf-daily-papers-2025-11-28.txt", import.meta.url);

/** The bundled digest with made-up claims, stored. */
export async function digestStore(
  file = newPlace(),
  claims: Readers["claims"] = madeUpReading,
): Promise<Store> {
  await migrateStore(file);
  const store = openStore(file);
  const text = fs.readFileSync(DIGEST, "utf8");
  await storeDigest(
    store,
    { name: "digest.txt", text, digest: readSource(text) },
    { claims, labels: (title, abstract) => readLabels(title, abstract) },
  );
  return store;
}

/** A paper written for a test. */
export interface Written {
  title: string;
  abstract: string;
  paper?: Partial<Paper>;
  claims?: Claim[];
  tradeoffs?: [number, number][];
  techniques?: string[];
  domains?: string[];
}

/** A database of papers written for a test. */
export async function writtenStore(papers: readonly Written[], file = newPlace()): Promise<Store> {
  await migrateStore(file);
  const store = openStore(file);
  const of = (title: string) => papers.find((p) => storable(p.title) === title);
  const readers: Readers = {
    claims: (title): Reading => ({
      version: "written",
      claims: of(title)?.claims ?? [],
      tradeoffs: (of(title)?.tradeoffs ?? []).map(([efficiency, quality]) => ({
        efficiency,
        quality,
        step: "clause",
        joined: null,
      })),
      rejected: [],
    }),
    labels: (title): Labels => {
      const label = (name: string, i: number) => ({ name: name as never, score: 10 - i, evidence: [] });
      return {
        version: "written",
        techniques: (of(title)?.techniques ?? ["other"]).map(label),
        domains: (of(title)?.domains ?? ["other"]).map(label),
      };
    },
  };
  const digest: Digest = {
    format: "test",
    captured: "2025-01-01",
    capturedSource: "option",
    ledger: { unit: "line", lines: papers.length, entries: [], unaccounted: 0 },
    warnings: [],
    papers: papers.map(({ title, abstract, paper }, i) => ({
      slug: title.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
      title,
      abstract,
      text: "abstract",
      ids: { arxiv: null, doi: null, openreview: null },
      authors: null,
      authorNames: [],
      year: null,
      organisation: null,
      date: null,
      yearSource: null,
      comments: null,
      links: [],
      lines: { first: i + 1, last: i + 1 },
      ...paper,
    })),
  };
  await storeDigest(store, { name: "written.txt", text: JSON.stringify(papers), digest }, readers);
  return store;
}

/** What comes piece by piece, as one list. */
export async function collect<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const piece of pieces) list.push(piece);
  return list;
}

export const digestQuery = async (): Promise<{ store: Store; query: Engine }> => {
  const store = await digestStore();
  return { store, query: await queryOf(store) };
};
