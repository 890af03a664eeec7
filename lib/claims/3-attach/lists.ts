import { ARTICLES } from "../lexicon/grammar";
import { decimal, sameUnit, scoresAgain } from "./alike";
import { CARRIES, STOPS } from "./list-words";
import { enclosed, numberBefore } from "./lists-before";
import { cueOf, isQuality, item, norm, nounPhrase, skipParenthesis } from "./look";
import type { Finding, Refusal } from "./match";
import { opposed } from "./opposed";
import { leftOf } from "./rules/govern";
import type { Item, Term, View } from "./types";

/** How far a number may stand from the one whose quantity it shares. */
const NEAR = 18;

/**
 * Numbers that no rule reached take the quantity of the one before or behind them in the same list:
 * "13.4% on A, 70.4% on B", "99.4% (A), 41.7% (B) accuracy", "by 50% for A and 10x for B".
 */
export function inherit(view: View, kept: Map<number, Finding[]>, refused: Map<number, Refusal>): void {
  const numbers = view.items.flatMap((it, i) => (it.kind === "number" && !refused.has(i) ? [i] : []));
  onwards(view, kept, numbers);
  for (const [n, i] of numbers.entries()) {
    const source = kept.has(i) ? undefined : levelBefore(kept, numbers, n);
    if (source && opposed(view, source[0]?.at ?? i, i)) copy(view, kept, source, i, "list.compared");
  }
  for (const [n, i] of numbers.entries()) {
    const before = numbers[n - 1];
    const source = before === undefined || kept.has(i) ? undefined : kept.get(before);
    if (before !== undefined && source && tops(view, before, i, source))
      copy(view, kept, source, i, "list.reaching");
  }
  onwards(view, kept, numbers);
  for (let n = numbers.length - 2; n >= 0; n -= 1) {
    const [i, next] = [numbers[n] as number, numbers[n + 1] as number];
    if (kept.has(i)) continue;
    const source = kept.get(next);
    if (source && leads(view, i, next, source)) copy(view, kept, source, i, "list.after");
  }
}

/** From left to right, each number takes what the one before it measures, where the words carry the list on. */
function onwards(view: View, kept: Map<number, Finding[]>, numbers: number[]): void {
  for (const [n, i] of numbers.entries()) {
    if (kept.has(i)) continue;
    const before = numberBefore(view, kept, numbers, n);
    const source = before === undefined ? undefined : kept.get(before);
    if (
      before !== undefined &&
      source &&
      (follows(view, before, i, source) || byAgain(view, before, i, source))
    )
      copy(view, kept, source, i, "list.before");
  }
}

/** "by 6% over the model it is based on [and by] 3% over the best", "BarNet by 6%, and the best method, BazNet, [by] 3%". */
function byAgain(view: View, before: number, i: number, [source]: Finding[]): boolean {
  const by = leftOf(view, i);
  if (!source || norm(view, by) !== "by" || norm(view, leftOf(view, before)) !== "by") return false;
  if (i - before > NEAR || !isQuality(source.term) || !sameUnit(view, i, source)) return false;
  if (source.gives !== "change" || item(view, i + 1)?.term || cueOf(item(view, i + 1), "noun", "comparative"))
    return false;
  let joint = false;
  for (let k = Math.max(before, source.to) + 1; k < by; k += 1) {
    const it = item(view, k);
    if (it?.norm === "and" || it?.norm === ",") joint = true;
    if (!it || it.term || it.norm === ";" || (it.cues.length && !it.joined && !cueOf(it, "noun")))
      return false;
  }
  return joint;
}

function copy(view: View, kept: Map<number, Finding[]>, source: Finding[], at: number, rule: string): void {
  const mention = item(view, at)?.mention;
  if (!mention) return;
  const own = rule === "list.before" ? (termAhead(view, at, source) ?? shareBehind(view, at, source)) : null;
  kept.set(
    at,
    source.map((f) => ({
      ...f,
      ...(own ? { term: own } : {}),
      at,
      mention: mention.unit === "none" ? { ...mention, unit: f.mention.unit } : mention,
      rule,
      head: f.head,
      from: Math.min(at, Math.min(f.at, at)),
      to: Math.max(at, f.at > at ? f.to : at),
    })),
  );
}

/** "time up to 29x and [memory usage] up to 6x": the quantity named between the joint and the number. */
function termAhead(view: View, at: number, source: Finding[]): Term | null {
  const before = leftOf(view, at);
  const left = norm(view, before) === "(" ? before - 1 : before;
  const term = item(view, left)?.term ?? null;
  const first = source[0];
  if (!term || !first || left <= first.to || left === at - 1 || term.sense !== first.term.sense) return null;
  return isQuality(term) === isQuality(first.term) ? term : null;
}

/** "only 55.6% FLOPs and 53.8% [KV cache]": what a further share is left of. */
const shareBehind = (view: View, at: number, [source]: Finding[]): Term | null =>
  source?.gives === "remaining" ? (nounPhrase(view, at + 1, 3)?.term ?? null) : null;

/** Whether the words between carry the list on: names, prepositions and commas, then "and" or a comma. */
function follows(view: View, before: number, i: number, source: Finding[]): boolean {
  if (i - before > NEAR || !(sameUnit(view, i, source[0]) || scoresAgain(view, i, source[0]))) return false;
  if (source[0]?.gives === "level" && item(view, i)?.mention?.sign === "-") return false;
  // What a bracket sets against one another says nothing of the numbers outside it.
  if (source[0]?.rule === "level.versus") return false;
  // "a 2.8x speedup with little (< 1%) loss": what stands behind the bracket is what its number is of.
  if (enclosed(view, i) && cueOf(item(view, i + 2), "noun", "comparative")) return false;
  let joint = false;
  for (let k = before + 1; k < i; k += 1) {
    // "(static pruning)": what a bracket explains.
    k = Math.min(skipParenthesis(view, k), i - 1);
    const it = item(view, k);
    if (!it) return false;
    if (it.kind === "mark") {
      if (it.norm === "," || it.norm === "/" || it.norm === "(" || it.norm === "&") joint = true;
      // "0.57% on A with 100 labels; 3.48% on B"
      else if (it.norm === ";" && (k === i - 1 || (k === i - 2 && norm(view, i - 1) === "and"))) joint = true;
      else if (![")", "-", "'", "@", "~", ":", '"', "&", "+", "×"].includes(it.norm)) return false;
      continue;
    }
    // "only 9% of the labels, compared to 61.8%": what the share is used for.
    if (source[0]?.gives === "remaining" && /^compar(ed|ing)$/.test(it.norm)) return false;
    if (["and", "or", "vs", "versus"].includes(it.norm)) joint = true;
    else if (it.norm === "well" && norm(view, k - 1) === "as" && norm(view, k + 1) === "as") joint = true;
    else if (it.norm === "as" && [k + 1, k - 1].some((n) => norm(view, n) === "well")) continue;
    else if (
      it.norm === "of" &&
      /^(terms|task|tasks|case|cases|setting|domain|number|set|sets|subset|range|variety|collection)$/.test(
        norm(view, k - 1),
      )
    )
      continue;
    // "and that on multi-crops from 3.7% to 3.45%"
    else if (it.norm === "that" && norm(view, k - 1) === "and" && /^(of|on|in|for)$/.test(norm(view, k + 1)))
      continue;
    else if (it.norm === "of" && norm(view, k - 1) === "that" && norm(view, k - 2) === "and") continue;
    else if (it.norm === "of" && ofAgain(view, before, k, i)) continue;
    // "1.7x [that of] A and 2.2x that of B"
    else if (it.norm === "that" && k === before + 1 && thatOf(view, before) && thatOf(view, i)) continue;
    else if (it.norm === "of" && k === before + 2 && thatOf(view, before) && thatOf(view, i)) continue;
    else if (it.norm === "than" && comparesAgain(view, i, source)) continue;
    // "3.2x when using the old card and 4.5x when using the new one"
    else if (it.norm === "using" && norm(view, k - 1) === "when") continue;
    // "9.0x faster [at] 64k tokens and 6.0x at 32k"
    else if (it.norm === "at" && item(view, k + 1)?.mention?.unit === "none" && source[0]?.gives === "change")
      continue;
    else if (STOPS.has(it.norm) && k > (source[0]?.to ?? before)) return false;
    // "compared to an [optimized] implementation"
    else if (/ed$/.test(it.norm) && ARTICLES.has(norm(view, k - 1))) continue;
    // "2.7 under 25% [pruning] ratio and 3.6 under 50%": the word behind a setting.
    else if (item(view, k - 1)?.kind === "number" && /ing$/.test(it.norm)) continue;
    else if (cueOf(it, "verb") && !cueOf(it, "comparative") && !it.joined && k > (source[0]?.to ?? before))
      return false;
  }
  if (!joint || ofElse(view, before, i, source)) return false;
  // A noun of its own behind the number starts something new.
  const next = item(view, i + 1);
  if (next && cueOf(next, "noun", "comparative")) return comparedAgain(view, before, i);
  if (next?.term) return namesAgain(view, i, source[0]);
  if (next?.norm === "of") return false;
  // A phrase that is known and no quantity ("SLO attainment") is counted for itself.
  if (next && next.first !== next.last && next.kind === "word") return false;
  if (next?.named && source[0]?.gives !== "level" && !CARRIES.has(next.norm)) return false;
  if (source[0]?.gives === "level" && item(view, i)?.mention?.unit === "none" && !decimal(view, i))
    return false;
  return (
    next === undefined || next.kind !== "word" || next.named || CARRIES.has(next.norm) || thatOf(view, i)
  );
}

/** "2x higher throughput than A and 2.5x [over] B", "than A and 2.5x [on] C": each number says what it is compared with, or where. */
const comparesAgain = (view: View, i: number, [source]: Finding[]): boolean =>
  source?.gives === "change" &&
  /^(than|over|compared|against|relative|on|in|for|under|with)$/.test(norm(view, i + 1));

/** "by a margin of 1.1 mIoU on A and [of] 0.9 mIoU on B": the same preposition before both numbers. */
const ofAgain = (view: View, before: number, of: number, i: number): boolean =>
  norm(view, before - 1) === "of" && of === i - 1 && /^(and|,)$/.test(norm(view, of - 1));

const thatOf = (view: View, i: number): boolean => norm(view, i + 1) === "that" && norm(view, i + 2) === "of";

/** "1.3% less accuracy on A and [0.1% less on B]": the same comparative again, with its noun left out. */
function comparedAgain(view: View, before: number, i: number): boolean {
  const next = item(view, i + 1);
  const cue = cueOf(next, "comparative");
  return (
    cue !== null &&
    !cue.quantity &&
    next?.norm === norm(view, before + 1) &&
    (/^(on|in|for|than|at|under|with|over)$/.test(norm(view, i + 2)) || item(view, i + 2)?.kind !== "word")
  );
}

/** A number of a list that names its own measure: of the same kind, or another cost of which a share is left. */
function namesAgain(view: View, i: number, source: Finding | undefined): boolean {
  const named = nounPhrase(view, i + 1, 3);
  if (!source || !named) return false;
  if (source.gives === "remaining")
    return named.term.sense === "cost" && !isQuality(named.term) && ends(view, named.at);
  if (source.gives === "level") return false;
  return source.gives === "retained"
    ? isQuality(named.term)
    : isQuality(named.term) && isQuality(source.term);
}

/** Whether a noun phrase ends at an item: no word of change goes on behind it. */
const ends = (view: View, at: number): boolean =>
  cueOf(item(view, at + 1), "noun", "verb", "comparative") === null;

/** "20% faster and reduced asymmetry by half": what stands before "by" is no quantity, but it is what the number is of. */
function ofElse(view: View, before: number, i: number, [source]: Finding[]): boolean {
  const by = leftOf(view, i);
  if (!source || isQuality(source.term) || norm(view, by) !== "by" || by - 1 <= source.to || by - 1 <= before)
    return false;
  if (["and", ",", "or"].includes(norm(view, by - 1))) return false;
  let start = by - 1;
  while (start > Math.max(before, source.to) + 1 && !["and", ","].includes(norm(view, start - 1))) start -= 1;
  const part = view.items.slice(start, by);
  return !part.some(isVariant) || part.some(isOwn);
}

/** "a ResNet-34 model by 84%", "decoding by 2x": the same cost of another model or part of the work. */
const isVariant = (it: Item): boolean =>
  it.named || PHASE.test(it.norm) || /^(ones?|models?|networks?|variants?|versions?)$/.test(it.norm);
/** "a better Pareto front by", "the SLO attainment by": something else that changed. */
const isOwn = (it: Item): boolean =>
  cueOf(it, "comparative") !== null ||
  (it.kind === "word" && it.first !== it.last && !it.term && !it.cues.length);

/** "speedups of 2.1x, [reaching up to 3.9x]", "reductions exceeding 1.5x and peaking at 5x": how far the same change goes. */
function tops(view: View, before: number, i: number, [source]: Finding[]): boolean {
  if (source?.gives !== "change" || i - before > NEAR || !sameUnit(view, i, source)) return false;
  const left = leftOf(view, i);
  const verb = /^(at|to)$/.test(norm(view, left)) ? left - 1 : left;
  if (!/^(reaching|reaches|peaking|averaging|rising)$/.test(norm(view, verb))) return false;
  if (!/^(and|,)$/.test(norm(view, verb - 1))) return false;
  for (let k = before + 1; k < verb - 1; k += 1) {
    const it = item(view, k);
    if (it?.norm === ";" || (it?.cues.length && k > source.to) || (it?.term && k > source.to)) return false;
  }
  const next = item(view, i + 1);
  return !next?.term && !next?.cues.length && norm(view, i + 1) !== "of";
}

/** Whether the number opens a list whose quantity stands behind its last number. */
function leads(view: View, i: number, next: number, source: Finding[]): boolean {
  if (next - i > 8 || !(sameUnit(view, i, source[0]) || scoresAgain(view, i, source[0]))) return false;
  const gives = source[0]?.gives;
  if (gives !== "level" && gives !== "change") return false;
  let joint = false;
  for (let k = i + 1; k < next; k += 1) {
    const it = item(view, k);
    if (!it) return false;
    if (it.norm === "," || it.norm === "and" || it.norm === "/") joint = true;
    else if (
      it.kind === "mark"
        ? !["(", ")"].includes(it.norm)
        : !(it.named || ["on", "for", "to", "over", "a", "an"].includes(it.norm) || PHASE.test(it.norm))
    )
      return false;
  }
  return (
    joint && ((source[0]?.to ?? 0) > next || (gives === "level" && enclosed(view, i) && enclosed(view, next)))
  );
}

/** "a 100-fold [generation] and a 3-fold training speedup": which part of the work the number is of. */
const PHASE =
  /^((pre)?training|inference|generation|prefill(ing)?|decod(e|ing)|encoding|search|fine-?tuning|sampling)$/;

function levelBefore(kept: Map<number, Finding[]>, numbers: number[], n: number): Finding[] | undefined {
  for (let k = n - 1; k >= 0; k -= 1) {
    const found = kept.get(numbers[k] as number);
    if (found?.[0]?.gives === "level") return found;
  }
  return undefined;
}
