import type { NumberMention } from "../../2-numbers";
import { directionOf, type Found, isQuality, item, norm } from "../look";
import type { Anchor, Hit, Rule, Term, View } from "../types";
import { drawn } from "./arrow";
import { type Governor, governor, leftOf, objects, subject } from "./govern";
import { adjacentBefore } from "./noun-of";
import { termBefore, termsBehind } from "./terms-around";

/** "improves accuracy from 70.1 to 73.4", "training time is reduced from 52 minutes to 31 minutes". */
export const fromTo: Rule = {
  id: "from-to",
  says: "verb or noun of change with its quantity, then from one level to another",
  example: "Fine-tuning raises accuracy from 70.1% to 73.4%.",
  not: "We vary the batch from 16 to 64.",
  when: (at) => {
    const { view, mention } = at;
    const left = leftOf(view, at.first);
    if (mention.range !== "from" || !opens(at, left)) return null;
    if (/^(ranges?|ranged|ranging|vary|varies|varied|varying)$/.test(norm(view, left - 1))) return null;
    const gov = governor(view, left - 1);
    if (!gov) return moves(at, left);
    const bracket = norm(view, left - 1) === "(" && gov.crossed < 0 && changeStated(view, left);
    if (bracket || (gov.crossed >= 0 && statedBefore(view, gov.crossed, mention)))
      return bothLevels(view, gov.at, left, at);
    return gov.crossed >= 0 && !namedAhead(view, gov.crossed, left) ? null : named(at, gov, left);
  },
};

/** "model size [goes] from 410 MB to 53 MB": a verb that does not say which way. */
function moves(at: Anchor, left: number): Hit | null {
  const { view, mention } = at;
  if (!/^(goes|go|going|went|moves|moved|moving|changes|changed)$/.test(norm(view, left - 1))) return null;
  const [first] = subject(view, left - 1);
  const term = first ? inUnit(first.term, mention) : null;
  if (!first || !term) return null;
  const direction = directionOf((mention.high ?? 0) > mention.value ? "up" : "down", term);
  return { terms: [term], direction, gives: "fromTo", from: first.at, to: at.last };
}

/** The levels of what the verb or noun of change acts on. */
function named(at: Anchor, gov: Governor, left: number): Hit | null {
  const { view, mention } = at;
  const [first] = changed(view, gov, left);
  const term = first ? inUnit(first.term, mention) : null;
  if (!first || !term || gov.cue.every((c) => c.quantity && c.quantity !== "accuracy_delta")) return null;
  const rises = (mention.high ?? 0) > mention.value;
  // "outperforming training on raw data (5.7% → 25.4%)": no cost that rises.
  if (drawn(view, mention) && !isQuality(term) && (rises || term.sense === "good")) return null;
  return {
    terms: [term],
    direction: directionOf(rises ? "up" : "down", term),
    gives: "fromTo",
    from: Math.min(gov.at, first.at),
    to: at.last,
  };
}

/** "from", or a bracket with an arrow in it: "training time (52 hours → 31 hours)". */
const opens = ({ view, mention }: Anchor, left: number): boolean =>
  norm(view, left) === "from" || (norm(view, left) === "(" && drawn(view, mention));

/** "parameters by 15x and [storage] from 1.7 MB to 6 kB": the levels follow a quantity of their own, not a place ("and on the set from"). */
function namedAhead(view: View, crossed: number, left: number): boolean {
  for (let k = left - 1; k > crossed; k -= 1)
    if (/^(and|,)$/.test(norm(view, k)))
      return item(view, left - 1)?.term !== null && !/^(on|in|for)$/.test(norm(view, k + 1));
  return false;
}

/** What a verb acts on or is said of, or what a noun of change is of: "performance improvements (e.g., from". */
function changed(view: View, { at, cue, crossed }: Governor, left: number): Found[] {
  const found = objects(view, at, crossed, left);
  if (found.length) return found;
  if (cue[0]?.form !== "verb") return [adjacentBefore(view, at)].filter((f) => f !== null);
  // "a higher accuracy, rising from": what stands before the comma rises.
  if (norm(view, at - 1) === ",") return [termBefore(view, at - 1, 4)].filter((f) => f !== null);
  return subject(view, at);
}

/** "search time from 384 to 30 GPU hours" is compute; a score is in no unit of time or length. */
function inUnit(term: Term, { absolute }: NumberMention): Term | null {
  if (absolute === "compute") return { quantity: "compute_reduction", sense: "cost", measure: term.measure };
  return absolute && isQuality(term) ? null : term;
}

/** A number with a unit right before the words of the bracket: the change is stated, the bracket holds its levels. */
function changeStated(view: View, left: number): boolean {
  for (let k = left - 2; k >= Math.max(0, left - 20); k -= 1)
    if (item(view, k)?.kind === "number" && item(view, k)?.mention?.unit !== "none") return true;
  return false;
}

/** "a gain of 8.7% on GSM8K from 57.5% to 66.2%": the number before says how far it is from one to the other. */
function statedBefore(view: View, number: number, levels: NumberMention): boolean {
  const stated = item(view, number)?.mention;
  if (!stated || levels.high === null || levels.value === 0) return false;
  const points = Math.abs(levels.high - levels.value);
  const percent = (100 * points) / levels.value;
  return Math.abs(stated.value - points) <= 0.15 || Math.abs(stated.value - percent) <= 1;
}

/** "a 63.5% improvement in F1 (from 19.5 to 31.5)": two levels of one score. */
function bothLevels(view: View, gov: number, left: number, at: Anchor): Hit | null {
  const found = termsBehind(view, gov).find((f) => f.at < left) ?? adjacentBefore(view, gov);
  if (!found || !isQuality(found.term)) return null;
  return {
    terms: [{ ...found.term, quantity: "accuracy_level" }],
    direction: "level",
    gives: "level",
    from: found.at,
    to: at.last,
  };
}
