/** Made-up databases of any shape, for tests that compare the query room with its plain definition. */
import fs from "node:fs";
import fc from "fast-check";
import {
  BOUNDS,
  type Claim,
  EFFICIENCY_QUANTITIES,
  isEfficiency,
  MEMORY_KINDS,
  PHASES,
  type Quantity,
  SUBJECTS,
} from "@/lib/claims/types";
import { DOMAINS as ALL_DOMAINS, TECHNIQUES as ALL_TECHNIQUES } from "@/lib/labels/types";
import type { Digest, Paper } from "@/lib/sources/types";
import { openStore, type Readers, type Store, storeDigest } from "@/lib/store";
import { migrateStore } from "@/lib/store/migrate";
import { onPostgres } from "../place";
import { claim, databasePath } from "./support";

/** A paper as it is put in, and as the plain definitions read it. */
export interface MadePaper {
  slug: string;
  title: string;
  abstract: string;
  date: string | null;
  organisation: { handle: string; name: string } | null;
  authors: number | null;
  comments: number | null;
  hasCode: boolean;
  techniques: string[];
  domains: string[];
  claims: Claim[];
  /** Pairs of positions in `claims`: an efficiency claim with a quality claim. */
  tradeoffs: [number, number][];
  /** Which of two digests hold it: at least one. */
  digests: (0 | 1)[];
}

/** When each digest came in. */
export const SEEN = ["2025-06-02T08:00:00.000Z", "2025-06-09T08:00:00.000Z"] as const;

export const WORDS = ["sparse", "sparsity", "cache", "café", "token", "tokens", "tree", "2x"];
export const TECHNIQUES = [...ALL_TECHNIQUES.slice(0, 3), "benchmark", "theory"];
export const DOMAINS = ALL_DOMAINS.slice(0, 3);
export const ORGANISATIONS = [
  { handle: "acme", name: "Acme Labs" },
  { handle: "Zeta-AI", name: "Äther" },
];
/** Few values, so that filters, ties and ranges meet. */
export const FACTORS = [0.5, 1, 1.5, 2, 10];
const QUANTITIES: Quantity[] = [
  "speedup",
  "token_reduction",
  "memory_reduction",
  "accuracy_delta",
  "accuracy_retained",
  "parity",
  "accuracy_level",
];

const someOf = <T>(list: readonly T[], max = list.length) =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength: max });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** How abstracts write what a number was measured on: the same names in several ways, lists too. */
export const BENCHMARKS = ["GSM8K", "gsm-8k benchmark", "GSM8K, MATH, and ARC-C", "held-out tasks"];
const SCORES = ["accuracy", "Accuracy", "F1 score"];
const BASELINES = ["Llama-2 7B", "dense model"];

const madeClaim: fc.Arbitrary<Claim> = fc
  .record({
    benchmark: maybe(fc.constantFrom(...BENCHMARKS)),
    baseline: maybe(fc.constantFrom(...BASELINES)),
    measure: maybe(fc.constantFrom(...SCORES)),
    memoryKind: maybe(fc.constantFrom(...MEMORY_KINDS)),
    quantity: fc.constantFrom(...QUANTITIES),
    factor: fc.constantFrom(...FACTORS),
    wide: fc.boolean(),
    value: fc.integer({ min: 0, max: 6 }),
    worse: fc.boolean(),
    bound: fc.constantFrom(...BOUNDS),
    subject: fc.constantFrom(...SUBJECTS, "own" as const),
    phase: maybe(fc.constantFrom(...PHASES.slice(0, 2))),
    sure: fc.boolean(),
  })
  .map(({ quantity, factor, wide, value, worse, bound, subject, phase, sure, ...said }) => {
    const gain = isEfficiency(quantity);
    const point = { kind: "point" as const, value: quantity === "accuracy_retained" ? 96 + value : value };
    const range = { kind: "range" as const, low: point.value, high: point.value + 2 };
    return claim({
      quantity,
      value: quantity === "parity" ? { kind: "parity" } : wide ? range : point,
      unit: gain ? "x" : quantity === "accuracy_level" ? "level" : "%",
      direction: worse ? "worse" : "better",
      factor: gain ? { low: factor, high: wide ? factor * 2 : factor } : null,
      ...{ bound, subject, phase, sure, ...said },
    });
  });

/** Every efficiency claim with the next quality claim, for the papers that pair at all. */
function pairs(claims: readonly Claim[]): [number, number][] {
  return claims.flatMap(({ quantity }, i): [number, number][] => {
    const quality = claims.findIndex((c, k) => k > i && !isEfficiency(c.quantity));
    return isEfficiency(quantity) && quality >= 0 ? [[i, quality]] : [];
  });
}

const words = (max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max }).map((w) => w.join(" "));

const madePaper = fc.record({
  title: words(3),
  text: words(6),
  date: maybe(fc.constantFrom("2021-03-01", "2023-07-09", "2023-07-10", "2025-01-31")),
  organisation: maybe(fc.constantFrom(...ORGANISATIONS)),
  authors: maybe(fc.integer({ min: 1, max: 3 })),
  comments: maybe(fc.integer({ min: 0, max: 2 })),
  hasCode: fc.boolean(),
  techniques: someOf(TECHNIQUES, 2),
  domains: someOf(DOMAINS, 2),
  claims: fc.array(madeClaim, { maxLength: 4 }),
  paired: fc.boolean(),
  digests: fc.constantFrom<(0 | 1)[]>([0], [1], [0, 1]),
});

/** Up to 14 papers; slugs are unique and not in the order of titles. */
export const madePapers: fc.Arbitrary<MadePaper[]> = fc.array(madePaper, { maxLength: 14 }).map((papers) =>
  papers.map(({ text, paired, ...p }, i) => ({
    ...p,
    slug: `p${(i * 7) % 15}-${i}`,
    abstract: `Number ${i}: ${text}.`,
    tradeoffs: paired ? pairs(p.claims) : [],
  })),
);

const sourceOf = (p: MadePaper, line: number): Paper => ({
  slug: p.slug,
  title: p.title,
  abstract: p.abstract,
  text: "abstract",
  ids: { arxiv: null, doi: null, openreview: null },
  authors: p.authors,
  authorNames: [],
  year: p.date ? Number(p.date.slice(0, 4)) : null,
  organisation: p.organisation,
  date: p.date,
  yearSource: p.date ? "stated" : null,
  comments: p.comments,
  links: p.hasCode ? [{ url: "https://github.com/a/b", kind: "code", start: 0, end: 1 }] : [],
  lines: { first: line, last: line },
});

function readersOf(papers: readonly MadePaper[]): Readers {
  const by = new Map(papers.map((p) => [p.abstract, p]));
  const label = (name: string, i: number) => ({ name: name as never, score: 9 - i, evidence: [] });
  return {
    claims: (_, abstract) => {
      const { claims = [], tradeoffs = [] } = by.get(abstract) ?? {};
      const joined = tradeoffs.map(([efficiency, quality]) => ({
        ...{ efficiency, quality, step: "clause" as const, joined: null },
      }));
      return { version: "made", claims, tradeoffs: joined, rejected: [] };
    },
    labels: (_, abstract) => {
      const { techniques = [], domains = [] } = by.get(abstract) ?? {};
      return { version: "made", techniques: techniques.map(label), domains: domains.map(label) };
    },
  };
}

/** The text each digest is stored from: its hash is what the digest filter takes. */
export const DIGEST_TEXTS = ["digest 0", "digest 1"] as const;

let template: string | undefined;

/** A new database with nothing but its tables. */
async function emptyDatabase(): Promise<string> {
  if (onPostgres()) {
    const place = databasePath();
    await migrateStore(place);
    return place;
  }
  if (!template || !fs.existsSync(template)) {
    template = databasePath();
    await migrateStore(template);
  }
  const file = databasePath();
  fs.copyFileSync(template, file);
  return file;
}

/** Stores the papers in a database of their own, made here or at a new place. */
export async function madeStore(papers: readonly MadePaper[], place?: string): Promise<Store> {
  if (place) await migrateStore(place);
  const store = openStore(place ?? (await emptyDatabase()));
  for (const [d, text] of DIGEST_TEXTS.entries()) {
    const held = papers.filter((p) => p.digests.includes(d as 0 | 1));
    const digest: Digest = {
      format: "made",
      captured: "2025-06-01",
      capturedSource: "option",
      papers: held.map((p, i) => sourceOf(p, i + 1)),
      ledger: { unit: "line", lines: held.length, entries: [], unaccounted: 0 },
      warnings: [],
    };
    await storeDigest(store, { name: `${text}.txt`, text, digest }, readersOf(papers), { seen: SEEN[d] });
  }
  return store;
}

export const EFFICIENCY = new Set<string>(EFFICIENCY_QUANTITIES);
