import { z } from "zod";
import { QUANTITIES } from "@/lib/claims/types";
import type { Evaluation, Figures as FiguresType, Row } from "@/lib/evaluate/types";

/** What the pages show that speak of the whole collection. */
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

const LabelCount = z.object({ name: z.string(), label: z.string(), count });

export const Labels = z.object({ dataVersion: z.string(), papers: count, labels: z.array(LabelCount) });

/** What the database holds. */
export const Stats = z.object({
  dataVersion: z.string(),
  papers: count,
  claims: count,
  tradeoffs: count,
  rejected: count,
  sure: count.describe("Claims by rules that are right nearly always."),
  papersWithClaims: count,
  papersWithTradeoffs: count,
  years: z.tuple([z.int(), z.int()]).nullable(),
  quantities: z.array(z.object({ quantity: z.enum(QUANTITIES), claims: count, papers: count })),
  techniques: z.array(LabelCount),
  domains: z.array(LabelCount),
  digests: z.array(
    z.object({
      name: z.string(),
      hash: z.string(),
      format: z.string(),
      captured: z.string().nullable(),
      papers: count,
      lines: count,
    }),
  ),
  extractorVersions: z.array(z.string()),
  labellerVersions: z.array(z.string()),
});

const Figures = z.object({
  precision: share,
  recall: share,
  f1: share,
  gold: count,
  predicted: count,
  matched: count,
}) satisfies z.ZodType<FiguresType>;

const Interval = z.object({ low: share, high: share });

const FigureRow = Figures.extend({
  name: z.string(),
  interval: z
    .object({ precision: Interval, recall: Interval, f1: Interval })
    .describe("The middle 95 % of a figure over resampled papers."),
}) satisfies z.ZodType<Row>;

const Certainty = z.object({ n: count, right: count, precision: share.nullable() });
const Sureness = Certainty.extend({ interval: Interval.describe("Of the share that is right.") });

const Measured = z.object({
  extractor: z.string(),
  labeller: z.string(),
  gold: z.string(),
  papers: count,
  resamples: count,
  seed: z.int(),
  rows: z.array(FigureRow),
  attributes: z.object({ unit: share.nullable(), bound: share.nullable(), subject: share.nullable() }),
  mainLabel: z.object({ techniques: share, domains: share }),
  shareIntervals: z
    .object({ unit: Interval, bound: Interval, subject: Interval, techniques: Interval, domains: Interval })
    .describe("The middle 95 % of the shares in attributes and mainLabel over resampled papers."),
  inverted: count.describe("Readings the wrong way round, or three times off."),
  ungroundedQuotes: count,
  sure: z.object({ share: share.nullable(), sure: Sureness, unsure: Sureness }),
  rules: z.array(Certainty.extend({ rule: z.string() })),
}) satisfies z.ZodType<Evaluation>;

export const How = z.object({
  dataVersion: z.string(),
  stats: Stats,
  evaluation: Measured.nullable().describe("How well numbers are read from the bundled labels."),
  unseen: Measured.nullable().describe("The same on abstracts that the rules were not written with."),
  rejections: z
    .array(z.object({ code: z.string(), words: z.string() }))
    .describe("Why a number was not used, code by code."),
});
