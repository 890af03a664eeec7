import { chainAt } from "../chain";
import { cueOf, directionOf, isQuality, item, norm } from "../look";
import type { Rule } from "../types";
import { change } from "./hit";

/** "1.3% accuracy improved", "40% memory saved": the word of change stands behind as a participle. */
export const termParticiple: Rule = {
  id: "term.participle",
  says: "number, then the quantity, then improved, saved, reduced or the like",
  example: "It runs with 40% memory saved on the same task.",
  not: "It reaches 40% accuracy on the same task.",
  when: (at) => {
    const chain = chainAt(at.view, at.last + 1, 4);
    if (!chain.term || chain.nounAt >= 0 || (chain.comparativeAt >= 0 && chain.comparativeAt < chain.termAt))
      return null;
    const behind = item(at.view, chain.termAt + 1);
    // "3 mAP higher"
    const more = /^(higher|better|lower|worse)$/.test(behind?.norm ?? "")
      ? cueOf(behind, "comparative")
      : null;
    if (more && isQuality(chain.term) && /^(than|\)|,|\.|)$/.test(norm(at.view, chain.termAt + 2)))
      return change([chain.term], directionOf(more.change, chain.term), at.first, chain.termAt + 1);
    if (at.mention.unit === "none") return null;
    const cue = /(ed|cut|saved)$/.test(behind?.norm ?? "") ? cueOf(behind, "verb") : null;
    if (!cue || cue.quantity || item(at.view, chain.termAt + 2)?.kind === "number") return null;
    return change([chain.term], directionOf(cue.change, chain.term), at.first, chain.termAt + 1);
  },
};
