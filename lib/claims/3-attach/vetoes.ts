import { ABSOLUTE_UNITS } from "../lexicon/units";
import { beforeHedges, cueOf, item, norm } from "./look";
import type { Veto, View } from "./types";

const one = (i: number, from = i, to = i): { from: number; to: number } => ({ from, to });
const bare = (view: View, i: number): boolean => item(view, i)?.mention?.unit === "none";
/** "from A to B" tells a change, whatever its levels are of. */
const isChange = (view: View, i: number): boolean => item(view, i)?.mention?.range === "from";
const glued = (view: View, i: number): boolean => {
  const last = item(view, i)?.last ?? 0;
  return view.text.tokens[last + 1]?.space === false;
};

/** Reasons that hold before any rule is tried: what the number itself or its unit says. */
export const VETOES: readonly Veto[] = [
  {
    id: "veto.regime",
    code: "setting",
    example: "It wins under 1% data settings.",
    not: "It wins with 1% less data in both settings.",
    when: (view, i) => {
      if (
        item(view, i)?.mention?.unit !== "%" ||
        !/^(data|label|labels|labeled|labelled|supervision)$/.test(norm(view, i + 1))
      )
        return null;
      const end = [2, 3, 4, 5, 6].find((k) => /^(setting|settings|regime|regimes)$/.test(norm(view, i + k)));
      return end ? one(i, i, i + end) : null;
    },
  },
  {
    id: "veto.model-size",
    code: "model-size",
    example: "We train a 7B model.",
    not: "It gives a 7x speedup.",
    when: (view, i) =>
      bare(view, i) &&
      !isChange(view, i) &&
      /^(b|bn|billion|billions|t|trillion)$/.test(item(view, i)?.mention?.scale ?? "")
        ? one(i)
        : null,
  },
  {
    id: "veto.scaled-count",
    code: "count",
    example: "It is trained on 20k samples.",
    not: "It needs 20x fewer samples.",
    when: (view, i) => (bare(view, i) && !isChange(view, i) && item(view, i)?.mention?.scale ? one(i) : null),
  },
  {
    id: "veto.year",
    code: "year",
    example: "It won the challenge in 2019.",
    not: "It improves by 19 points.",
    when: (view, i) => {
      const m = item(view, i)?.mention;
      return m &&
        m.unit === "none" &&
        Number.isInteger(m.value) &&
        m.value >= 1900 &&
        m.value <= 2099 &&
        view.text.source.slice(m.numbers[0]?.start, m.numbers[0]?.end).length === 4
        ? one(i)
        : null;
    },
  },
  {
    id: "veto.percentile",
    code: "statistic",
    example: "P99 latency lies in the 99th percentile.",
    not: "Latency falls by 99%.",
    when: (view, i) =>
      bare(view, i) && /^(st|nd|rd|th)$/.test(norm(view, i + 1)) && glued(view, i) ? one(i, i, i + 1) : null,
  },
  {
    id: "veto.bits",
    code: "bit-width",
    example: "Weights are quantised to 4 bits.",
    not: "It gives 4x smaller models.",
    when: (view, i) =>
      /^(bit|bits)$/.test(norm(view, i + 1)) && item(view, i)?.mention?.unit === "none"
        ? one(i, i, i + 1)
        : null,
  },
  {
    id: "veto.absolute",
    code: "efficiency-level",
    example: "Inference takes 35 ms per image.",
    not: "Inference is 35% faster.",
    when: (view, i) => {
      if (!bare(view, i) || isChange(view, i)) return null;
      const unit = norm(view, i + 1);
      const first = unit.split(" ")[0] ?? "";
      const rate =
        / (per|\/) /.test(unit) && /^(tokens|token|frames|images|samples|queries|requests)/.test(unit);
      const known =
        rate ||
        Object.hasOwn(ABSOLUTE_UNITS, first) ||
        (/^(tokens|token|frames|images|samples|queries|requests)$/.test(first) &&
          ["/", "per"].includes(norm(view, i + 2)));
      if (!known) return null;
      // One-letter units stand right behind their number or are no unit.
      if (first.length === 1 && item(view, i + 1)?.joined) return null;
      return one(i, i, i + 1);
    },
  },
  {
    id: "veto.money",
    code: "efficiency-level",
    example: "It costs US\\$20 a day.",
    not: "It cuts cost by 20%.",
    when: (view, i) => (norm(view, i - 1) === "money" || isMoney(view, i) ? one(i) : null),
  },
  {
    id: "veto.size",
    code: "resolution",
    example: "Images of 256x256 are used.",
    not: "It is 256x faster.",
    when: (view, i) => {
      const near = (k: number, other: number): boolean =>
        norm(view, k) === "×" && item(view, other)?.kind === "number";
      return bare(view, i) && (near(i + 1, i + 2) || near(i - 1, i - 2)) ? one(i) : null;
    },
  },
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
  {
    id: "veto.gap",
    code: "gap",
    example: "It closes the gap to the dense model by 58%.",
    not: "It leaves a gap of 1.2% in accuracy.",
    when: (view, i) => {
      const m = item(view, i)?.mention;
      if (m?.unit !== "%" && m?.unit !== "x") return null;
      const gap = gapBefore(view, i) ?? gapBehind(view, i);
      return gap === null ? null : one(i, Math.min(gap, i), Math.max(gap, i));
    },
  },
  {
    id: "veto.sparsity",
    code: "setting",
    example: "Even at 50% sparsity quality holds.",
    not: "Memory falls by 50%.",
    when: (view, i) => {
      const m = item(view, i)?.mention;
      if (!m || m.unit === "x") return null;
      const behind = [norm(view, i + 1), norm(view, i + 2)];
      const adjacent = behind.findIndex((w) =>
        /^(risk|sparsity|sparse|sparsities|pruning|dropout|masking|noise|quantile|padding|overlap|sparsification|sparsed|utilization|mfu|occupancy|availability|slo)$/.test(
          w,
        ),
      );
      if (
        adjacent === 0 ||
        (adjacent === 1 &&
          /^(model|unstructured|structured|weight|activation|expert|token|attention|semi|erk|global|overall|or|average|gpu|model flops|flops|hardware|label)$/.test(
            behind[0] ?? "",
          ))
      ) {
        return cueOf(item(view, i + adjacent + 2), "noun") ? null : one(i, i, i + adjacent + 1);
      }
      const of = norm(view, i - 1) === "of" ? 2 : 1;
      return /^(sparsity|sparsities|sparsity ratio|sparsity level|sparsity levels|rate|ratio|ratios|rates|utilization|dropout|width)$/.test(
        norm(view, i - of),
      ) &&
        (norm(view, i - of).startsWith("spars") ||
          /^(pruning|sparsity|masking|dropout|keep|sampling|noise|drop|mask|retention|sparsification|imbalance|label|poisoning|missing)$/.test(
            norm(view, i - of - 1),
          ))
        ? one(i, i - of - 1, i)
        : null;
    },
  },
];

const GAP = /(^| )gaps?$/;

/** "closes the gap between the two by up to 58%": the gap before "by". */
function gapBefore(view: View, i: number): number | null {
  const by = beforeHedges(view, i);
  if (norm(view, by) !== "by") return null;
  for (let k = by - 1; k >= Math.max(0, by - 14); k -= 1) {
    if (GAP.test(norm(view, k))) return k;
    // "bridges the skills gap, cutting time by half": the nearer verb takes the number.
    if (
      item(view, k)?.kind === "number" ||
      cueOf(item(view, k), "verb") ||
      /^(;|while|reduces|improves)$/.test(norm(view, k))
    )
      return null;
  }
  return null;
}

/** "closes 50-60% of the WER gap". */
function gapBehind(view: View, i: number): number | null {
  if (norm(view, i + 1) !== "of") return null;
  for (let k = i + 2; k <= i + 7; k += 1) {
    if (GAP.test(norm(view, k))) return k;
    if (item(view, k)?.kind !== "word") return null;
  }
  return null;
}

/** A "$" before a number that opens no formula: no second one closes it close behind the number. */
function isMoney(view: View, i: number): boolean {
  const m = item(view, i)?.mention;
  const start = m?.numbers[0]?.start ?? 0;
  const end = m?.numbers.at(-1)?.end ?? 0;
  const { source } = view.text;
  if (source[start - 1] !== "$" || m?.unit !== "none") return false;
  return source.slice(end, end + 24).indexOf("$") < 0;
}
