import type { Row } from "./row";

/** Numbers in a bracket right behind what they measure. */
export const BRACKETS: readonly Row[] = [
  {
    id: "bracket.reduces",
    says: "verb of reduction, the cost, and before or behind it the number in a bracket",
    when: ["@verb.down ...14!verb.any @cost ( by? NUM%x [)|,|;]", "@verb.down ( by? NUM%x ) @cost+"],
    gives: "change",
    way: "less",
    example: "It reduces processing time (by 87%) and memory consumption (by 99%).",
    not: "It reduces processing time and was run (by 99%) on memory.",
    before: { "by.verb": "each bracket belongs to the cost before it, not to the first object of the verb" },
  },
];
