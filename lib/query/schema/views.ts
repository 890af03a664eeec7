import { z } from "zod";
import { BOUNDS, DIRECTIONS, PHASES, QUANTITIES, SUBJECTS, UNITS } from "@/lib/claims/types";
import type * as view from "../types";

/** Zod schemas of every answer; the compiler holds them to `types.ts`, the OpenAPI document is made from them. */
const text = z.string().nullable();
const count = z.int().nonnegative();

export const Piece = z.object({ text: z.string(), hit: z.boolean() }) satisfies z.ZodType<view.Piece>;

export const PointClaim = z.object({
  n: count.describe("Position among the paper's claims, in reading order."),
  quantity: z.enum(QUANTITIES),
  kind: z.enum(["point", "range", "parity"]),
  value: z.number().describe("The number, or the smaller one of a range, positive, in `unit`; 0 for parity."),
  high: z.number().nullable(),
  unit: z.enum(UNITS),
  direction: z.enum(DIRECTIONS),
  bound: z.enum(BOUNDS),
  subject: z.enum(SUBJECTS),
  factorLow: z.number().nullable().describe("Comparable factor, 1 or more is better; null for quality."),
  factorHigh: z.number().nullable(),
  measure: text,
  benchmark: text,
  model: text,
  baseline: text,
  hardware: text,
  phase: z.enum(PHASES).nullable(),
  start: count.describe("Offset of the evidence in the abstract, UTF-16 code units."),
  end: count,
  quote: z.string().describe("The exact words of the abstract."),
  sure: z.boolean(),
}) satisfies z.ZodType<view.PointClaim>;

export const Claim = PointClaim.extend({
  paper: z.string(),
  sentence: z.string(),
  sentenceStart: count,
  rule: z.string(),
}) satisfies z.ZodType<view.ClaimView>;

export const Tradeoff = z.object({
  n: count,
  efficiency: Claim,
  quality: Claim,
  step: z.enum(["clause", "sentence", "neighbour"]),
  joined: text,
}) satisfies z.ZodType<view.TradeoffView>;

const paperHead = {
  slug: z.string(),
  title: z.string(),
  date: text,
  year: z.int().nullable(),
  yearSource: text,
  authors: count.nullable(),
  organisation: z.object({ handle: z.string(), name: z.string() }).nullable(),
  comments: count.nullable(),
  hasCode: z.boolean(),
};

export const PaperRow = z.object({
  ...paperHead,
  techniques: z.array(z.string()),
  domains: z.array(z.string()),
  claims: count,
  headlines: z.array(z.object({ efficiency: Claim, quality: Claim.nullable() })),
  best: z.partialRecord(z.enum(QUANTITIES), Claim),
  hit: z.object({ title: z.array(Piece), snippet: z.array(Piece) }).optional(),
}) satisfies z.ZodType<view.PaperRow>;

const LabelKind = z.enum(["technique", "domain"]);

export const Paper = z.object({
  ...paperHead,
  abstract: z.string(),
  links: z.array(z.object({ url: z.string(), kind: z.string(), start: count, end: count })),
  digests: z.array(z.object({ name: z.string(), hash: z.string(), firstLine: count, lastLine: count })),
  claims: z.array(Claim),
  tradeoffs: z.array(Tradeoff),
  rejected: z.array(
    z.object({
      start: count,
      end: count,
      text: z.string(),
      code: z.string(),
      rule: z.string(),
      reason: z.string(),
      context: text,
    }),
  ),
  labels: z.array(
    z.object({
      kind: LabelKind,
      name: z.string(),
      score: z.number(),
      evidence: z.array(
        z.object({ in: z.enum(["title", "abstract"]), start: count, end: count, text: z.string() }),
      ),
    }),
  ),
  extractorVersion: z.string(),
  labellerVersion: z.string(),
  related: z.array(
    z.object({ slug: z.string(), title: z.string(), year: z.int().nullable(), why: z.string() }),
  ),
}) satisfies z.ZodType<view.PaperView>;

export const Facet = z.object({
  key: z.string(),
  label: z.string(),
  values: z.array(z.object({ value: z.string(), label: z.string(), count, selected: z.boolean() })),
}) satisfies z.ZodType<view.Facet>;

export const RangeFacet = z.object({
  key: z.string(),
  label: z.string(),
  extent: z.tuple([z.number(), z.number()]).nullable(),
  selected: z.tuple([z.number().nullable(), z.number().nullable()]),
  scale: z.enum(["linear", "log"]),
  bins: z.array(z.object({ from: z.number(), to: z.number(), count })),
}) satisfies z.ZodType<view.RangeFacet>;

export const Notice = z.object({
  param: z.string(),
  value: z.string(),
  message: z.string(),
}) satisfies z.ZodType<view.Notice>;

export const Chip = z.object({
  param: z.string(),
  value: z.string(),
  say: z.string(),
  without: z.string(),
}) satisfies z.ZodType<view.Chip>;

export const Point = z.object({
  id: z.string(),
  paper: z.string(),
  title: z.string(),
  year: z.int().nullable(),
  technique: text,
  domain: text,
  efficiency: PointClaim,
  quality: PointClaim.nullable(),
}) satisfies z.ZodType<view.PointView>;

export const Listing = z.object({
  dataVersion: z.string(),
  total: count,
  matched: count,
  asked: z
    .string()
    .describe("The question as it was understood, as a query string that every address of the API takes."),
  page: count,
  pageSize: count,
  rows: z.array(PaperRow),
  facets: z.array(Facet),
  ranges: z.array(RangeFacet),
  chips: z.array(Chip),
  notices: z.array(Notice),
}) satisfies z.ZodType<view.ListingView>;

export const Explore = Listing.extend({
  points: z.array(Point),
}) satisfies z.ZodType<view.ExploreView>;

const Condition = z.enum(["measure", "benchmark", "model", "baseline", "hardware", "phase", "unit"]);

export const Compare = z.object({
  dataVersion: z.string(),
  papers: z.array(PaperRow),
  tradeoffs: z.array(z.array(Tradeoff)),
  rows: z.array(
    z.object({
      quantity: z.enum(QUANTITIES),
      cells: z.array(z.array(Claim)),
      best: z.array(count).nullable(),
      differs: z.array(Condition),
      unstated: z.array(Condition),
      verdict: z.string(),
    }),
  ),
  points: z.array(Point),
  missing: z.array(z.string()),
}) satisfies z.ZodType<view.CompareView>;

export const Distribution = z.object({
  quantity: z.enum(QUANTITIES),
  unit: z.enum(["factor", "%", "pp"]),
  papers: count,
  claims: count,
  min: z.number(),
  lowerQuartile: z.number(),
  median: z.number(),
  upperQuartile: z.number(),
  max: z.number(),
  values: z.array(
    z.object({
      paper: z.string(),
      title: z.string(),
      n: count,
      low: z.number(),
      high: z.number(),
      bound: z.enum(BOUNDS),
      subject: z.enum(SUBJECTS),
    }),
  ),
}) satisfies z.ZodType<view.Distribution>;

export const Label = z.object({
  dataVersion: z.string(),
  kind: LabelKind,
  name: z.string(),
  papers: count,
  years: z.array(z.object({ year: z.int().nullable(), count })),
  gains: z.array(Distribution),
  costs: z.array(Distribution),
  parity: count,
  leading: z.array(PaperRow),
  points: z.array(Point),
  unstated: z.object({
    gains: count,
    noNumbers: count,
    gainWithoutQuality: count,
    noBaseline: count,
    noBenchmark: count,
    noHardware: count,
  }),
  together: z.array(z.object({ kind: LabelKind, name: z.string(), label: z.string(), count })),
}) satisfies z.ZodType<view.LabelView>;

export const Suggestion = z.object({
  kind: z.enum(["paper", "technique", "domain", "organisation"]),
  value: z.string(),
  label: z.array(Piece),
  count: count.nullable(),
  href: z.string(),
}) satisfies z.ZodType<view.Suggestion>;
