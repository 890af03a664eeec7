import { z } from "zod";

const count = z.int().nonnegative();

/** What the papers of one cell gain: each paper once, by its best pair, else by its smallest gain. */
const Cell = z.object({
  papers: count,
  median: z.number().describe("Median of the guaranteed factors; “up to” alone guarantees 1."),
  silent: count.describe("Papers whose gain states no quality."),
  upTo: count.describe("Papers that only say “up to”."),
});

const Line = { name: z.string(), label: z.string(), papers: count };

/** Techniques by domains: how many papers gain, how much is guaranteed, and how much of it is silence. */
export const TechniqueMap = z.object({
  dataVersion: z.string(),
  matched: count.describe("Papers the filters let through."),
  gaining: count.describe("Those of them with a gain on the chart."),
  domains: z.array(z.object(Line)).describe("Those with most papers first."),
  techniques: z
    .array(
      z.object({ ...Line, all: Cell, cells: z.array(Cell.nullable()).describe("In the order of domains.") }),
    )
    .describe("Those with most papers first."),
});
