import type { Bound, Direction, PairStep, Phase, Quantity, Subject, Unit } from "@/lib/claims/types";
import type { Store } from "@/lib/store";
import type { ClaimView, TradeoffView } from "../types";
import { byPaper } from "./group";

/** A paper with its claims and trade-offs: what rows, points and comparisons are made of. */
export interface PaperRecord {
  id: number;
  slug: string;
  title: string;
  abstract: string;
  date: string | null;
  year: number | null;
  yearSource: string | null;
  authors: number | null;
  organisation: { handle: string; name: string } | null;
  comments: number | null;
  hasCode: boolean;
  techniques: string[];
  domains: string[];
  claims: ClaimView[];
  tradeoffs: TradeoffView[];
  extractorVersion: string;
  labellerVersion: string;
}

const PAPERS = `SELECT "id", "slug", "title", "abstract", "date", "year", "yearSource", "authors", "organisationHandle", "organisationName",
  "comments", EXISTS (SELECT 1 FROM "Link" WHERE "paperId" = "Paper"."id" AND "kind" = 'code'), "extractorVersion", "labellerVersion"
  FROM "Paper" WHERE "id" IN (SELECT value FROM json_each(?))`;
type PaperTuple = [
  number,
  string,
  string,
  string,
  string | null,
  number | null,
  string | null,
  number | null,
  string | null,
  string | null,
  number | null,
  number,
  string,
  string,
];

const CLAIMS = `SELECT "paperId", "position", "quantity", "valueKind", "value", "high", "unit", "direction", "bound", "subject", "factorLow",
  "factorHigh", "measure", "benchmark", "model", "baseline", "hardware", "phase", "start", "end", "quote", "sentenceStart", "sentenceEnd",
  "rule", "sure" FROM "Claim"`;
type ClaimTuple = [
  number,
  number,
  Quantity,
  ClaimView["kind"],
  number,
  number | null,
  Unit,
  Direction,
  Bound,
  Subject,
  number | null,
  number | null,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  Phase | null,
  number,
  number,
  string,
  number,
  number,
  string,
  number,
];

const PAIRS = `SELECT "paperId", "position", "efficiency", "quality", "step", "joinedStart", "joinedEnd" FROM "Tradeoff"`;
type PairTuple = [number, number, number, number, PairStep, number | null, number | null];

const LABELS = `SELECT "paperId", "kind", "name" FROM "Label"`;

/** Loads papers by row id, in the order asked for; ids that are not there are left out. */
export function loadRecords(raw: Store["raw"], ids: readonly number[]): PaperRecord[] {
  const papers = raw.prepare(PAPERS).raw().all(JSON.stringify(ids)) as PaperTuple[];
  const claims = byPaper<ClaimTuple>(raw, CLAIMS, ids, `"position"`);
  const pairs = byPaper<PairTuple>(raw, PAIRS, ids, `"position"`);
  const labels = byPaper<[number, string, string]>(raw, LABELS, ids, `"kind", "rank"`);
  const found = new Map(
    papers.map((row) => [row[0], recordOf(row, claims.get(row[0]), pairs.get(row[0]), labels.get(row[0]))]),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

function recordOf(
  row: PaperTuple,
  claims: ClaimTuple[] = [],
  pairs: PairTuple[] = [],
  labels: [number, string, string][] = [],
): PaperRecord {
  const [
    id,
    slug,
    title,
    abstract,
    date,
    year,
    yearSource,
    authors,
    handle,
    name,
    comments,
    code,
    extractorVersion,
    labellerVersion,
  ] = row;
  const views = claims.map((c) => claimOf(slug, abstract, c));
  const at = new Map(views.map((v) => [v.n, v]));
  return {
    id,
    slug,
    title,
    abstract,
    date,
    year,
    yearSource,
    authors,
    organisation: handle === null ? null : { handle, name: name ?? handle },
    comments,
    hasCode: code === 1,
    techniques: labels.filter(([, kind]) => kind === "technique").map(([, , label]) => label),
    domains: labels.filter(([, kind]) => kind === "domain").map(([, , label]) => label),
    claims: views,
    tradeoffs: pairs.map(([, n, efficiency, quality, step, start, end]) => ({
      n,
      efficiency: at.get(efficiency) as ClaimView,
      quality: at.get(quality) as ClaimView,
      step,
      joined: start === null || end === null ? null : abstract.slice(start, end),
    })),
    extractorVersion,
    labellerVersion,
  };
}

function claimOf(paper: string, abstract: string, row: ClaimTuple): ClaimView {
  const [, n, quantity, kind, value, high, unit, direction, bound, subject, factorLow, factorHigh] = row;
  const [
    measure,
    benchmark,
    model,
    baseline,
    hardware,
    phase,
    start,
    end,
    quote,
    sentenceStart,
    sentenceEnd,
    rule,
    sure,
  ] = row.slice(12) as Tail;
  return {
    paper,
    n,
    quantity,
    kind,
    value,
    high,
    unit,
    direction,
    bound,
    subject,
    factorLow,
    factorHigh,
    measure,
    benchmark,
    model,
    baseline,
    hardware,
    phase,
    start,
    end,
    quote,
    sentence: abstract.slice(sentenceStart, sentenceEnd),
    sentenceStart,
    rule,
    sure: sure === 1,
  };
}

type Tail = ClaimTuple extends [
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  ...infer Rest,
]
  ? Rest
  : never;

/** Papers kept in memory once loaded; the least recently used go first. */
export class RecordCache {
  private readonly held = new Map<number, PaperRecord>();
  constructor(
    private readonly raw: Store["raw"],
    private readonly size = 5000,
  ) {}

  /** The papers with these row ids, in this order. */
  get(ids: readonly number[]): PaperRecord[] {
    const missing = ids.filter((id) => !this.held.has(id));
    const loaded = new Map(missing.length > 0 ? loadRecords(this.raw, missing).map((r) => [r.id, r]) : []);
    const records = ids.flatMap((id) => this.held.get(id) ?? loaded.get(id) ?? []);
    for (const record of records) {
      this.held.delete(record.id);
      this.held.set(record.id, record);
    }
    for (const id of this.held.keys()) {
      if (this.held.size <= this.size) break;
      this.held.delete(id);
    }
    return records;
  }
}
