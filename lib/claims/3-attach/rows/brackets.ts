import type { Row } from "./row";

/** Numbers in a bracket right behind what they measure. */
export const BRACKETS: readonly Row[] = [
  {
    id: "bracket.reduces",
    says: "verb of reduction, the cost, then the number in a bracket",
    when: ["@verb.down ...14!verb.any @cost ( by? NUM%x [)|,|;]"],
    gives: "change",
    way: "less",
    example: "It reduces processing time (by 87%) and memory consumption (by 99%).",
    not: "It reduces processing time and was run (by 99%) on memory.",
    before: { "by.verb": "each bracket belongs to the cost before it, not to the first object of the verb" },
  },
  {
    id: "bracket.verb",
    says: "verb of reduction, the number in a bracket, then the cost",
    when: ["@verb.down ( by? NUM%x ) @cost+"],
    gives: "change",
    way: "less",
    example: "The planner reduces (by 98.5%) the computational cost of each step.",
    not: "The planner reduces (by 98.5% on average) what is left.",
  },
  {
    id: "bracket.fewer",
    says: "fewer or less of a cost, then in a bracket how much fewer",
    when: ["@more.down @cost ( ...4 NUM%x fewer|less|lower|smaller [)|,|;]"],
    gives: "change",
    way: "better",
    example: "The model needs fewer parameters (e.g., 30.3% fewer).",
    not: "The model needs fewer parameters (e.g., 30.3% of them).",
  },
  {
    id: "bracket.of",
    says: "fewer or less of something, then in a bracket the share of the cost that is left",
    when: ["@more.down ..3 ( NUM%,plain,share of @cost [)|,|;]"],
    gives: "remaining",
    way: "better",
    example: "Our network has a much lower complexity (about 6% of the parameters).",
    not: "Our network has a much lower error (about 6% of the images).",
  },
];
