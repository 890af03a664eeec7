import type { CueEntry } from "../../lexicon/directions";
import { ACCURACY, type Found, isQuality, norm, nounPhrase, ownTerm } from "../look";
import type { Anchor, Hit, Term, View } from "../types";
import { type Governor, subject } from "./govern";
import { isDataset } from "./settings";
import { rightIn } from "./terms-around";

export function beats(at: Anchor, gov: Governor): Hit | null {
  const { view } = at;
  if (at.mention.unit === "none" && at.mention.scale !== null) return null;
  const own = gov.cue.find((c) => c.quantity);
  const direction = own?.change === "worse" ? "worse" : "better";
  const object = nounPhrase(view, gov.at + 1, 3);
  if (
    object &&
    !isQuality(object.term) &&
    object.term.sense === "cost" &&
    object.at < at.first &&
    /^(by|of|on|in)$/.test(norm(view, object.at + 1)) &&
    /^(exceed|surpass)/.test(norm(view, gov.at))
  )
    return null;
  const behind = rightIn(view, at.last).filter((f) => !isQuality(f.term) || at.mention.unit !== "x");
  const named = behind[0] ?? nounPhrase(view, at.last + 1, 3);
  if (named && !isDataset(named.term)) {
    const terms = behind.length === at.members.length ? behind.map((f) => f.term) : [named.term];
    return { terms, direction, gives: "change", from: gov.at, to: named.at };
  }
  const inside = objectsAfterIn(view, gov.at, at.first);
  if (inside && !(at.mention.unit === "x" && isQuality(inside.term)))
    return { terms: [inside.term], direction, gives: "change", from: gov.at, to: at.last };
  // "surpasses the accuracy of R1 by 1.6x": what is surpassed says it.
  if (at.mention.unit === "x" && object && isQuality(object.term) && object.at < at.first)
    return { terms: [object.term], direction, gives: "change", from: gov.at, to: at.last };
  if (at.mention.unit === "x")
    return {
      terms: [{ quantity: "speedup", sense: "good", measure: "speed" }],
      direction,
      gives: "change",
      from: gov.at,
      to: at.last,
    };
  return { terms: [ACCURACY], direction, gives: "change", from: gov.at, to: at.last };
}

/** "outperforms X in throughput by 2x". */
function objectsAfterIn(view: View, from: number, to: number): Found | null {
  for (let k = from + 1; k < to; k += 1) {
    if (!["in", "on"].includes(norm(view, k))) continue;
    const at = norm(view, k + 1) === "terms" ? k + 3 : k + 1;
    const found = nounPhrase(view, at, 2);
    if (found && found.at < to && !isDataset(found.term)) return found;
  }
  return null;
}

/** What is compressed, where it stands before the verb. */
const passive = (view: View, cue: CueEntry, verb: number): Found | null =>
  cue.quantity === "size_reduction" && /^(is|are|was|were|be|been|being)$/.test(norm(view, verb - 1))
    ? (subject(view, verb)[0] ?? null)
    : null;

export function byOwn(at: Anchor, gov: Governor, cue: CueEntry): Hit | null {
  const own = ownTerm(cue) as Term;
  if (at.mention.unit === "none") return null;
  if (gov.crossed > gov.at) return null;
  const behind = cue.quantity === "size_reduction" ? nounPhrase(at.view, gov.at + 1, 6) : null;
  // "KV cache memory is compressed by 6.4x"
  const object = behind && behind.at < at.first ? behind : passive(at.view, cue, gov.at);
  const term = object && !isQuality(object.term) ? object.term : own;
  return {
    terms: [term],
    direction: cue.change === "down" ? "better" : cue.change === "worse" ? "worse" : "better",
    gives: "change",
    from: gov.at,
    to: at.last,
  };
}
