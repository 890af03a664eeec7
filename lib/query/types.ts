import type { z } from "zod";
import type * as answers from "./schema/answers";
import type * as map from "./schema/map";
import type * as pages from "./schema/pages";
import type * as views from "./schema/views";

/** What the query room answers with: plain JSON, the same for pages, API and exports, as `schema/` declares it. */
export type ClaimView = z.infer<typeof views.Claim>;
export type PointClaim = z.infer<typeof views.PointClaim>;
export type TradeoffView = z.infer<typeof views.Tradeoff>;
export type PointView = z.infer<typeof views.Point>;
export type Experiment = z.infer<typeof views.Experiment>;
export type ChartView = z.infer<typeof views.Chart>;
export type Verdict = z.infer<typeof views.Verdict>;
export type WhyView = z.infer<typeof views.Why>;
export type PaperRow = z.infer<typeof views.PaperRow>;
export type PaperView = z.infer<typeof views.Paper>;
export type Piece = z.infer<typeof views.Piece>;
export type Facet = z.infer<typeof views.Facet>;
export type FacetValue = z.infer<typeof views.FacetValue>;
export type RangeFacet = z.infer<typeof views.RangeFacet>;
export type Notice = z.infer<typeof views.Notice>;
export type Chip = z.infer<typeof views.Chip>;
export type PairInTheWay = ListingView["pairs"][number];
export type ListingView = z.infer<typeof views.Listing>;
export type ExploreView = z.infer<typeof views.Explore>;
export type Condition = z.infer<typeof views.Condition>;
export type CompareRow = z.infer<typeof views.CompareRow>;
export type CompareView = z.infer<typeof views.Compare>;
export type Distribution = z.infer<typeof views.Distribution>;
export type LabelKind = z.infer<typeof views.LabelKind>;
export type LabelView = z.infer<typeof views.Label>;
export type Suggestion = z.infer<typeof views.Suggestion>;
export type TechniqueMap = z.infer<typeof map.TechniqueMap>;
export type Stats = z.infer<typeof pages.Stats>;
/** What stored papers are known by, in hashes. */
export type Known = z.infer<typeof answers.Known>;
export type ReviewItem = z.infer<typeof answers.ReviewItem>;
export type ReviewView = Omit<z.infer<typeof answers.Review>, "dataVersion">;
