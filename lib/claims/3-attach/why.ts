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

const give = (code: string, from: number, to = from): Why => ({ code, rule: `none.${code}`, from, to });

/** Why a number that no rule took measures none of the quantities, as far as its neighbours tell. */
export function why(view: View, i: number): Why {
  const m = item(view, i)?.mention;
  if (!m) return give("unplaced", i);
  if (m.unit === "none") return whyBare(view, i);
  const near = whyBehind(view, i, m.unit === "x");
  if (near) return near;
  if (norm(view, i + 1) === "of")
    return give("share", i, CASES.test(norm(view, i + 2)) || CASES.test(norm(view, i + 3)) ? i + 3 : i + 2);
  if (m.words === "factor" || m.words === "half") return give("words", i);
  return give(m.unit === "x" ? "factor" : "unplaced", Math.max(0, i - 2), i + 2);
}

/** A number without a unit. */
function whyBare(view: View, i: number): Why {
  const next = item(view, i + 1);
  if (next?.term && !isQuality(next.term)) return give("efficiency-level", i, i + 1);
  if (["=", "≈", "to", "at"].includes(norm(view, i - 1))) return give("setting", i - 1, i);
  return next?.kind === "word" ? give("count", i, i + 1) : give("setting", i);
}

/** What the next three words say the number is of; null where they say nothing. */
function whyBehind(view: View, i: number, isFactor: boolean): Why | null {
  for (let k = i + 1; k <= i + 3; k += 1) {
    const word = norm(view, k);
    if (item(view, k)?.kind === "mark") return null;
    if (isFactor && CAPACITY.test(word)) return give("capacity", i, k);
    if (STATISTICS.test(word)) return give("statistic", i, k);
  }
  return null;
}
