import { item, norm } from "../look";
import type { Veto } from "../types";
import { bare, one } from "./ask";

/** Numbers that point at something: a place in a list, a figure, another paper; or what a score is out of. */
export const REFERENCES: readonly Veto[] = [
  {
    id: "veto.enumeration",
    code: "enumeration",
    example: "We (1) prune and (2) distil.",
    not: "It gains (2%) in accuracy.",
    when: (view, i) => {
      const m = item(view, i)?.mention;
      if (m?.unit !== "none" || !Number.isInteger(m.value) || m.value > 20 || m.scale || m.sign) return null;
      return norm(view, i + 1) === ")" &&
        (norm(view, i - 1) === "(" ||
          item(view, i - 1)?.kind !== "word" ||
          /^(and|or|:)$/.test(norm(view, i - 1)))
        ? one(i)
        : null;
    },
  },
  {
    id: "veto.out-of",
    code: "setting",
    example: "It scores 40.8/100 overall.",
    not: "It is 1.3x/2.9x faster.",
    when: (view, i) =>
      bare(view, i) &&
      norm(view, i - 1) === "/" &&
      item(view, i - 2)?.kind === "number" &&
      bare(view, i - 2) &&
      [5, 10, 100].includes(item(view, i)?.mention?.value ?? 0) &&
      !/^(of|times)$/.test(norm(view, i + 1))
        ? one(i, i - 1, i)
        : null,
  },
  {
    id: "veto.figure",
    code: "reference",
    example: "Figure 3 shows the trend.",
    not: "It gains 3 points.",
    when: (view, i) =>
      /^(figure|fig|table|section|sec|equation|eq|appendix|chapter|algorithm|theorem|stage|phase|step|rq|task|track|part|level|tier|version|category|class|type|rank|top)$/.test(
        norm(view, i - 1).replace(/\.$/, ""),
      ) && bare(view, i)
        ? one(i, i - 1, i)
        : null,
  },
  {
    id: "veto.citation",
    code: "citation",
    example: "Earlier work [12] showed this.",
    not: "It is faster [by 12%].",
    when: (view, i) =>
      bare(view, i) && norm(view, i - 1) === "[" && ["]", ","].includes(norm(view, i + 1)) ? one(i) : null,
  },
];
