import { cueOf, item, norm } from "./look";
import type { View } from "./types";

/** Words right before a level that is set against another. */
const REACHED = new Set(
  "of at reach achieve score achieved achieves achieving to obtained obtains reaches reached scored scores scoring attains attained , and only with than vs versus".split(
    " ",
  ),
);
const AGAINST = new Set(
  "whereas while compared outperforming surpassing outperforms surpasses exceeding baseline baselines versus vs than against but".split(
    " ",
  ),
);

/** "…, whereas the larger model achieved 67.6%", "outperforming X at 3.5% and Y at 16.2%", "compared to 98.2% of Z". */
export function opposed(view: View, from: number, i: number): boolean {
  const [a, b] = [item(view, from)?.mention, item(view, i)?.mention];
  if (!a || !b || a.unit !== b.unit || b.range !== null || i - from > 26) return false;
  if (a.unit === "none" && !/\./.test(view.text.tokens[b.digits]?.norm ?? "")) return false;
  const before = norm(view, i - 1);
  // "compared to BarNet 18.1%", "than the 57.7 of BarNet"
  const named =
    (item(view, i - 1)?.named === true || before === "the") &&
    [2, 3].some((k) => /^(than|to|with|versus|vs|against)$/.test(norm(view, i - k)));
  if (!named && !REACHED.has(before)) return false;
  let against = before === "at" && norm(view, from - 1) === "at";
  for (let k = from + 1; k < i; k += 1) {
    const it = item(view, k);
    if (AGAINST.has(it?.norm ?? "")) against = true;
    if (it?.term && it.term.quantity !== "accuracy_delta") return false;
    if (it && cueOf(it, "noun") && !it.term) return false;
  }
  const next = item(view, i + 1);
  return (
    against &&
    !(next && (next.term !== null || cueOf(next, "noun", "comparative") !== null)) &&
    (norm(view, i + 1) !== "of" || norm(view, i - 2) === "compared" || /^(vs|versus)$/.test(before))
  );
}
