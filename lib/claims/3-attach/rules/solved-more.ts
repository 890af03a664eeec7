import { ACCURACY, item, norm } from "../look";
import type { Rule } from "../types";
import { leftOf } from "./govern";
import { change } from "./hit";

const FINDS =
  /^(detect|find|fix|solv|localiz|locat|answer|complet|discover|resolv|identif|catch|repair|uncover|recover)/;

/** "detects 18% more failures", "solves 20% more tasks": more of what is to be found or solved. */
export const solvesMore: Rule = {
  id: "comparative.solved",
  says: "verb of finding or solving, number, then more",
  example: "The monitor detects 18% more failures than either part alone.",
  not: "The monitor reads 18% more frames than either part alone.",
  when: (at) => {
    const { view, mention } = at;
    if (mention.unit !== "%" || norm(view, at.last + 1) !== "more" || item(view, at.last + 2)?.term)
      return null;
    const left = leftOf(view, at.first);
    return FINDS.test(norm(view, left)) ? change([ACCURACY], "better", left, at.last + 2) : null;
  },
};
