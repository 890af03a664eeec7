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

/** Numbers with a second one in a bracket, of two quantities in the same order. */
export const PARALLEL: readonly Row[] = [
  {
    id: "bracket.parallel",
    says: "factors, each with a second one in a bracket, and two quantities, the second in a bracket too",
    when: ["( NUMx ) ...7 [@efficiency] ( @efficiency )", "[@any] ( @efficiency ) ...10 by ...6 ( NUMx )"],
    gives: "change",
    way: "better",
    example: "It achieves 15.9x (4.6x) and 3.8x (2.2x) energy efficiency (throughput).",
    not: "It achieves 15.9x (on CPUs) energy efficiency (at best).",
    before: { "factor.term": "the bracket behind the quantity says that each number has one of its own" },
  },
  {
    id: "bracket.parallel-outer",
    says: "factor, a second one in a bracket, and two quantities, the second in a bracket too",
    when: ["NUMx ( ...2 ) ...6 @efficiency ( [@efficiency] )"],
    gives: "change",
    way: "better",
    example: "It achieves 15.9x (4.6x) and 3.8x (2.2x) energy efficiency (throughput).",
    not: "It achieves 15.9x (on CPUs) energy efficiency (at best).",
  },
];
