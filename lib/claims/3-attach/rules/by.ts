import { ACCURACY, directionOf, type Found, isQuality, norm, nounPhrase, ownTerm } from "../look";
import type { Anchor, Hit, Rule, Term, View } from "../types";
import { beats, byOwn } from "./beats";
import { scoreBefore } from "./compared-score";
import { ofCapacity, ofElse } from "./context";
import { standing } from "./from-to-unnamed";
import { governor, leftOf, objects, subject } from "./govern";
import { reading } from "./hit";
import { hasOwnObject } from "./own-object";
import { isDataset, isSetting } from "./settings";
import { settle } from "./settle";
import { rightIn } from "./terms-around";

/** "reduces latency by 28%", "memory use can be reduced by more than 10x", "outperforms X by 3.2 points". */
export const byVerb: Rule = {
  id: "by.verb",
  says: "verb of change with its object, then by and the number",
  example: "It reduces end-to-end latency by 28% on average.",
  not: "The images were cropped by 28 pixels.",
  when: (at) => byRule(at, "verb", null),
};

export const byBeats: Rule = {
  id: "by.beats",
  says: "outperforms or surpasses another, then by and the number",
  example: "Our model outperforms the baseline by 3.2 points.",
  not: "Our model outperforms the baseline on 3 tasks.",
  when: (at) => byRule(at, "verb", "accuracy_delta"),
};

export const byAccelerates: Rule = {
  id: "by.own",
  says: "accelerates, speeds up, slows or compresses, then by and the number",
  example: "It accelerates decoding by 3.19x.",
  not: "It accelerates decoding of 3 models.",
  when: (at) => byRule(at, "verb", "own"),
};

export const byNoun: Rule = {
  id: "by.noun",
  says: "noun of change with its quantity, then by and the number",
  example: "Our evaluation shows a reduction in query latency by 64.6%.",
  not: "A reduction is followed by 64 further steps.",
  when: (at) => byRule(at, "noun", null),
};

function byRule(at: Anchor, form: "verb" | "noun", own: "own" | "accuracy_delta" | null): Hit | null {
  const { view } = at;
  const by = leftOf(view, at.first);
  // "outperforms it with a margin of 5%"
  const margin =
    own === "accuracy_delta" &&
    norm(view, by) === "with" &&
    (at.mention.unit === "pp" || /^(margins?|average)$/.test(marginWord(view, by, at.first)));
  if ((norm(view, by) !== "by" && !margin) || ["and", "or"].includes(norm(view, by - 1))) return null;
  const gov = governor(view, by - 1);
  // "improves A, B, by 5%": a comma is passed where no number has been said before it.
  if (norm(view, by - 1) === "," && norm(view, by - 2) !== ")" && (gov?.crossed ?? -1) >= 0) return null;
  if (!gov || gov.cue[0]?.form !== form) {
    // A word may be verb and noun at once ("drop"): the verb is taken when it is there.
    if (!gov?.cue.some((c) => c.form === form) || gov.cue.some((c) => c.form === "verb")) return null;
  }
  const owned = gov.cue.find((c) => c.quantity && c.form === form);
  const kind = owned
    ? owned.quantity === "accuracy_delta" && owned.form === "verb"
      ? "accuracy_delta"
      : owned.form === "verb"
        ? "own"
        : null
    : null;
  if (form === "verb" && kind !== own && !(own === null && kind === null)) return null;
  if (at.mention.unit === "none" && at.mention.scale !== null) return null;
  if (at.mention.range === "from") return null;
  if (owned && form === "verb")
    return owned.quantity === "accuracy_delta" && owned.change !== "worse"
      ? beats(at, gov)
      : byOwn(at, gov, owned);
  const faster = form === "noun" ? gov.cue.find((c) => c.quantity === "speedup") : undefined;
  if (faster)
    return {
      terms: [ownTerm(faster) as Term],
      direction: directionOf(faster.change, ownTerm(faster)),
      gives: "change",
      from: gov.at,
      to: at.last,
    };
  const improves = gov.cue.some((c) => c.change === "better");
  const acted = objects(view, gov.at, gov.crossed, by);
  const found = acted.filter((f) => !(improves && isSetting(f.term)));
  if (found.length) return bareUnitOk(at, found) ? settle(at, found, gov.cue, gov.at, at.last) : null;
  if (gov.crossed > gov.at) return null;
  // "reduces biases by 19% in preference alignment": what is less has no name that is known.
  const unknown = gov.cue.some((c) => c.change === "down") && hasOwnObject(view, gov.at, by);
  const behind = unknown ? [] : rightIn(view, at.last).filter((f) => !isDataset(f.term));
  if (behind.length) return settle(at, behind, gov.cue, gov.at, behind.at(-1)?.at ?? at.last);
  const right = nounPhrase(view, at.last + 1, 2);
  if (right && (isQuality(right.term) || ["its", "the", "their"].includes(norm(view, at.last + 1))))
    return settle(at, [right], gov.cue, gov.at, right.at);
  const before = form === "verb" && !hasOwnObject(view, gov.at, by) ? subject(view, gov.at) : [];
  if (before.length)
    return bareUnitOk(at, before) ? settle(at, before, gov.cue, before[0]?.at ?? gov.at, at.last) : null;
  const it =
    form === "verb" && /^(it|them)$/.test(norm(view, gov.at + 1))
      ? scoreBefore({ ...at, first: gov.at })
      : null;
  if (it && at.mention.unit !== "x") return settle(at, [{ term: it, at: gov.at }], gov.cue, gov.at, at.last);
  const cue = reading(gov.cue, null);
  // "improves these metrics by 60%": the words before tell what they are.
  if (!cue || (form === "verb" && /^(these|those|them)$/.test(norm(view, gov.at + 1)))) return null;
  if (form === "noun" && cue.quantity)
    return {
      terms: [ownTerm(cue) as Term],
      direction: directionOf(cue.change, ownTerm(cue)),
      gives: "change",
      from: gov.at,
      to: at.last,
    };
  const points = at.mention.unit === "%" || at.mention.unit === "pp";
  // "raises the average by 19%", "lifts VideoFoo by 3.2 points"
  const raised =
    cue.change === "better" ||
    (cue.change === "up" && !cue.quantity && form === "verb" && standing(view, gov.at + 1, by - 1));
  if (
    raised &&
    points &&
    !(
      form === "verb" &&
      at.mention.unit !== "pp" &&
      (ofCapacity(view, gov.at) || (cue.change === "up" && ofElse(view, gov.at + 1, by - 1)))
    )
  )
    return { terms: [ACCURACY], direction: "better", gives: "change", from: gov.at, to: at.last };
  return null;
}

const marginWord = (view: View, from: number, to: number): string =>
  view.items.slice(from, to).find((it) => /^(margins?|average)$/.test(it.norm))?.norm ?? "";

/** A bare number changes only a quality score ("improves BLEU by 1.2"). */
const bareUnitOk = (at: Anchor, found: Found[]): boolean =>
  at.mention.unit !== "none" || found.every((f) => isQuality(f.term));
