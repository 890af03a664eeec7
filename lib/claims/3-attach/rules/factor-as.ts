import { isQuality, norm, nounPhrase } from "../look";
import type { Rule } from "../types";
import { leftOf } from "./govern";
import { change } from "./hit";

/** "twice as fast", "2x the throughput", "half the cost". */
export const timesAs: Rule = {
  id: "factor.as",
  says: "number of times, then as fast, or the throughput",
  example: "It runs approximately four times as fast as ConvNeXt.",
  not: "It was run four times as a check.",
  when: (at) => {
    const { view } = at;
    const next = at.last + 1;
    if (norm(view, next) === "as" && at.mention.unit === "x") {
      const word = norm(view, next + 1);
      if (/^(fast|quick|quickly|rapidly|rapid)$/.test(word))
        return change(
          [{ quantity: "speedup", sense: "good", measure: "speed" }],
          "better",
          at.first,
          next + 1,
        );
      if (/^efficient(ly)?$/.test(word))
        return change(
          [{ quantity: "compute_reduction", sense: "good", measure: "efficiency" }],
          "better",
          at.first,
          next + 1,
        );
      return null;
    }
    if (
      at.mention.unit === "x" &&
      (norm(view, next) === "the" || norm(view, next) === "its") &&
      !["reduce", "reduces"].includes(norm(view, at.first - 1))
    ) {
      const found = nounPhrase(view, next);
      // "requires twice the energy", "comes at 750 times the cost"
      const takes = /^(requires?|requiring|consumes?|needs?|takes?|uses?|costs?|incurs?|at)$/.test(
        norm(view, leftOf(view, at.first)),
      );
      if (found && takes && found.term.sense === "cost" && !isQuality(found.term) && at.mention.value > 1)
        return change([found.term], "worse", at.first, found.at);
      if (found?.term.quantity !== "speedup" || found.term.sense !== "good") return null;
      return change([found.term], "better", at.first, found.at);
    }
    return null;
  },
};
