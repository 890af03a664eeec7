import type { CueEntry } from "../../lexicon/directions";
import type { Direction } from "../../types";
import { chainBehind } from "../chain";
import {
  coordinated,
  cueOf,
  directionOf,
  type Found,
  isModifier,
  isQuality,
  item,
  norm,
  nounPhrase,
  ownTerm,
} from "../look";
import type { Anchor, Chain, Rule, Term, View } from "../types";
import { isWritten } from "./compared-score";
import { leftOf, subject } from "./govern";
import { change, distinct, measures } from "./hit";
import { PHYSICAL } from "./settings";

const CAPACITY = /^(larger|longer|bigger|more)$/;

const isCapacity = (view: View, at: number): boolean => CAPACITY.test(norm(view, at));

/** "3x faster", "85% less costly": a comparative that says itself what it measures. */
export const comparativeAlone: Rule = {
  id: "comparative.own",
  says: "number, then a comparative that names its quantity",
  example: "The kernel runs 3x faster than the baseline.",
  not: "The kernel handles 3x longer sequences than the baseline.",
  when: (at) => {
    if (!measures(at)) return null;
    const chain = chainBehind(at);
    const cue = chain.comparative.find((c) => c.quantity);
    if (!cue || chain.comparativeAt - at.last > 4) return null;
    // "81% efficient" says how efficient it is, not how much more.
    if (
      at.mention.unit === "%" &&
      /efficient$/.test(norm(at.view, chain.comparativeAt)) &&
      chain.comparativeAt === at.last + 1 &&
      !/^(more|less)/.test(norm(at.view, chain.comparativeAt))
    )
      return null;
    const own = ownTerm(cue) as Term;
    if (isCapacity(at.view, chain.comparativeAt)) return null;
    // "smaller memory footprint", "shorter wall time": the noun behind says it better; "faster speed" stays as it is.
    const open = leftOf(at.view, at.first);
    const ahead = item(at.view, norm(at.view, open) === "(" ? open - 1 : open)?.term;
    if (ahead && ahead.sense === "cost" && !chain.term && chain.comparative.some((c) => c.change === "down"))
      return null;
    const named = chain.term && chain.termAt !== chain.comparativeAt ? chain.term : null;
    const generic = chain.comparative.find((c) => !c.quantity);
    if (named && generic && cue.quantity !== "speedup")
      return change([named], directionOf(generic.change, named), at.first, chain.termAt);
    if (
      named &&
      /efficient/.test(cue.words.join()) &&
      cue.quantity === "compute_reduction" &&
      !isQuality(named)
    )
      return change([named], "better", at.first, chain.termAt);
    if (/^(smaller|shorter)$/.test(norm(at.view, chain.comparativeAt))) {
      if (PHYSICAL.test(norm(at.view, chain.comparativeAt + 1))) return null;
      const costs = smallerThings(at).filter((f) => f.term.quantity !== own.quantity);
      if (costs[0]) return change([costs[0].term], "better", costs[0].at, chain.comparativeAt);
    }
    const direction = directionOf(cue.change, own);
    return change(
      [own],
      direction === "worse" && ofTheOther(at) ? "better" : direction,
      at.first,
      chain.comparativeAt,
    );
  },
};

/** "the running time is 100 times smaller": what it is smaller in, where that is named as the subject. */
function smallerThings({ view, first }: Anchor): Found[] {
  const is = leftOf(view, first);
  return /^(is|are|was|were)$/.test(norm(view, is))
    ? subject(view, is).filter((f) => f.term.sense === "cost" && f.term.quantity !== "size_reduction")
    : [];
}

/** "than the method that is 4.7 times slower": what is worse is what it is compared with. */
function ofTheOther({ view, first }: Anchor): boolean {
  const is = leftOf(view, first);
  const one = /^(that|which)$/.test(norm(view, is - 1));
  // "the models that have 2.7x more parameters and [run 2.5x slower]"
  const two =
    norm(view, is - 1) === "and" && [4, 5, 6, 7, 8].some((k) => /^(that|which)$/.test(norm(view, is - k)));
  if (!/^(is|are|runs|run)$/.test(norm(view, is)) || !(one || two)) return false;
  for (let k = is - 2; k >= Math.max(0, is - 14); k -= 1)
    if (
      /^(than|to|over|with|outperforms|outperforming|matches|matching|rivals|rivaling|rivalling)$/.test(
        norm(view, k),
      )
    )
      return true;
  return false;
}

/** "25% less memory", "18.7x higher throughput". */
export const comparativeTerm: Rule = {
  id: "comparative.term",
  says: "number, then fewer, less, lower, higher, more or better, then the quantity",
  example: "It needs 25% less memory than the baseline.",
  not: "It supports 8x more languages than the baseline.",
  when: (at) => {
    if (!measures(at) && !isWritten(at)) return null;
    const chain = { ...chainBehind(at) };
    const cue = chain.comparative.find((c) => !c.quantity);
    if (!cue) return null;
    const counted = chain.term ? null : counts(at.view, chain.comparativeAt + 1);
    if (counted) [chain.term, chain.termAt] = [counted.term, counted.at];
    // "with errors 40% smaller", "at a latency 2x lower": the quantity stands right before the number.
    const left = leftOf(at.view, at.first);
    const aheadAt = norm(at.view, left) === "(" ? left - 1 : left;
    const ahead = item(at.view, aheadAt);
    if (!chain.term && ahead?.term && !ahead.cues.length && !countsOthers(at.view, chain.comparativeAt))
      return change(
        [ahead.term],
        aheadDirection(at.view, ahead.term, aheadAt, cue),
        aheadAt,
        chain.comparativeAt,
      );
    if (!chain.term || chain.termAt < chain.comparativeAt) return null;
    if (!measures(at) && !isQuality(chain.term)) return null;
    if (chain.nounAt > 0) return null;
    // "fewer than 1% additional trainable parameters": a share that is tuned.
    if (
      /^(trainable|learnable|tunable)/.test(chain.term.measure) &&
      at.mention.unit === "%" &&
      cue.change === "up"
    )
      return null;
    const inTerms = /^performances?$/.test(chain.term.measure) ? termsNamed(at.view, chain.termAt) : [];
    if (inTerms.length) return change(distinct(inTerms), "better", at.first, chain.termAt);
    const money =
      /dollar|usd|\$|price|monetary|api/.test(bracketBehind(at.view, chain.termAt)) &&
      chain.term.quantity === "compute_reduction";
    if (money) chain.term = { ...chain.term, quantity: "cost_reduction" };
    const said = directionOf(cue.change, chain.term);
    // "others need 27 times more parameters than the proposed method": what is worse is the other.
    const direction =
      said === "worse" && !isQuality(chain.term) && thanOurs(at.view, chain.termAt) ? "better" : said;
    // More of a cost is told of the other side ("models with 10x more parameters"), unless it is named as extra.
    if (
      direction === "worse" &&
      cue.change === "up" &&
      !isQuality(chain.term) &&
      !/additional|extra/.test(norm(at.view, chain.comparativeAt)) &&
      !/^(consum|incur|cost|requir|need|us(e|es|ing)$|tak(es?|ing)$)/.test(
        norm(at.view, leftOf(at.view, at.first)),
      ) &&
      chain.term.quantity !== "speedup"
    )
      return null;
    const found = termsFrom(at.view, chain).filter((f) => directionOf(cue.change, f.term) === said);
    const terms = found.map((f) => f.term);
    return change(
      at.members.length === terms.length ? terms : distinct(terms),
      direction,
      at.first,
      Math.max(chain.termAt, ...found.map((f) => f.at)),
    );
  },
};

/**
 * "at a latency 2x lower" is better; "methods with runtimes 10x higher" are the others, and "gains in memory efficiency
 * (15x lesser)" are gains.
 */
function aheadDirection(view: View, term: Term, at: number, cue: CueEntry): Direction {
  const said = directionOf(cue.change, term);
  if (said !== "worse" || isQuality(term)) return said;
  const others = /^(methods|models|approaches|systems|baselines)$/;
  for (let k = at - 1; k >= Math.max(0, at - 4); k -= 1) {
    if (others.test(norm(view, k)) && /^(with|of)$/.test(norm(view, k + 1))) return "better";
    if (norm(view, k) === "in" && cueOf(item(view, k - 1), "noun")?.change === "better") return "better";
  }
  return said;
}

/** What there is less or more of: "fewer [tokens]", "fewer total and trainable [parameters]". */
const counts = (view: View, start: number): Found | null =>
  nounPhrase(view, start, 2) ?? coordinated(view, start, 2)[0] ?? null;

/** "labels nine times more [pairs]": a noun of its own says more of what. */
const countsOthers = (view: View, comparative: number): boolean =>
  /^(more|fewer)$/.test(norm(view, comparative)) &&
  isModifier(item(view, comparative + 1)) &&
  !/ly$/.test(norm(view, comparative + 1));

/** "than the proposed method", "than ours": compared with the paper's own. */
const thanOurs = (view: View, termAt: number): boolean =>
  norm(view, termAt + 1) === "than" &&
  (/^(our|ours)$/.test(norm(view, termAt + 2)) ||
    norm(view, termAt + 3) === "proposed" ||
    // "than FooNet, our method"
    [3, 4].some((k) => norm(view, termAt + k) === "," && norm(view, termAt + k + 1) === "our"));

/** "better performance … in terms of throughput": what the performance is of, where it is no quality. */
function termsNamed(view: View, from: number): Term[] {
  for (let k = from + 1; k < from + 16; k += 1) {
    if (norm(view, k) !== "in" || norm(view, k + 1) !== "terms") continue;
    const named = coordinated(view, k + 3, 6).map((f) => f.term);
    return named.some(isQuality) ? [] : named;
  }
  return [];
}

/** The words of a bracket right behind item `at`. */
function bracketBehind(view: View, at: number): string {
  if (norm(view, at + 1) !== "(") return "";
  const [open, end] = [item(view, at + 1), item(view, at + 8)];
  const from = view.text.tokens[open?.first ?? 0]?.start ?? 0;
  const to = view.text.tokens[end?.last ?? open?.last ?? 0]?.end ?? from;
  return view.text.source.slice(from, to).split(")")[0]?.toLowerCase() ?? "";
}

/** All things of the phrase: "less compute and memory". */
function termsFrom(view: View, chain: Chain): Found[] {
  const head = chain.term ? [{ term: chain.term, at: chain.termAt }] : [];
  const found = coordinated(view, chain.comparativeAt + 1);
  if (found.length < 2) return head;
  return found[0]?.term.measure === chain.term?.measure ? found : [...head, ...found.slice(1)];
}
