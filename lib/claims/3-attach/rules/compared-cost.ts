import { isQuality, item, norm } from "../look";
import type { Rule } from "../types";
import { change } from "./hit";

/** "parameters, up to 260x fewer than those of others", "iterations are 17.8 times lower than in training": of the cost named before. */
export const costThan: Rule = {
  id: "comparative.cost",
  says: "number, then fewer, less, lower or smaller than another, of the cost named before",
  example: "It needs few learnable parameters, up to 260x fewer than existing methods.",
  not: "It needs few learnable parameters, and 260x longer texts than existing methods.",
  when: (at) => {
    const { view, mention } = at;
    if (mention.unit !== "x" && mention.unit !== "%") return null;
    const next = item(view, at.last + 1);
    if (!/^(fewer|less|lower|smaller)$/.test(next?.norm ?? "")) return null;
    if (!/^(than|compared|relative)$/.test(norm(view, at.last + 2))) return null;
    for (let k = at.first - 1; k >= Math.max(0, at.first - 14); k -= 1) {
      const it = item(view, k);
      if (!it || it.norm === ";") return null;
      if (it.term) return it.term.sense === "cost" ? change([it.term], "better", k, at.last + 1) : null;
    }
    return null;
  },
};

/** "a throughput of 1.7x that of vLLM": a factor of the other's. */
export const timesThat: Rule = {
  id: "factor.that",
  says: "a speed or efficiency, number of times, then that of another",
  example: "It reaches a throughput up to 1.7x that of vLLM.",
  not: "It reaches a depth up to 1.7x that of vLLM.",
  when: (at) => {
    const { view } = at;
    if (
      at.mention.unit !== "x" ||
      !/^(that|those)$/.test(norm(view, at.last + 1)) ||
      norm(view, at.last + 2) !== "of"
    )
      return null;
    for (let k = at.first - 1; k >= Math.max(0, at.first - 8); k -= 1) {
      const it = item(view, k);
      if (!it || it.kind === "number") return null;
      if (!it.term) continue;
      if (isQuality(it.term)) return null;
      return change([it.term], it.term.sense === "good" ? "better" : "worse", k, at.last + 1);
    }
    return null;
  },
};
