import { beforeHedges, cueOf, item, norm } from "../look";
import type { Veto, View } from "../types";
import { one } from "./ask";

/** A share of a gap that is closed: what the gap is of is not said in that share. */
export const gap: Veto = {
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
};

const GAP = /(^| )gaps?$/;

/** "closes the gap between the two by up to 58%": the gap before "by". */
function gapBefore(view: View, i: number): number | null {
  const by = beforeHedges(view, i);
  if (norm(view, by) !== "by") return null;
  for (let k = by - 1; k >= Math.max(0, by - 20); k -= 1) {
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
