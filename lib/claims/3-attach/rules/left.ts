import type { CueEntry } from "../../lexicon/directions";
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
} from "../look";
import type { Anchor, Hit, Rule, Term, View } from "../types";
import { type Governor, governor, leftOf, objects, settle, subject } from "./govern";
import { reading } from "./right-terms";

/** More of these is how far something scales, not a loss. */
export const CAPACITIES = new Set(["size_reduction", "data_reduction", "token_reduction", "cost_reduction"]);

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
    /^margins?$/.test(marginWord(view, by, at.first));
  if ((norm(view, by) !== "by" && !margin) || ["and", "or"].includes(norm(view, by - 1))) return null;
  if (norm(view, by - 1) === "," && norm(view, by - 2) !== ")") return null;
  const gov = governor(view, by - 1);
  if (!gov || gov.cue[0]?.form !== form) {
    // A word may be verb and noun at once ("drop"): the verb is taken when it is there.
    if (!gov?.cue.some((c) => c.form === form) || gov.cue.some((c) => c.form === "verb")) return null;
  }
  const owned = gov.cue.find((c) => c.quantity);
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
  const behind = rightIn(view, at.last).filter((f) => !isDataset(f.term));
  if (behind.length) return settle(at, behind, gov.cue, gov.at, behind.at(-1)?.at ?? at.last);
  const right = nounPhrase(view, at.last + 1, 2);
  if (right && (isQuality(right.term) || ["its", "the", "their"].includes(norm(view, at.last + 1))))
    return settle(at, [right], gov.cue, gov.at, right.at);
  const before = form === "verb" ? subject(view, gov.at) : [];
  if (before.length)
    return bareUnitOk(at, before) ? settle(at, before, gov.cue, before[0]?.at ?? gov.at, at.last) : null;
  const cue = reading(gov.cue, null);
  if (!cue) return null;
  if (form === "noun" && cue.quantity)
    return {
      terms: [ownTerm(cue) as Term],
      direction: directionOf(cue.change, ownTerm(cue)),
      gives: "change",
      from: gov.at,
      to: at.last,
    };
  if (cue.change === "better" && (at.mention.unit === "%" || at.mention.unit === "pp"))
    return { terms: [ACCURACY], direction: "better", gives: "change", from: gov.at, to: at.last };
  return null;
}

const marginWord = (view: View, from: number, to: number): string =>
  view.items.slice(from, to).find((it) => /^margins?$/.test(it.norm))?.norm ?? "";

/** A bare number changes only a quality score ("improves BLEU by 1.2"). */
const bareUnitOk = (at: Anchor, found: Found[]): boolean =>
  at.mention.unit !== "none" || found.every((f) => isQuality(f.term));

/** Terms behind the number: "by 2.2x on throughput", "by 10% in F1". */
export function rightIn(view: View, last: number): Found[] {
  let at = last + 1;
  if (norm(view, at) === "(")
    at = view.items.findIndex((it, k) => k > at && k < at + 6 && it.norm === ")") + 1 || at;
  if (norm(view, at) === "on" && norm(view, at + 1) === "average") at += 2;
  for (let n = 0; n < 2; n += 1) {
    if (["in", "on", "for", "of"].includes(norm(view, at))) {
      if (norm(view, at + 1) === "terms" && norm(view, at + 2) === "of") at += 2;
      return coordinated(view, at + 1, 5);
    }
    at += 1;
  }
  return [];
}

function beats(at: Anchor, gov: Governor): Hit | null {
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
    /^exceed/.test(norm(view, gov.at))
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

/** Where something was measured, when it stands behind "in" or is "improved": no quantity. */
const SETTINGS =
  /^(experiments?|trials?|simulations?|evaluations?|datasets?|full dataset|test set|tasks?|queries|samples|examples|demonstrations|documents|images|interactions)$/;
export const isSetting = (term: Term): boolean => SETTINGS.test(term.measure);

export const isDataset = (term: Term): boolean =>
  ["glue", "superglue", "imagenet", "gsm8k", "mmlu", "math", "humaneval"].includes(term.measure) ||
  ["data_reduction", "token_reduction", "cost_reduction", "size_reduction"].includes(term.quantity);

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

function byOwn(at: Anchor, gov: Governor, cue: CueEntry): Hit | null {
  const own = ownTerm(cue) as Term;
  if (at.mention.unit === "none") return null;
  if (gov.crossed > gov.at) return null;
  const object = cue.quantity === "size_reduction" ? nounPhrase(at.view, gov.at + 1, 6) : null;
  const term = object && object.at < at.first && !isQuality(object.term) ? object.term : own;
  return {
    terms: [term],
    direction: cue.change === "down" ? "better" : cue.change === "worse" ? "worse" : "better",
    gives: "change",
    from: gov.at,
    to: at.last,
  };
}

/** "training time decreased 14%", "IPW improved 5.3x", "speeds up inference 3x", "costs up to 65% and 33%". */
export const verbDirect: Rule = {
  id: "verb.direct",
  says: "verb of change, perhaps its object, then the number without by",
  example: "The new schedule cuts training time 14% on average.",
  not: "The new schedule cuts training time on 14% of the runs.",
  when: (at) => {
    const { view } = at;
    if (at.mention.unit === "none" || at.mention.range === "from") return null;
    const left = leftOf(view, at.first);
    const it = item(view, left);
    if (!it || (it.kind !== "word" && it.norm !== ",")) return null;
    if (["by", "of", "to", "with", "at", "in", "on", "for", "from"].includes(it.norm)) return null;
    const verb = cueOf(it, "verb");
    if (verb) {
      // Verb right before the number: the object may follow ("reduce up to 3.1x the memory"), or the subject stands before.
      const after = norm(view, at.last + 1) === "of" ? [] : coordinated(view, at.last + 1, 5);
      const cues = it.cues.filter((c) => c.form === "verb");
      const plain = cues.find((c) => !c.quantity);
      const inside = after.length
        ? after
        : ["in", "for"].includes(norm(view, at.last + 1))
          ? coordinated(view, at.last + 2, 5)
          : [];
      if (inside.length && !cues.some((c) => c.measure === "saved" && inside[0] && isQuality(inside[0].term)))
        return plain || cues[0]?.quantity !== "accuracy_delta"
          ? settle(at, inside, cues, left, inside.at(-1)?.at ?? at.last)
          : null;
      if (norm(view, at.last + 1) === "of") return null;
      // "recovers up to 8 percentage points": points are points of a score.
      if (at.mention.unit === "pp" && plain && !subject(view, left).some((f) => isQuality(f.term)))
        return {
          terms: [ACCURACY],
          direction: directionOf(plain.change, ACCURACY),
          gives: "change",
          from: left,
          to: at.last,
        };
      const own = cues.find((c) => c.quantity && c.quantity !== "accuracy_delta");
      if (own)
        return {
          terms: [ownTerm(own) as Term],
          direction: directionOf(own.change === "down" ? "better" : own.change, null),
          gives: "change",
          from: left,
          to: at.last,
        };
      const before = subject(view, left);
      if (
        plain?.change === "better" &&
        !before.length &&
        at.mention.unit === "%" &&
        /^(overall|over|compared|relative|in)$/.test(norm(view, at.last + 1))
      )
        return { terms: [ACCURACY], direction: "better", gives: "change", from: left, to: at.last };
      return plain && before.length ? settle(at, before, cues, before[0]?.at ?? left, at.last) : null;
    }
    if (["and", ","].includes(it.norm)) return alsoSaved(at, left);
    const gov = governor(view, left - 1, ["verb"]);
    if (!gov || gov.crossed >= 0 || left - gov.at > 8) return null;
    const own = gov.cue.find((c) => c.quantity);
    if (own?.quantity === "accuracy_delta" && at.mention.unit === "pp") return beats(at, gov);
    const upTo = norm(view, left + 1) === "up" && left - gov.at <= 8;
    if (!it.term && !(own && own.quantity !== "accuracy_delta") && !upTo) return null;
    if (own?.quantity === "accuracy_delta") return null;
    if (own)
      return {
        terms: [ownTerm(own) as Term],
        direction: own.change === "worse" ? "worse" : "better",
        gives: "change",
        from: gov.at,
        to: at.last,
      };
    const found = objects(view, gov.at, -1, left + 1);
    if (found.at(-1)?.at !== left && !(upTo && found.length)) return null;
    return settle(at, found, gov.cue, gov.at, at.last);
  },
};

/** "reducing 89% computation and [53%] parameters": the second share under one verb. */
function alsoSaved(at: Anchor, left: number): Hit | null {
  const { view } = at;
  const own = nounPhrase(view, at.last + 1, 2);
  if (own?.term.sense !== "cost" || isQuality(own.term)) return null;
  const gov = governor(view, left - 1, ["verb"]);
  if (!gov || gov.crossed < 0 || left - gov.at > 10 || gov.crossed - gov.at > 3) return null;
  const first = nounPhrase(view, gov.crossed + 1, 2);
  if (!first || first.at !== left - 1 || !gov.cue.some((c) => c.change === "down" && !c.quantity))
    return null;
  return { terms: [own.term], direction: "better", gives: "change", from: at.first, to: own.at };
}
