import { z } from "zod";
import { Chart, Claim, Facet, Paper, RangeFacet, Suggestion, Why } from "./views";

/** Answers of the API that are no page's view. */
const count = z.int().nonnegative();

export const Papers = z.object({
  dataVersion: z.string().describe("The same on every page as long as the data did not change."),
  total: count,
  matched: count,
  page: count,
  pageSize: count,
  pages: count,
  papers: z.array(Paper),
});

export const Export = z.object({
  dataVersion: z.string(),
  total: count,
  matched: count,
  filters: z.string().describe("The filters in words; empty for all papers."),
  papers: z.array(Paper),
});

export const Facets = z.object({
  dataVersion: z.string(),
  matched: count,
  facets: z.array(Facet),
  ranges: z.array(RangeFacet),
});

export const Points = Chart.extend({ dataVersion: z.string() });
export const WhyAnswer = z.object({ dataVersion: z.string(), why: Why.nullable() });

export const Suggestions = z.object({ dataVersion: z.string(), suggestions: z.array(Suggestion) });

/** What stored papers are known by: the first 12 hexadecimal digits of SHA-256. */
export const Known = z.object({
  dataVersion: z.string(),
  texts: z.array(z.string()).describe("Of the JSON list of title and abstract."),
  ids: z.array(z.string()).describe("Of “arxiv”, “doi” or “openreview”, a blank, and the id."),
  slugs: z.array(z.string()).describe("Of the paper's address."),
});

/** A claim to look at. */
export const ReviewItem = z.object({
  slug: z.string(),
  title: z.string(),
  claim: Claim,
  why: z
    .enum(["differs", "unsure", "sure"])
    .describe("differs: other numbers of the abstract speak against it; unsure: its probability is low."),
  gold: z.string().describe("A line in the format of the labels, for whoever finds it wrong."),
});

export const Review = z.object({
  dataVersion: z.string(),
  page: count,
  pageSize: count,
  waiting: count.describe("Claims in the whole queue."),
  claims: count.describe("Claims of which the sample is drawn."),
  seed: count,
  queue: z.array(ReviewItem),
  sample: z.array(ReviewItem).describe("Every claim is as likely in it as any other."),
});

export const ErrorAnswer = z.object({
  error: z.object({ status: z.int(), param: z.string().optional(), message: z.string() }),
});

export const Health = z.object({ status: z.literal("ok") });
export const Ready = z.object({ status: z.literal("ready"), dataVersion: z.string(), papers: count });
