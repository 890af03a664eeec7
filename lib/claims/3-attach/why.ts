import { isQuality, item, norm } from "./look";
import type { View } from "./types";

interface Why {
  code: string;
  rule: string;
  from: number;
  to: number;
}

const CASES =
  /^(cases|queries|questions|users|samples|instances|prompts|tasks|problems|requests|examples|patients|papers|participants|respondents|inputs|layers|heads|experts|neurons|time|runs|responses|images|documents|models|scenarios|tests|steps|tokens|weights|variance|data|total|all|the)$/;
const CAPACITY =
  /^(larger|longer|bigger|more|higher|increase|greater|wider|deeper|increases|growth|additional)$/;
const STATISTICS =
  /^(correlation|confidence|variance|probability|chance|significance|agreement|utilization|utilisation|occupancy|sparsity|ratio|rate|hit|threshold|gap)$/;

/** Why a number that no rule took measures none of the quantities, as far as its neighbours tell. */
export function why(view: View, i: number): Why {
  const it = item(view, i);
  const m = it?.mention;
  const give = (code: string, from = i, to = i): Why => ({ code, rule: `none.${code}`, from, to });
  if (!m) return give("unplaced");
  if (m.unit === "none") {
    const next = item(view, i + 1);
    if (next?.term && !isQuality(next.term)) return give("efficiency-level", i, i + 1);
    if (["=", "≈"].includes(norm(view, i - 1)) || norm(view, i - 1) === "to" || norm(view, i - 1) === "at")
      return give("setting", i - 1, i);
    if (next?.kind === "word") return give("count", i, i + 1);
    return give("setting");
  }
  for (let k = i + 1; k <= i + 3; k += 1) {
    const word = norm(view, k);
    if (item(view, k)?.kind === "mark") break;
    if (CAPACITY.test(word) && m.unit === "x") return give("capacity", i, k);
    if (STATISTICS.test(word)) return give("statistic", i, k);
  }
  if (norm(view, i + 1) === "of")
    return CASES.test(norm(view, i + 2)) || CASES.test(norm(view, i + 3))
      ? give("share", i, i + 3)
      : give("share", i, i + 2);
  if (m.words === "factor" || m.words === "half") return give("words");
  return give(m.unit === "x" ? "factor" : "unplaced", Math.max(0, i - 2), i + 2);
}
