import { NUMBER_UNITS, type NumberMention, type NumberUnit } from "../2-numbers";
import type { Direction } from "../types";
import { groups, memberMention } from "./groups";
import { inherit } from "./lists";
import { item } from "./look";
import { RULES } from "./rules";
import type { Anchor, Hit, Rule, Term, View } from "./types";
import { VETOES } from "./vetoes";
import { why } from "./why";

/** A number that measures something: what, which way, by which rule, in which words. */
export interface Finding {
  view: View;
  /** Item of the number. */
  at: number;
  mention: NumberMention;
  term: Term;
  direction: Direction;
  gives: Hit["gives"];
  rule: string;
  /** Items the evidence spans. */
  from: number;
  to: number;
  /** The first number of its list, or the number it took its quantity from; itself where it stands alone. */
  head: number;
}

/** A number that measures none of the quantities, and why. */
export interface Refusal {
  view: View;
  at: number;
  code: string;
  rule: string;
  from: number;
  to: number;
}

/** Tries the rules on every number of a sentence; each number ends up found or refused. */
export function match(view: View): { kept: Finding[]; rejected: Refusal[] } {
  const numbers = [...view.items.keys()].filter((i) => item(view, i)?.kind === "number");
  // Numbers with no word among them measure nothing, whatever they are.
  if (!view.items.some((it) => it.kind === "word"))
    return {
      kept: [],
      rejected: numbers.map((at) => refusal(view, at, "unplaced", "none.unplaced", at, at)),
    };
  const refused = vetoed(view, numbers);
  const kept = new Map<number, Finding[]>();
  for (const anchor of groups(view, (i) => !refused.has(i))) attach(anchor, kept);
  inherit(view, kept, refused);
  const rejected = [...refused.values()];
  for (const i of numbers) {
    if (kept.get(i)?.length || refused.has(i)) continue;
    const { code, rule, from, to } = why(view, i);
    rejected.push(refusal(view, i, code, rule, from, to));
  }
  return { kept: [...kept.values()].flat(), rejected };
}

const refusal = (view: View, at: number, code: string, rule: string, from: number, to: number): Refusal => ({
  view,
  at,
  code,
  rule,
  from,
  to,
});

/** The numbers that a veto holds for, by their item, each with the first that does. */
function vetoed(view: View, numbers: readonly number[]): Map<number, Refusal> {
  const refused = new Map<number, Refusal>();
  for (const i of numbers)
    for (const { when, code, id } of VETOES) {
      const span = when(view, i);
      if (!span) continue;
      refused.set(i, refusal(view, i, code, id, span.from, span.to));
      break;
    }
  return refused;
}

interface Matched {
  hit: Hit;
  rule: string;
}

/** What the first rule that fires says of each number of a list. */
function attach(anchor: Anchor, kept: Map<number, Finding[]>): void {
  const found = firstHit(anchor);
  if (!found) return;
  const { hit, rule } = found;
  for (const [n, at] of anchor.members.entries()) {
    const mention = memberMention(anchor.view, at, anchor);
    const terms = termsOf(hit, n, anchor.members.length);
    kept.set(
      at,
      terms.map((term) => ({
        view: anchor.view,
        at,
        mention,
        term,
        direction: hit.direction,
        gives: hit.gives,
        rule,
        from: Math.min(hit.from, at),
        to: Math.max(hit.to, at),
        head: anchor.first,
      })),
    );
  }
}

/** What the n-th of some numbers measures: its own where there are as many things as numbers, else all of them. */
function termsOf(hit: Hit, n: number, count: number): Term[] {
  if (hit.each) return hit.each.slice(n, n + 1).filter((term) => term !== null);
  return count > 1 && hit.terms.length === count ? hit.terms.slice(n, n + 1) : hit.terms;
}

/** The rules that may fire on a number of a unit, in their order. */
const BY_UNIT: ReadonlyMap<NumberUnit, readonly Rule[]> = new Map(
  NUMBER_UNITS.map((unit) => [unit, RULES.filter(({ units }) => !units || units.has(unit))]),
);

function firstHit(anchor: Anchor): Matched | null {
  for (const rule of BY_UNIT.get(anchor.mention.unit) ?? []) {
    const hit = rule.when(anchor);
    if (hit) return { hit, rule: rule.id };
  }
  return null;
}
