import type { CueEntry } from "../../lexicon/directions";
import { CLAUSE_BREAK } from "../../lexicon/grammar";
import { cueOf, directionOf, type Found, isQuality, item, norm } from "../look";
import type { Anchor, Hit, Term, View } from "../types";
import { distinct, reading } from "./hit";
import { CAPACITIES } from "./settings";

/**
 * "the [area], power, and delay by 45%, 48% and 17%": what each number of a list measures, where one of the things is no quantity
 * that is known. Null where there are not as many things as numbers.
 */
function slots(view: View, found: readonly Found[], count: number): (Term | null)[] | null {
  const [first, last] = [found[0]?.at ?? 0, found.at(-1)?.at ?? 0];
  let start = first;
  while (
    start > 0 &&
    first - start < SLOTS_REACH &&
    !cueOf(item(view, start - 1), "verb", "noun") &&
    isSlot(view, start - 1)
  )
    start -= 1;
  let end = last;
  while (end - last < SLOTS_REACH && norm(view, end + 1) !== "by" && isSlot(view, end + 1)) end += 1;
  const each: (Term | null)[] = [null];
  for (let k = start; k <= end; k += 1) {
    const apart = norm(view, k) === "and" || (norm(view, k) === "," && norm(view, k + 1) !== "and");
    if (apart) each.push(null);
    else each[each.length - 1] = found.find((f) => f.at === k)?.term ?? each.at(-1) ?? null;
  }
  return each.length === count && each.includes(null) ? each : null;
}

const SLOTS_REACH = 8;
const isSlot = (view: View, k: number): boolean =>
  norm(view, k) === "," || (item(view, k)?.kind === "word" && !CLAUSE_BREAK.has(norm(view, k)));

/** "improves conversation turns by 39.9%": more of what is counted is no saving. */
const COUNTS =
  /^(turns|interaction turns|interactions|calls|requests|messages|actions|rounds|evaluations|experiments|trials|simulations|number of \w+)$/;

/** "increases parameters by less than 1%", "just by 1.6%": said to be little, so it is a cost that was added. */
const isLittle = ({ view, first, mention }: Anchor): boolean =>
  mention.unit === "%" &&
  (mention.hedge === "<" ||
    [1, 2, 3, 4].some((k) =>
      /^(only|just|mere|merely|less|marginally|slightly)$/.test(norm(view, first - k)),
    ));

export function settle(at: Anchor, found: Found[], cues: CueEntry[], from: number, to: number): Hit | null {
  const first = found[0];
  if (!first) return null;
  const cue = reading(cues, first.term);
  if (!cue) return null;
  // "incurring a 10.9% accuracy trade-off": what is incurred is no gain.
  const incurred = isQuality(first.term) && norm(at.view, from).startsWith("incur");
  if (cue.change === "better" && found.every((f) => COUNTS.test(f.term.measure))) return null;
  const direction = incurred ? "worse" : directionOf(cue.change, first.term);
  if (
    direction === "worse" &&
    cue.change === "up" &&
    CAPACITIES.has(first.term.quantity) &&
    !isLittle(at) &&
    !/^(negligible|marginal|slight|minimal|small|minor|modest)$/.test(norm(at.view, from - 1))
  )
    return null;
  const terms = found.map((f) => f.term);
  const same = incurred ? terms : terms.filter((t) => directionOf(cue.change, t) === direction);
  const each =
    at.members.length > found.length && found.length > 1 ? slots(at.view, found, at.members.length) : null;
  return {
    terms: at.members.length > 1 && at.members.length === terms.length ? terms : distinct(same),
    ...(each ? { each } : {}),
    direction,
    gives: "change",
    from: Math.min(from, first.at),
    to,
  };
}
