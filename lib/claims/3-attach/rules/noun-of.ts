import {
  ACCURACY,
  coordinated,
  cueOf,
  directionOf,
  type Found,
  isQuality,
  item,
  norm,
  nounPhrase,
  ownTerm,
  REACH,
} from "../look";
import type { Anchor, Rule, Term, View } from "../types";
import { attained, isOther } from "./about";
import { leftOf } from "./govern";
import { nounBefore } from "./noun-before";
import { isDataset, PHYSICAL } from "./settings";
import { settle } from "./settle";
import { rightIn, termsBehind } from "./terms-around";

/** "reaches speedups of up to 2.8x", "a latency reduction of 40%", "an absolute improvement up to 52.5%". */
export const nounOf: Rule = {
  id: "noun.of",
  says: "noun of change, then of, up to or a bracket, then the number",
  example: "This results in a latency reduction of 40%.",
  not: "This results in a reduction for 40 languages.",
  when: (at) => {
    const { view } = at;
    if (at.mention.range === "from" && !spans(view, at.first)) return null;
    // "the drop from 9-36% to within 5%": from one level to another.
    if (norm(view, leftOf(view, at.first)) === "from" && norm(view, at.last + 1) === "to") return null;
    const found = nounBefore(view, at.first);
    if (!found) return null;
    const { at: noun, cues } = found;
    if (dropsBelow(at, noun) || (norm(view, at.last + 1) === "up" && norm(view, at.last + 2) === "from"))
      return null;
    if (cues.every((c) => c.change !== "down") && besideLevels(at)) return null;
    if (isVerb(at, noun)) return null;
    // "the decay is 30 times larger": a comparative behind the number says it better.
    if (
      /^(is|are|was)$/.test(norm(view, leftOf(view, at.first))) &&
      cueOf(item(view, at.last + 1), "comparative")
    )
      return null;
    const speedy = cues.find((c) => c.quantity === "speedup" || c.quantity === "size_reduction");
    if (at.mention.unit === "none" && !speedy && !bareAllowed(view, noun, at)) return null;
    const to = at.last;
    if (speedy && at.mention.unit === "none") return null;
    const behind = termsBehindNumber(
      view,
      norm(view, at.last + 1) === ")" ? at.last + 1 : at.last,
      cues.some((c) => c.change === "down"),
    );
    const between = termsBehind(view, noun).filter((f) => f.at < at.first);
    const before = cues.some((c) => c.quantity === "speedup") ? null : adjacentBefore(view, noun);
    const own = cues.find((c) => c.quantity);
    if (speedy) {
      const of =
        speedy.quantity === "size_reduction" ? [...between, ...behind].find((f) => !isQuality(f.term)) : null;
      if (
        speedy.quantity === "size_reduction" &&
        at.mention.unit === "%" &&
        !of &&
        before === null &&
        /ratio|rate/.test(norm(view, noun)) &&
        !attained(view, noun)
      )
        return null;
      const term = of?.term ?? (before && !isQuality(before.term) ? before.term : (ownTerm(speedy) as Term));
      return {
        terms: [term],
        direction: speedy.change === "worse" ? "worse" : "better",
        gives: "change",
        from: noun,
        to,
      };
    }
    // "improvement … in test data": data is where it was seen, not what improved.
    const seen = (f: Found): boolean =>
      cues.some((c) => c.change === "better") &&
      ["data_reduction", "size_reduction", "token_reduction"].includes(f.term.quantity) &&
      f.term.sense === "cost";
    const list = (before ? listBefore(at, before) : between.length ? between : behind).filter(
      (f) => !seen(f),
    );
    const first = list[0];
    if (first)
      return settle(at, list, cues, Math.min(noun, first.at), Math.max(to, ...list.map((f) => f.at)));
    if (own)
      return {
        terms: [ownTerm(own) as Term],
        direction: directionOf(own.change, ownTerm(own)),
        gives: "change",
        from: noun,
        to,
      };
    const plain = cues[0];
    const lessened = plain?.change === "down" ? lessenedBefore(at, noun) : [];
    if (lessened.length) return settle(at, lessened, cues, lessened[0]?.at ?? noun, to);
    if (
      !plain ||
      isOther(view, noun) ||
      // "the force increases about 10%": a verb, and what rises is no score.
      (plain.change === "up" &&
        leftOf(view, at.first) === noun &&
        cueOf(item(view, noun), "verb") !== null &&
        norm(view, noun).endsWith("s") &&
        norm(view, noun + 1) !== "up") ||
      (norm(view, to + 1) === "in" && PHYSICAL.test(norm(view, to + 2))) ||
      at.mention.unit === "x" ||
      (plain.change !== "better" &&
        !(plain.change === "up" && /increase|jump|leap|lift|uplift/.test(norm(view, noun))))
    )
      return null;
    const error = plain.change === "up" ? errorBefore(view, noun) : null;
    const direction = error ? "worse" : "better";
    return { terms: [error ?? ACCURACY], direction, gives: "change", from: noun, to };
  },
};

/** "energy drops 29%": a verb, right between a cost and the number. */
function isVerb({ view, first }: Anchor, noun: number): boolean {
  const cost = item(view, noun - 1)?.term;
  return (
    leftOf(view, first) === noun &&
    cueOf(item(view, noun), "verb") !== null &&
    cost?.sense === "cost" &&
    !isQuality(cost)
  );
}

/** "stems from reduced [deletion errors], with reductions of 45%": what an earlier word makes less in the sentence. */
function lessenedBefore({ view, members }: Anchor, noun: number): Found[] {
  if (!/^(reduction|decrease|cut|saving)s?$/.test(norm(view, noun))) return [];
  for (let k = noun - 1; k >= Math.max(0, noun - REACH); k -= 1) {
    const it = item(view, k);
    if (!it || it.kind === "number" || it.norm === ";") return [];
    if (!it.cues.some((c) => c.change === "down" && c.form !== "noun" && !c.quantity)) continue;
    const found = coordinated(view, k + 1, 4).filter((f) => f.at < noun);
    return found.length === 1 || found.length === members.length ? found : [];
  }
  return [];
}

/** "a WER of 5.2% and 7.7% on noise, an increase of 2.5 points": the error that the sentence spoke of last. */
function errorBefore(view: View, noun: number): Term | null {
  for (let k = noun - 1; k >= Math.max(0, noun - REACH); k -= 1) {
    const term = item(view, k)?.term ?? null;
    if (term && isQuality(term)) return term.sense === "cost" ? term : null;
  }
  return null;
}

/** "outperforming search (60.0%) and iterative improvement (77.0%)": a bracket in a row of brackets that hold levels. */
function besideLevels({ view, first, mention }: Anchor): boolean {
  if (mention.unit !== "%" || mention.sign !== null || norm(view, first - 1) !== "(") return false;
  for (let k = first - 2; k >= Math.max(0, first - 14); k -= 1) {
    const other = item(view, k)?.mention;
    if (norm(view, k) === ";") return false;
    if (other)
      return (
        other.unit === "%" && other.sign === null && norm(view, k - 1) === "(" && norm(view, k + 1) === ")"
      );
  }
  return false;
}

/** "gains from 2% to 5%": a range of changes, not one from A to B. */
function spans(view: View, first: number): boolean {
  const from = leftOf(view, first);
  if (norm(view, from) !== "from") return false;
  const before = item(view, from - 1);
  return cueOf(before, "noun")?.change === "better" && cueOf(before, "verb") === null;
}

/** "but drops below 30%": the level that is fallen under, no loss of that size. */
const dropsBelow = ({ view, mention }: Anchor, noun: number): boolean =>
  /^(drops|falls|declines)$/.test(norm(view, noun)) &&
  /^(below|under)$/.test(norm(view, noun + 1)) &&
  (mention.value > 10 || adjacentBefore(view, noun) === null);

/** A bare number after a noun of change counts when the noun stands right before it ("gain of 1.2 BLEU"). */
function bareAllowed(view: View, noun: number, at: Anchor): boolean {
  if (at.mention.scale !== null) return false;
  const right = nounPhrase(view, at.last + 1, 2);
  const before = adjacentBefore(view, noun);
  const behind = termsBehindNumber(view, at.last);
  return (
    (right !== null && isQuality(right.term)) ||
    (before !== null && isQuality(before.term)) ||
    (behind[0] !== undefined && isQuality(behind[0].term))
  );
}

function termsBehindNumber(view: View, last: number, costs = false): Found[] {
  if (["in", "on", "for"].includes(norm(view, last + 1))) {
    const found = rightIn(view, last);
    return norm(view, last + 1) === "in" ? found : found.filter((f) => costs || !isDataset(f.term));
  }
  const right = nounPhrase(view, last + 1, 2);
  return right ? [right] : [];
}

/** "[token and latency] reductions of 37% and 23%": as many things before the noun as there are numbers. */
function listBefore({ view, members }: Anchor, last: Found): Found[] {
  for (let k = last.at - 1; members.length > 1 && k > last.at - 9; k -= 1) {
    const it = item(view, k);
    if (!it || cueOf(it, "verb") || (it.kind !== "word" && it.norm !== ",")) break;
    const list = coordinated(view, k, 4);
    if (list.length === members.length && list.at(-1)?.at === last.at) return list;
  }
  return [last];
}

/** The term in the same noun phrase as the noun of change: "latency [reduction]", "accuracy [drop]". */
export function adjacentBefore(view: View, noun: number): Found | null {
  for (let k = noun; k >= Math.max(0, noun - 3); k -= 1) {
    // "word error rate (WER) reductions"
    if (k < noun && norm(view, k) === ")" && norm(view, k - 2) === "(") k -= 3;
    const it = item(view, k);
    if (it?.kind !== "word") return null;
    if (it.term && (k < noun || !it.cues.some((c) => c.form === "noun"))) return { term: it.term, at: k };
    if (k < noun && ["of", "in", "on", "a", "an", "the", "with", "and", "but", "by"].includes(it.norm))
      return null;
  }
  return null;
}
