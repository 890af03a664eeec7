import type { Item, Term } from "../3-attach/types";
import type { CueEntry } from "../lexicon/directions";
import type { Spot } from "../spots";
import type { Quantity } from "../types";
import type { Draft, Say } from "./types";

/** Nothing is looked for further away than this many items. */
const REACH = 12;

/** Something met on one side of a number, and how many items away. */
interface Met<T> {
  what: T;
  away: number;
}

function met<T>({ view, at }: Spot, step: 1 | -1, take: (item: Item) => T | null): Met<T> | null {
  for (let away = 1; away <= REACH; away += 1) {
    const item = view.items[at + step * away];
    if (!item || item.norm === ";") return null;
    const what = take(item);
    if (what !== null) return { what, away };
  }
  return null;
}

const FAR = [1, 2, 3, 5, 8, REACH];
const far = (away: number): string => String(FAR.find((n) => away <= n));

/** Levels, shares kept and changes of quality are named by the same words. */
const named = (quantity: Quantity): Quantity =>
  quantity === "accuracy_level" || quantity === "accuracy_retained" ? "accuracy_delta" : quantity;

const term = (item: Item): Term | null => item.term;
const cue = (item: Item): CueEntry | null => item.cues[0] ?? null;
const number = (item: Item): true | null => (item.kind === "number" ? true : null);

const SIDES = ["before", "behind"] as const;
const stepTo = (side: (typeof SIDES)[number]): 1 | -1 => (side === "before" ? -1 : 1);

/** What the lexicon knows of the words around a number: quantities, words of change, and how near they stand. */
export function ofStructure(claim: Draft, spot: Spot, say: Say): void {
  ofTerms(claim, spot, say);
  ofCues(claim, spot, say);
  ofMention(spot, say);
}

function ofTerms(claim: Draft, spot: Spot, say: Say): void {
  const own = named(claim.quantity);
  const sides = SIDES.map((side) => ofSide(own, spot, side, say));
  const nearest = Math.min(...sides.map((side) => side.own));
  const another = Math.min(...sides.map((side) => side.another));
  const nowhere = nearest > REACH;
  say(nowhere ? "own quantity nowhere near" : `own quantity ${far(nearest)} away`);
  say(`own quantity ${nowhere ? "nowhere" : far(nearest)} by ${claim.rule}`);
  if (another >= nearest) return;
  say("another quantity stands nearer");
  if (nowhere) say("only another quantity is named");
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** How far away a claim's own quantity stands on one side of its number, and the nearest one where that is another. */
function ofSide(
  own: Quantity,
  spot: Spot,
  side: (typeof SIDES)[number],
  say: Say,
): { own: number; another: number } {
  const step = stepTo(side);
  const found = met(spot, step, term);
  if (!found) {
    say(side, "no quantity ");
    return { own: NOWHERE, another: NOWHERE };
  }
  const isOwn = found.what.quantity === own;
  say(`${isOwn ? "own" : "another"} quantity ${far(found.away)} ${side}`);
  const between = met(spot, step, number);
  if (between && between.away < found.away) say(side, "a number between it and the quantity ");
  if (isOwn) return { own: found.away, another: NOWHERE };
  const same = met(spot, step, (item) => (item.term?.quantity === own ? item.term : null));
  return { own: same?.away ?? NOWHERE, another: found.away };
}

/** Whether a word of change near a quantity says better or worse. */
function says({ change }: CueEntry, quantity: Term | undefined): "better" | "worse" | null {
  if (change === "better" || change === "worse") return change;
  if (!quantity) return null;
  return (change === "up") === (quantity.sense === "good") ? "better" : "worse";
}

function ofCues(claim: Draft, spot: Spot, say: Say): void {
  const [before, behind] = [met(spot, -1, term), met(spot, 1, term)];
  const quantity = ((behind?.away ?? 99) < (before?.away ?? 99) ? behind : before)?.what;
  let [against, same] = [0, 0];
  for (const side of SIDES) {
    const found = met(spot, stepTo(side), cue);
    if (!found) {
      say(side, "no word of change ");
      continue;
    }
    say(`${found.what.form} of change (${found.what.change}) ${far(found.away)} ${side}`);
    const way = says(found.what, quantity);
    if (way === null) continue;
    if (way === claim.direction) same += 1;
    else against += 1;
  }
  if (claim.direction === "level") {
    if (against > 0) say("a level beside a word of change");
    return;
  }
  say(`${against} words of change say the other way, ${same} the same`);
}

function ofMention({ view, at }: Spot, say: Say): void {
  const mention = view.items[at]?.mention;
  if (!mention) return;
  say(mention.unit, "written as ");
  if (mention.sign) say(mention.sign, "sign ");
  if (mention.hedge) say(mention.hedge, "hedge ");
  if (mention.range) say(mention.range, "range by ");
  if (mention.words) say(mention.words, "in words: ");
  if (mention.scale) say("with a scale");
  if (view.items[at - 1]?.norm === "(") say("opens a bracket");
}
