import type { ParityRule } from "./rules";

/** A way to say in words that quality is better than a reference's; tried where a gain stands and no other quality. */
export const BETTER_RULES: readonly ParityRule[] = [
  {
    id: "better.more",
    when: [
      "more|significantly? accurate|precise",
      "@perform ..3!efficiency better than",
      "better|higher|improved|greater ..2!efficiency!machine @quality",
      "superior ..2!efficiency!machine @quality to|than|over|compared",
      "better|improved ..2!efficiency!machine @results",
      "lower|reduced|smaller|decreased ..2!efficiency!machine error|errors|perplexity|wer|fid|mae|rmse",
    ],
    gives: "better",
    example: "The small network is 2.3x faster with better accuracy.",
    not: "The small network is 2.3x faster with better hardware.",
    numbered: true,
  },
  {
    id: "better.improves",
    when: ["@improves ..4!efficiency!machine!lofty @quality"],
    gives: "better",
    example: "It cuts training time by half while improving accuracy on rare words.",
    not: "It cuts training time by half while improving throughput on rare words.",
    numbered: true,
  },
  {
    id: "better.beats",
    when: [
      "@beats ..8!efficiency!machine @quality",
      "@beats ..8!efficiency!machine @peer",
      "@beats ..2!efficiency!machine @reference ..3 @Name",
      "@beats ..2!efficiency!machine @Name",
      "@beats ..3!efficiency!machine state-of-the-art|sota|state-of-art|baseline|baselines|others|competitors",
    ],
    gives: "better",
    example: "It outperforms the full model at 30% of the cost.",
    not: "It outperforms the latency of the full model at 30% of the cost.",
    bare: true,
    numbered: true,
  },
];
