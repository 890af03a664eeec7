import { cueOf, item, norm, REACH } from "../look";
import type { Anchor, Hit, Rule, View } from "../types";
import { isWritten, scoreBefore } from "./compared-score";
import { ofQuality } from "./context";
import { leftOf } from "./govern";
import { level, SCORE } from "./level";

const AGAINST = /^(vs|versus|against)$/;

/** "a gain of 1.2 points (71.3 vs. 70.1)": two levels set against one another in a bracket. */
export const levelVersus: Rule = {
  id: "level.versus",
  says: "two numbers in a bracket with vs, versus or against between, where quality is spoken of",
  example: "It gains 1.2 points over the baseline (71.3 vs. 70.1).",
  not: "It takes less memory than the baseline (71.3% vs. 70.1%).",
  when: (at) => {
    const { view } = at;
    if (cueOf(item(view, at.last + 1), "comparative")) return null;
    if (!isWritten(at) || at.mention.sign !== null || !(facing(at, 1) || facing(at, -1))) return null;
    const open = opening(view, at.first);
    if (open < 0) return outside(at);
    const term = inside(at, open) ?? scoreBefore({ ...at, first: open });
    if (!term && !ofQuality(view, open)) return null;
    return level(term ?? SCORE, Math.min(at.first, open + 1), at.last);
  },
};

/** "82.2% (vs 80.2%)": the first stands outside the bracket. */
function outside(at: Anchor): Hit | null {
  const { view, first, last } = at;
  if (norm(view, last + 1) !== "(" || !AGAINST.test(norm(view, last + 2))) return null;
  // "an accuracy of 78.6% (versus 76.2%)": the words before say more.
  if (/^(of|is|are|was|at|:|=|to)$/.test(norm(view, leftOf(view, first)))) return null;
  return ofQuality(view, first) ? level(scoreBefore(at) ?? SCORE, first, last) : null;
}

/** Another number of the same unit on the other side of "vs", a spread or a bracketed note passed over. */
function facing({ view, first, last, mention }: Anchor, way: 1 | -1): boolean {
  let k = way > 0 ? last + 1 : first - 1;
  let met = false;
  for (let n = 0; n < 6; n += 1, k += way) {
    // The bracket may hold the other one alone: "82.2% (vs 80.2%)".
    const opens = way > 0 ? n === 0 : met;
    if (opens && norm(view, k) === "(") continue;
    const it = item(view, k);
    if (!it || /^[();,]$/.test(it.norm)) return false;
    if (met && it.kind === "number") return it.mention?.unit === mention.unit;
    met ||= AGAINST.test(it.norm);
  }
  return false;
}

/** The bracket that the number stands in; -1 where it stands in none. */
function opening(view: View, first: number): number {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k -= 1) {
    if (norm(view, k) === "(") return k;
    if (norm(view, k) === ")") return -1;
  }
  return -1;
}

/** A score named in the bracket itself: "(98.4 vs. 88.0 AUC)". */
function inside({ view, last }: Anchor, open: number): ReturnType<typeof scoreBefore> {
  for (let k = open + 1; k < last + 8 && norm(view, k) !== ")"; k += 1) {
    const term = item(view, k)?.term;
    if (term?.quantity === "accuracy_delta") return term;
  }
  return null;
}
