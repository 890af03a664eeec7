import { KEEP } from "../../lexicon/grammar";
import {
  ACCURACY,
  coordinated,
  cueOf,
  directionOf,
  isQuality,
  item,
  norm,
  nounPhrase,
  ownTerm,
} from "../look";
import type { Anchor, Hit, Rule, Term } from "../types";
import { beats } from "./beats";
import { governor, leftOf, objects, subject } from "./govern";
import { settle } from "./settle";

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
    // "brings the attack success rate [down to] 1.2%": where it ends.
    if (it?.norm === "down" && norm(view, left + 1) === "to") return null;
    if (!it || (it.kind !== "word" && it.norm !== "," && it.norm !== "&")) return null;
    if (["by", "of", "to", "with", "at", "in", "on", "for", "from"].includes(it.norm)) return null;
    const verb = cueOf(it, "verb");
    if (verb) {
      // "an error lower than 7%": how large it is.
      if (it.norm === "lower" && norm(view, left + 1) === "than") return null;
      // "but drops below 30%": the level that is fallen under.
      if (
        /^(below|under)$/.test(norm(view, left + 1)) &&
        at.mention.value > 10 &&
        /^(drop|fall|fell|declin)/.test(it.norm)
      )
        return null;
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
      // "a robust loss adds another 2.5%": who adds is not what there is more of.
      if (/^add/.test(it.norm)) return null;
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
    if (["and", ",", "&"].includes(it.norm)) return alsoSaved(at, left);
    const gov = governor(view, left - 1, ["verb"]);
    if (!gov || gov.crossed >= 0 || left - gov.at > 8) return null;
    const own = gov.cue.find((c) => c.quantity);
    // "compressed models maintain 97%"
    if (own && KEEP.has(it.norm) && cueOf(item(view, gov.at), "comparative")) return null;
    if (own?.quantity === "accuracy_delta" && at.mention.unit === "pp") return beats(at, gov);
    const upTo = /^(up|upto|at|as)$/.test(norm(view, left + 1)) && left - gov.at <= 8;
    if (!it.term && !(own && own.quantity !== "accuracy_delta") && !upTo) return null;
    if (own?.quantity === "accuracy_delta") return null;
    // "compresses prompts 4x": what is compressed says it.
    const pressed = own?.quantity === "size_reduction" ? objects(view, gov.at, -1, left + 1)[0]?.term : null;
    if (own)
      return {
        terms: [pressed && !isQuality(pressed) ? pressed : (ownTerm(own) as Term)],
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

/** "reducing 89% computation and [53%] parameters", "saves 41% of the time and [23%] of the memory": the second share under one verb. */
function alsoSaved(at: Anchor, left: number): Hit | null {
  const { view } = at;
  const skipOf = (k: number): number => (norm(view, k) === "of" ? k + 1 : k);
  const own = nounPhrase(view, skipOf(at.last + 1), 2);
  if (own?.term.sense !== "cost" || isQuality(own.term)) return null;
  const gov = governor(view, left - 1, ["verb"]);
  if (!gov || gov.crossed < 0 || left - gov.at > 10 || gov.crossed - gov.at > 3) return null;
  const first = nounPhrase(view, skipOf(gov.crossed + 1), 2);
  if (!first || first.at !== left - 1 || !gov.cue.some((c) => c.change === "down" && !c.quantity))
    return null;
  return { terms: [own.term], direction: "better", gives: "change", from: at.first, to: own.at };
}
