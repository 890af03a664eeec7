import { idOf } from "../../text";
import type { Text } from "../1-text";
import type { NumberMention, NumberUnit } from "../2-numbers";
import type { CueEntry } from "../lexicon/directions";
import type { Sense } from "../lexicon/quantities";
import type { Direction, Quantity } from "../types";

/** What a phrase names: a quantity of efficiency, or a quality score (`accuracy_delta`) that is high or low when good. */
export interface Term {
  quantity: Quantity;
  sense: Sense;
  measure: string;
}

/** A term met beside a place, with the item it stands at. */
export interface Found {
  term: Term;
  at: number;
}

/** A piece of a sentence: a number with its unit, a phrase of the lexicon, another word, or a mark. */
export interface Item {
  kind: "number" | "word" | "mark";
  /** First and last token, inclusive. */
  first: number;
  last: number;
  norm: string;
  /** The number of `norm`, where a lexicon holds it. */
  id: number;
  mention: NumberMention | null;
  term: Term | null;
  cues: readonly CueEntry[];
  /** A word that begins with a capital or holds digits: it may be a name. */
  named: boolean;
  /** Joined to a neighbour by a hyphen: part of a compound. */
  joined: boolean;
}

/** An item with some of it otherwise. All items have one shape: the rules look at little else. */
export const altered = (
  it: Item,
  {
    first = it.first,
    last = it.last,
    norm = it.norm,
    term = it.term,
    named = it.named,
  }: Partial<Pick<Item, "first" | "last" | "norm" | "term" | "named">>,
): Item => ({
  kind: it.kind,
  first,
  last,
  norm,
  id: norm === it.norm ? it.id : idOf(norm),
  mention: it.mention,
  term,
  cues: it.cues,
  named,
  joined: it.joined,
});

/** The noun phrase a number opens: "[3x] lower peak memory usage", "[16%] throughput improvement". */
export interface Chain {
  comparative: CueEntry[];
  term: Term | null;
  noun: CueEntry[];
  /** Items of the parts, -1 where there is none; `end` is the last item of the phrase. */
  comparativeAt: number;
  termAt: number;
  nounAt: number;
  end: number;
}

/** One sentence as items, with the text they come from. */
export interface View {
  text: Text;
  sentence: number;
  items: Item[];
  /** What stands left of a number's hedges, by the number's item, as far as it was asked for. */
  lefts: Map<number, number>;
  /** The noun phrases behind numbers, by their first item, as far as they were asked for. */
  chains: Map<number, Chain>;
  /** What rows read to the right of an item as one phrase, and as a list of such, as far as it was asked for. */
  nouns: Map<number, readonly Found[]>;
  lists: Map<number, readonly Found[]>;
}

/** What a rule reads out of a number's surroundings. */
export interface Hit {
  /** What is measured; several where the words say so ("computation and memory"). */
  terms: Term[];
  /** What each number of the list measures, null for nothing known, where that is not all of `terms` for every number. */
  each?: (Term | null)[];
  direction: Direction;
  /** change: as reported · remaining: 100 − v is saved · retained, level: as reported, no change · fromTo: the difference. */
  gives: "change" | "remaining" | "retained" | "level" | "fromTo";
  /** First and last item that the words of evidence span. */
  from: number;
  to: number;
}

/** The number (or list of numbers) a rule looks at: items `first` to `last`, all numbers in `members`. */
export interface Anchor {
  view: View;
  first: number;
  last: number;
  members: number[];
  mention: NumberMention;
}

/** A way of saying what a number measures. */
export interface Rule {
  id: string;
  /** What the words look like, in words. */
  says: string;
  when: (at: Anchor) => Hit | null;
  /** The units of the numbers it may fire on; any where not given. */
  units?: ReadonlySet<NumberUnit>;
  /** A sentence it fires on, and one it must not fire on. */
  example: string;
  not: string;
  /** Rules of its stage that it has to be tried before, each with the reason. */
  before?: Readonly<Record<string, string>>;
}

/** A reason why a number measures none of the quantities. */
export interface Veto {
  id: string;
  code: string;
  when: (view: View, i: number) => { from: number; to: number } | null;
  example: string;
  not: string;
}
