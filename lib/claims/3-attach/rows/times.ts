import type { Term } from "../types";
import type { Row } from "./row";

const SPEED: Term = { quantity: "speedup", sense: "good", measure: "speed" };

const EFFICIENCY: Term = { quantity: "compute_reduction", sense: "good", measure: "efficiency" };

/** Factors that say themselves, by as, that or than, what they are of. */
export const TIMES: readonly Row[] = [
  {
    id: "factor.as-fast",
    says: "number of times, then as fast",
    when: ["NUMx as fast|quick|quickly|rapidly|rapid"],
    gives: "change",
    way: "better",
    measures: SPEED,
    example: "It runs approximately four times as fast as ConvNeXt.",
    not: "It was run four times as a check.",
  },
  {
    id: "factor.as-own",
    says: "number of times, then as and a word of efficiency",
    when: ["NUMx as @own.better", "NUMx as efficiently"],
    measures: EFFICIENCY,
    gives: "change",
    way: "better",
    example: "The agent is 3 times as sample-efficient as its rival.",
    not: "The agent is 3 times as patient as its rival.",
  },
  {
    id: "factor.cost",
    says: "verb of needing, number of times, then the cost",
    when: ["requir*|consum*|need|needs|take|takes|use|uses|costs|incurs|at NUMx,times the|its @cost"],
    // Of a reference by its name, the words do not tell which of the two is the paper's own.
    unless: ["NUMx the|its @cost of @Name"],
    gives: "change",
    way: "worse",
    example: "The dense model comes at 750 times the cost.",
    not: "The dense model was run 750 times at the cost of time.",
  },
  {
    id: "factor.speed",
    says: "number of times, then the speed",
    when: ["NUMx the|its @speedup"],
    unless: ["reduce|reduces NUM", "NUM ..5 @cost"],
    gives: "change",
    way: "more",
    example: "It serves twice the throughput of vLLM.",
    not: "It serves twice the users of vLLM.",
  },
  {
    id: "factor.to",
    says: "verb of raising, a speed or efficiency, then to a number of times",
    when: ["@verb.up|@verb.better ..3!any @good to NUMx,times !@any"],
    gives: "change",
    way: "better",
    example: "It boosts throughput to 5.8 times, at the same quality.",
    not: "It boosts confidence to 5.8 times, at the same quality.",
  },
  {
    id: "factor.that",
    says: "a speed or efficiency, number of times, then that of another",
    when: ["@efficiency ..7!any NUMx that|those of"],
    gives: "change",
    way: "more",
    example: "It reaches a throughput up to 1.7x that of vLLM.",
    not: "It reaches a depth up to 1.7x that of vLLM.",
  },
];

/** Comparatives whose quantity stands further on: behind "in" or in terms of it. */
export const FURTHER: readonly Row[] = [
  {
    id: "comparative.in",
    says: "number, then lower, higher or the like, in, then the quantity",
    when: ["NUM%x @more.any in ..1 @efficiency"],
    gives: "change",
    way: "word",
    example: "The router is 12 times lower in token consumption.",
    not: "The router is 12 times lower in the building.",
  },
  {
    id: "change.in-terms",
    says: "verb or noun of improvement, number, then in terms of the quantity",
    when: ["@verb.better|@noun.better|outperforms|surpasses ...8 NUM%x in terms of @efficiency"],
    unless: ["@quality ..8!any @verb.better ...3 NUM"],
    gives: "change",
    way: "better",
    example: "The coder improves by 31% in terms of throughput.",
    not: "The coder drops by 31% in terms of throughput.",
  },
];

/** Factors and shares less than another's, of a cost named before. */
export const THAN: readonly Row[] = [
  {
    id: "comparative.is",
    says: "cost or speed, then is, the number, and lower, higher or the like",
    when: [
      "@cost ..3!any is|are|was|were NUM%x @more.down !@any",
      "@good ..3!any is|are|was|were NUM%x @more.up !@any",
    ],
    gives: "change",
    way: "word",
    example: "Compared with BarNet, latency is 32% lower.",
    not: "Compared with BarNet, recall is 32% lower.",
  },
  {
    id: "comparative.score-is",
    says: "score, then is, the number, and lower, higher or the like",
    when: ["@quality ..3!any is|are|was|were NUM%pp,plain @more.any !@any"],
    gives: "change",
    way: "word",
    example: "Its accuracy is 2.2% lower at a sixth of the cost.",
    not: "Its accuracy is 72.2% at a sixth of the cost.",
  },
  {
    id: "change.in-noun",
    says: "number, then in or on, the cost and a noun of saving; or verb of saving, number, then on the cost",
    when: ["NUM%x,plain in ..1 @cost @noun.down", "@verb.down NUM%,plain on @cost"],
    gives: "change",
    way: "less",
    example: "FooNet achieves 32% in latency savings.",
    not: "FooNet achieves 32% in recall savings.",
  },
  {
    id: "comparative.cost",
    says: "number, then fewer, less, lower or smaller than another, of the cost named before",
    when: [
      "@cost ...13!any NUM%x fewer|less|lower [than|compared|relative]",
      "@cost ..7!any is|are|was|were NUM%x smaller [than|compared|relative]",
      "@cost ( ...4 NUM%x fewer|less|lower|smaller|shorter [)|,|;|than|compared]",
      "@cost of|for|on|in ..4!any ( ...4 NUM%x fewer|less|lower|smaller|shorter [)|,|;|than|compared]",
    ],
    gives: "change",
    way: "better",
    example: "It needs few learnable parameters, up to 260x fewer than existing methods.",
    not: "It needs few learnable parameters, and 260x longer texts than existing methods.",
  },
];
