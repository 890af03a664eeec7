import { z } from "zod";
import { MODES } from "../modes";

const count = z.int().nonnegative();

export const FacetValue = z.object({
  value: z.string(),
  label: z.string(),
  count: count.describe(
    "Papers that would match with this value alone in its facet, under all other filters.",
  ),
  selected: z.boolean(),
  asked: z
    .enum(MODES)
    .nullable()
    .describe("How it is asked for: any of the chosen, all of them, none of them; null where it is not."),
});

export const Facet = z.object({
  key: z.string(),
  label: z.string(),
  values: z.array(FacetValue),
  more: count.describe("Values left out, the less frequent ones: /api/facets.json finds them by name."),
});

export const RangeFacet = z.object({
  key: z.string(),
  label: z.string(),
  extent: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe("Smallest and largest value present, null where nothing is stated."),
  selected: z.tuple([z.number().nullable(), z.number().nullable()]),
  scale: z.enum(["linear", "log"]),
  bins: z
    .array(z.object({ from: z.number(), to: z.number(), count }))
    .describe("Histogram under all other filters."),
});
