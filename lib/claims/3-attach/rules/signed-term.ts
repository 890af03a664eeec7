import { chainBehind } from "../chain";
import { directionOf, isQuality } from "../look";
import type { Rule } from "../types";
import { change, measures } from "./hit";

/** "+2.9% average performance", "-39% tokens": the sign says which way. */
export const signedTerm: Rule = {
  id: "signed.term",
  says: "number with a plus or minus sign, then the quantity",
  example: "On reasoning tasks it reaches +2.9% accuracy.",
  not: "Temperatures range around +2.9 degrees.",
  when: (at) => {
    if (at.mention.sign === null) return null;
    const chain = chainBehind(at);
    if (!chain.term || chain.nounAt >= 0 || chain.comparativeAt >= 0) return null;
    if (!measures(at) && !isQuality(chain.term)) return null;
    return change(
      [chain.term],
      directionOf(at.mention.sign === "+" ? "up" : "down", chain.term),
      at.first,
      chain.termAt,
    );
  },
};
