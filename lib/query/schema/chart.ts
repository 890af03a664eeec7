import { z } from "zod";
import { ALIKE } from "@/lib/chart/kinds";
import { SHAPES } from "@/lib/chart/shapes";
import { AXES } from "@/lib/chart/types";
import { GLOSSARY, type TermId } from "@/lib/format/glossary";
import { GROUP_KEYS, QUALITY_KINDS } from "@/lib/pareto";
import { PointClaim } from "./claim";

/** Answers about the chart: worked out over every matched point, whatever of them is drawn. */
const count = z.int().nonnegative();
const text = z.string().nullable();
const TERM_IDS = GLOSSARY.map((t) => t.id) as [TermId, ...TermId[]];
const span = z.tuple([z.number(), z.number()]);

/** One mark of the chart: a trade-off, or an efficiency claim with no quality stated (`quality` null). */
export const Point = z.object({
  id: z.string().describe("slug:efficiencyN or slug:efficiencyN:qualityN."),
  paper: z.string(),
  title: z.string(),
  year: z.int().nullable(),
  technique: text,
  domain: text,
  efficiency: PointClaim,
  quality: PointClaim.nullable(),
  kind: z
    .enum([...QUALITY_KINDS, "better", "parity", "level", "unstated"])
    .describe(
      "What the quality is: percent of a score said to be relative, percent of which the text does not say what of, a share kept, points of a score, percent or points of an error; or better or kept in words, a level that is no change, not stated.",
    ),
});

const Said = z.object({
  text: z.string(),
  strong: z.boolean().optional(),
  term: z.enum(TERM_IDS).optional().describe("The word of the glossary that explains it."),
});

const Series = z.object({
  value: z.string(),
  label: z.string(),
  colour: z.string().describe("A CSS variable of the series colours."),
  shape: z.enum(SHAPES),
  count,
});

/** What a set of points says. Members and winners are positions in the list of drawn points. */
const Summary = z.object({
  all: count.describe("Points shown under these choices, of which a crowd is drawn in part."),
  said: z.array(Said).describe("One sentence that sums the view up."),
  fronts: z
    .array(z.object({ strength: z.enum(["strict", "claimed"]), name: text, members: z.array(count) }))
    .describe("Both readings, per group where one is chosen; by factor upwards."),
  colours: z.array(Series),
  shapes: z.array(Series),
  kinds: z.record(z.enum(QUALITY_KINDS), count).describe("Measured points of each kind of quality change."),
  axis: z.enum(AXES).describe("What the y axis shows."),
  mixed: z.array(z.enum(ALIKE)).describe("The unlike kinds that share it."),
  unstated: count.describe("Papers with a gain whose quality is not stated."),
  otherUnit: count.describe("Points whose quality this axis does not show."),
  hidden: z
    .object({ other: count, finding: count, noFactor: count })
    .describe("Others' numbers, findings, and savings without a factor: not shown."),
  differ: z
    .array(z.object({ key: z.enum([...GROUP_KEYS, "quantity"]), words: z.string() }))
    .describe("What the measured points do not agree on."),
  comparable: z.string().describe("Which of them can be compared in the strict sense, in words."),
  knee: count.nullable(),
  winnerIntervals: z
    .array(z.object({ from: z.number(), to: z.number().nullable(), winners: z.array(count) }))
    .describe(
      "Who wins while one point of quality is worth `from` to `to` times the factor; null: without end.",
    ),
  domains: z.object({ factor: span, accuracy: span }).describe("What the axes show."),
  spread: z
    .object({ factor: z.array(z.number()), quality: z.array(z.number()) })
    .nullable()
    .describe("Values at even steps of rank, for the distributions; null where every point is drawn."),
});

/** What can be said of a point among those it is compared with. */
export const Verdict = z.object({
  word: z
    .enum(["on", "open", "beaten"])
    .describe("On the frontier in at least 95 % of the drawn cases, in at most 5 % and beaten, or neither."),
  by: z.object({ paper: z.string(), title: z.string() }).nullable().describe("Who beats it."),
  why: z.string(),
});

const Best = z.object({
  best: count
    .nullable()
    .describe("Whose quality is the best: measured rises, then kept, then the smallest loss."),
  measured: count.nullable().describe("The best measured one, where that is another."),
  silent: count.describe("Papers that reach the gain and state no quality."),
});

/** The chart of a view. */
export const Chart = Summary.extend({
  points: z
    .array(Point)
    .describe("The marks that are drawn: every member of a frontier, and of a crowd a sample."),
  verdicts: z.array(Verdict).describe("One for each of the points."),
  glance: z
    .object({
      gains: z.array(z.object({ gain: z.number(), claimed: Best, strict: Best })),
      techniques: z.array(
        z.object({ name: z.string(), papers: count, bests: z.array(Best).describe("At the same gains.") }),
      ),
    })
    .describe("The best quality at so much gain or more, as positions in `points`."),
  shares: z
    .object({
      papers: z.array(z.object({ paper: z.string(), title: z.string(), share: z.number() })),
      more: count,
      cases: count,
    })
    .describe(
      "Share of drawn cases in which a paper is on a frontier when every hedge moves within its bounds.",
    ),
  groups: z
    .object({
      drawn: z.array(
        Summary.extend({ name: z.string(), placed: count, points: z.array(count).describe("In `points`.") }),
      ),
      more: count,
      empty: z.array(z.string()),
      silent: count,
    })
    .nullable()
    .describe("One summary per group, where a grouping is chosen."),
});

const Differs = z.array(z.object({ key: z.enum(GROUP_KEYS), values: z.array(z.string()) }));

/** Why a point is, or is not, on the frontier. */
export const Why = z.object({
  point: Point,
  place: z.enum(["plane", "better", "lane", "unstated", "other-unit"]),
  strict: z.boolean(),
  claimed: z.boolean(),
  group: text.optional().describe("The group its frontier is of; null where it does not say."),
  rivals: z
    .array(
      z.object({
        point: Point,
        times: z.number().describe("Its factor over that of the point."),
        points: z.number().describe("Its quality less that of the point."),
        certain: z.boolean().describe("Whatever the hedges mean."),
        differs: Differs.describe("What the two do not share."),
      }),
    )
    .describe("The nearest of those that are at least as good on both axes."),
  rivalCount: count,
  changes: z
    .array(
      z.object({
        x: z.number(),
        y: z.number(),
        beyond: z.enum(["x", "y", "both"]).nullable(),
        times: z.number(),
        points: z.number(),
      }),
    )
    .describe("The smallest changes that would put it there."),
  share: z.number().nullable().describe("Share of the drawn cases in which its paper is on the frontier."),
  cases: count,
});
