import { z } from "zod";
import { BOUNDS, QUANTITIES, SUBJECTS } from "@/lib/claims/types";
import { PAPER_KINDS } from "@/lib/labels/types";
import { OPEN_LISTS } from "../named";
import { Chart, Point, Verdict, Why } from "./chart";
import { Claim, PointClaim } from "./claim";
import { Facet, FacetValue, RangeFacet } from "./facets";

export { Chart, Claim, Facet, FacetValue, Point, PointClaim, RangeFacet, Verdict, Why };

/** Zod schemas of every answer: its types (`types.ts`) and the OpenAPI document are made from them. */
const text = z.string().nullable();
const count = z.int().nonnegative();

/** A piece of text, marked or not: pages build markup from it, never from strings. */
export const Piece = z.object({ text: z.string(), hit: z.boolean() });

/** An efficiency claim with the quality claim of the same setting. */
export const Tradeoff = z.object({
  n: count,
  efficiency: Claim,
  quality: Claim,
  step: z.enum(["clause", "sentence", "neighbour"]),
  joined: text.describe("The words that joined them."),
});

/** Numbers of one setting: what may stand in one row. */
export const Experiment = z.object({
  gains: z.array(Claim).describe("Gains and overheads, the one that stands for it first."),
  quality: z.array(Claim).describe("Quality, the one said with the first gain first."),
  setting: text.describe(
    "What sets it apart from the first one: its model, benchmark or baseline, or “other setting”; null of the first.",
  ),
});

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

/** One row of the explore table. */
export const PaperRow = z.object({
  ...paperHead,
  type: z.enum(PAPER_KINDS).describe("What the paper is by its main label."),
  techniques: z.array(z.string()).describe("Main one first."),
  domains: z.array(z.string()).describe("Main one first."),
  shown: z
    .object({ technique: text, domain: text })
    .describe(
      "The labels that stand for the paper in this view: one that is filtered by, else the main one.",
    ),
  claims: count,
  experiments: z
    .array(Experiment)
    .describe(
      "What it reports, a setting each, at most four; the first one stands for the paper in this view.",
    ),
  verdict: Verdict.optional().describe(
    "In the explore table: how its first experiment stands among those of the view, or its best placed result; none where the chart shows none.",
  ),
  hit: z
    .object({ title: z.array(Piece), snippet: z.array(Piece) })
    .optional()
    .describe("With a search: pieces of the title and of the abstract around the hit."),
});

export const LabelKind = z.enum(["technique", "domain"]);

/** What a person said of what was read from a paper; nothing of it is ever changed or taken out. */
export const CorrectionLine = z.object({
  uid: z.string(),
  time: z.string(),
  who: text,
  reason: z.string(),
  kind: z.enum(["wrong", "change", "add", "labels", "undo"]),
  quote: text.describe("The words of the abstract it is about."),
  undone: z.boolean(),
  applies: z.boolean().describe("False where its words are gone from the text."),
});

/** One paper, whole. */
export const Paper = z.object({
  ...paperHead,
  authorNames: z.array(z.string()).describe("In order, as far as a source names them."),
  arxivId: text.describe("Without its version."),
  doi: text,
  openReviewId: text,
  textKind: z
    .enum(["abstract", "summary", "cut"])
    .describe("What the text is: the abstract, somebody's summary, or an abstract that its source cuts off."),
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
  corrections: z.array(CorrectionLine).describe("Oldest first."),
  extractorVersion: z.string(),
  labellerVersion: z.string(),
  related: z.array(
    z.object({ slug: z.string(), title: z.string(), year: z.int().nullable(), why: z.string() }),
  ),
});

/** A parameter that could not be used. */
export const Notice = z.object({
  param: z.string(),
  value: z.string(),
  message: z.string(),
});

/** An active filter, said in words, with the query string of the view without it. */
export const Chip = z.object({
  param: z.string(),
  value: z.string(),
  say: z.string(),
  without: z.string(),
  would: z.int().optional().describe("Where nothing matches: papers that would match without it."),
});

/** What the explore page shows besides its chart. */
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
  pairs: z
    .array(z.object({ params: z.array(z.string()), would: count }))
    .describe(
      "Where nothing matches and no filter alone is in the way: pairs of filters, and how many papers match without both.",
    ),
  meant: z
    .object({ text: z.string(), papers: count })
    .nullable()
    .describe("Where the search finds nothing: what it was likely to mean, and how many papers that finds."),
  notices: z.array(Notice),
});

/** Everything the explore page shows. */
export const Explore = Listing.extend({
  chart: Chart,
});

/** Where claims of one quantity cannot be compared: what differs, or what is not stated. */
export const Condition = z.enum(["measure", "benchmark", "model", "baseline", "hardware", "phase", "unit"]);

/** One quantity in a comparison; `cells` stand in the order of the papers. */
export const CompareRow = z.object({
  quantity: z.enum(QUANTITIES),
  cells: z
    .array(z.array(Claim))
    .describe("The paper's claims of this quantity, the best one first; empty where nothing is stated."),
  apart: z
    .array(z.array(count))
    .describe("Per paper, the claims (by `n`) that come from another setting than the column's."),
  best: z
    .array(count)
    .nullable()
    .describe("Positions of the best papers; null where the best claims cannot be compared."),
  differs: z.array(Condition).describe("Conditions that differ between the papers' best claims."),
  unstated: z.array(Condition).describe("Conditions that at least one of them does not state."),
  verdict: z.string().describe("Why the best is or is not marked, in one sentence."),
});

/** Papers side by side. */
export const Compare = z.object({
  dataVersion: z.string(),
  papers: z.array(PaperRow),
  tradeoffs: z.array(z.array(Tradeoff)),
  rows: z.array(CompareRow),
  chart: Chart,
  missing: z.array(z.string()).describe("Asked for, but not in the database."),
});

/** How the claims of one quantity (and unit, for quality) spread over the papers of a label. */
export const Distribution = z.object({
  quantity: z.enum(QUANTITIES),
  unit: z.enum(["factor", "%", "pp"]).describe("Of `values`: comparable factors, or signed changes."),
  error: z.boolean().describe("Changes of scores of which less is better; a fall is above 0."),
  papers: count,
  claims: count.describe("All its numbers; the five below are over one a paper."),
  min: z.number(),
  lowerQuartile: z.number(),
  median: z.number(),
  upperQuartile: z.number(),
  max: z.number(),
  values: z
    .array(
      z.object({
        paper: z.string(),
        title: z.string(),
        n: count,
        low: z.number(),
        high: z.number(),
        bound: z.enum(BOUNDS),
        subject: z.enum(SUBJECTS),
      }),
    )
    .describe(
      "All its numbers; of more than 200 so many, evenly through their order, the least and the most among them.",
    ),
});

/** The page of a technique or a domain. */
export const Label = z.object({
  dataVersion: z.string(),
  kind: LabelKind,
  name: z.string(),
  papers: count,
  years: z.array(z.object({ year: z.int().nullable(), count })),
  subjects: z.array(z.enum(SUBJECTS)).describe("Whose results are counted."),
  off: z.int().nonnegative().describe("Numbers of the others that are left out."),
  gains: z.array(Distribution).describe("Efficiency: what it gains (and its overheads, below 1)."),
  costs: z
    .array(Distribution)
    .describe("Quality changes in percent and in points apart, and shares retained."),
  parity: count.describe("Papers that say quality is kept, in words."),
  leading: z.array(PaperRow).describe("The papers with most trade-offs and numbers."),
  chart: Chart,
  /** What is not stated, in numbers of papers. */
  unstated: z.object({
    gains: count,
    noNumbers: count,
    gainWithoutQuality: count,
    noBaseline: count,
    noBenchmark: count,
    noHardware: count,
  }),
  together: z.array(z.object({ kind: LabelKind, name: z.string(), label: z.string(), count })),
});

/** One line of the command palette. */
export const Suggestion = z.object({
  kind: z.enum(["paper", "technique", "domain", "organisation", ...OPEN_LISTS]),
  value: z.string(),
  label: z.array(Piece),
  count: count.nullable().describe("For a label or name, its number of papers; for a paper, its year."),
  href: z.string(),
});
