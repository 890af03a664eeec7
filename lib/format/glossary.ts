import { MINUS, THIN } from "./number";

/** A word of this product that a newcomer may not know. */
export interface Term {
  /** Its name in addresses: /glossary#frontier. */
  id: string;
  /** As it is said. */
  name: string;
  /** What it means, in a few sentences. */
  means: readonly string[];
}

/** Every word that is explained, in the order of the glossary; popovers beside the words are fed from here too. */
export const GLOSSARY = [
  {
    id: "frontier",
    name: "Frontier",
    means: [
      "A result is on the frontier when no other in view has both as large a gain and as good a quality, and more of one.",
      "Numbers are compared with numbers only: a quality that is said in words stands in a lane of its own.",
    ],
  },
  {
    id: "claimed",
    name: "As claimed, and guaranteed",
    means: [
      `As claimed takes every hedge at its best: “up to 39${THIN}%” counts as 39${THIN}%, “2× to 25×” as 25×.`,
      "Guaranteed takes it at its worst: “up to” guarantees no gain at all (1×), “2× to 25×” guarantees 2×.",
    ],
  },
  {
    id: "factor",
    name: "Factor",
    means: [
      `How many times better: 2× is twice as fast, or half the tokens, memory or cost. It makes “52${THIN}% fewer tokens” and “2.08× fewer tokens” the same.`,
      "Below 1× it is a cost. The axis is logarithmic: from 1× to 2× is as far as from 2× to 4×.",
    ],
  },
  {
    id: "quality",
    name: "Quality change",
    means: [
      "What happened to accuracy or another score against the paper's own baseline, in percent or in points; above the line is better.",
      "The axis is a symmetric logarithm: near 0 it is even, further out each step is a multiple, so that a loss of 3 and a rise of 70 can both be read.",
      "Percent of a score, points, and percent of an error are not alike: one kind stands on the axis, the others are a touch away.",
    ],
  },
  {
    id: "share-kept",
    name: "Share kept",
    means: [
      `“Retains 96.7${THIN}% of the accuracy” stands among percent changes as the loss it leaves: ${MINUS}3.3${THIN}%.`,
    ],
  },
  {
    id: "in-words",
    name: "Better or kept, in words",
    means: [
      "“Without loss of accuracy”, “on par with the baseline”: quality said without a number. It is not zero, so it stands in a grey lane above the plane, marked ≈; what is better in words in one of its own, marked +.",
    ],
  },
  {
    id: "not-stated",
    name: "Not stated",
    means: [
      "The abstract gives a gain and says nothing of quality. It is never taken for zero: such gains are the ticks below the plane.",
    ],
  },
  {
    id: "hedges",
    name: "Up to, at least, about, ranges",
    means: [
      "An arrow points to where a number may lie: to less for “up to” (≤), to more for “at least” (≥). A bar is a stated range. A hollow mark is “about” (~).",
    ],
  },
  {
    id: "unsure",
    name: "Unsure reading (?)",
    means: [
      "Numbers are read by rules. A question mark stands where a reading like this one is not right often enough to be shown without it.",
    ],
  },
  {
    id: "verdict",
    name: "On the frontier, cannot tell, beaten by",
    means: [
      "Every hedged number is moved within what its words allow, a thousand times, and the frontier drawn anew. On the frontier: in at least 95 % of the cases. Beaten by: in at most 5 %, with the result that beats it. Cannot tell: in between, or quality without a number.",
      "Only hedges are moved. That two papers measure different things, or a rule misreads, is not part of it.",
    ],
  },
  {
    id: "trade-off",
    name: "Trade-off",
    means: [
      "A gain together with the quality said of the same setting: the same model, task and comparison.",
    ],
  },
  {
    id: "experiment",
    name: "Experiment",
    means: [
      "Numbers of one setting. A row shows those of one; what comes from another setting stands apart, after “also”.",
    ],
  },
  {
    id: "knee",
    name: "Knee",
    means: ["The point of the frontier after which more gain costs much more quality."],
  },
  {
    id: "exchange",
    name: "Exchange rate",
    means: [
      "How many times the factor one point of quality is worth to you. At each rate another result of the frontier wins.",
    ],
  },
  {
    id: "whose",
    name: "Own result, another's, finding",
    means: [
      "A paper's own results count. Numbers of a baseline or of earlier work, and findings (what a study observed, not what a method gained), count only where they are asked for, in table, chart and filters alike.",
    ],
  },
] as const satisfies readonly Term[];

export type TermId = (typeof GLOSSARY)[number]["id"];

/** What a word means. */
export const termOf = (id: string): Term | undefined => GLOSSARY.find((t) => t.id === id);
