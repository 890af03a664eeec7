import { item, norm } from "../look";
import type { Veto } from "../types";
import { bare, one } from "./ask";

/** Numbers that say how sure another number is, or how two things go together. */
export const STATISTICS: readonly Veto[] = [
  {
    id: "veto.uncertainty",
    code: "uncertainty",
    example: "Accuracy is 62.5 ± 1.6 %.",
    not: "Accuracy rises by 1.6 %.",
    when: (view, i) =>
      norm(view, i - 1) === "±" || (norm(view, i - 1) === "-" && norm(view, i - 2) === "+")
        ? one(i, i - 1, i)
        : null,
  },
  {
    id: "veto.statistic",
    code: "statistic",
    example: "The correlation is strong (r=0.93, p<0.05).",
    not: "Recall rises by 0.93 points.",
    when: (view, i) => {
      if (!bare(view, i)) return null;
      const eq = norm(view, i - 1) === "=" ? i - 2 : item(view, i)?.mention?.hedge ? i - 1 : -1;
      return eq >= 0 && /^(r|p|ρ|rho|τ|tau|n|k|κ|α|alpha|β|ε|epsilon|λ|d|t|z|df|σ)$/.test(norm(view, eq))
        ? one(i, eq, i)
        : null;
    },
  },
  {
    id: "veto.correlation",
    code: "statistic",
    example: "Scores reach a correlation of 0.87 with people.",
    not: "Scores reach an accuracy of 0.87.",
    when: (view, i) =>
      /^(correlation|confidence|coefficient|significance|quantile|percentile|probability|p-value|agreement)$/.test(
        norm(view, i - 2),
      ) &&
      norm(view, i - 1) === "of" &&
      bare(view, i)
        ? one(i, i - 2, i)
        : null,
  },
  {
    id: "veto.confidence",
    code: "statistic",
    example: "The 95% confidence interval is narrow.",
    not: "It gains 95% in confidence score.",
    when: (view, i) =>
      item(view, i)?.mention?.unit === "%" &&
      /^(confidence|credible|quantile|percentile|probability|chance|ci)$/.test(norm(view, i + 1))
        ? one(i, i, i + 1)
        : null,
  },
];
