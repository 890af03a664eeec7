import { cueOf, item, norm } from "../look";
import type { Veto } from "../types";
import { one } from "./ask";

/** A share of the data that is used. */
export const regime: Veto = {
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
};

/** A share of the weights, tokens or machine that is left out or in use. */
export const sparsity: Veto = {
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
};
