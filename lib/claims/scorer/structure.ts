import type { Item, Term } from "../3-attach/types";
import type { CueEntry } from "../lexicon/directions";
import type { Quantity } from "../types";
import type { Draft, Spot } from "./types";

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

/** What the lexicon knows of the words around a number: quantities, words of change, and how near they stand. */
export function ofStructure(claim: Draft, spot: Spot): string[] {
  return [...ofTerms(claim, spot), ...ofCues(claim, spot), ...ofMention(spot)];
}

function ofTerms(claim: Draft, spot: Spot): string[] {
  const own = named(claim.quantity);
  const sides = (["before", "behind"] as const).map((side) => ({
    side,
    term: met(spot, side === "before" ? -1 : 1, term),
    own: met(spot, side === "before" ? -1 : 1, (item) => (item.term?.quantity === own ? item.term : null)),
    number: met(spot, side === "before" ? -1 : 1, number),
  }));
  const out = sides.flatMap(({ side, term, number }) => [
    term
      ? `${term.what.quantity === own ? "own" : "another"} quantity ${far(term.away)} ${side}`
      : `no quantity ${side}`,
    ...(term && number && number.away < term.away ? [`a number between it and the quantity ${side}`] : []),
  ]);
  const [before, behind] = sides;
  const nearest = Math.min(before?.own?.away ?? 99, behind?.own?.away ?? 99);
  const rival = sides.some(({ term }) => term && term.what.quantity !== own && term.away < nearest);
  return [
    ...out,
    nearest > REACH ? "own quantity nowhere near" : `own quantity ${far(nearest)} away`,
    `own quantity ${nearest > REACH ? "nowhere" : far(nearest)} by ${claim.rule}`,
    ...(rival ? ["another quantity stands nearer"] : []),
    ...(rival && nearest > REACH ? ["only another quantity is named"] : []),
  ];
}

/** Whether a word of change near a quantity says better or worse. */
function says({ change }: CueEntry, quantity: Term | undefined): "better" | "worse" | null {
  if (change === "better" || change === "worse") return change;
  if (!quantity) return null;
  return (change === "up") === (quantity.sense === "good") ? "better" : "worse";
}

function ofCues(claim: Draft, spot: Spot): string[] {
  const quantity = [met(spot, -1, term), met(spot, 1, term)].sort(
    (a, b) => (a?.away ?? 99) - (b?.away ?? 99),
  )[0]?.what;
  const found = ([-1, 1] as const).map((step) => ({
    side: step < 0 ? "before" : "behind",
    cue: met(spot, step, cue),
  }));
  const out = found.map(({ side, cue }) =>
    cue
      ? `${cue.what.form} of change (${cue.what.change}) ${far(cue.away)} ${side}`
      : `no word of change ${side}`,
  );
  const said = found.flatMap(({ cue }) => (cue ? (says(cue.what, quantity) ?? []) : []));
  if (claim.direction === "level")
    return [...out, ...(said.length > 0 ? ["a level beside a word of change"] : [])];
  const against = said.filter((way) => way !== claim.direction).length;
  return [...out, `${against} words of change say the other way, ${said.length - against} the same`];
}

function ofMention({ view, at }: Spot): string[] {
  const mention = view.items[at]?.mention;
  if (!mention) return [];
  const before = view.items[at - 1]?.norm ?? "edge";
  return [
    `written as ${mention.unit}`,
    ...(mention.sign ? [`sign ${mention.sign}`] : []),
    ...(mention.hedge ? [`hedge ${mention.hedge}`] : []),
    ...(mention.range ? [`range by ${mention.range}`] : []),
    ...(mention.words ? [`in words: ${mention.words}`] : []),
    ...(mention.scale ? ["with a scale"] : []),
    ...(before === "(" ? ["opens a bracket"] : []),
  ];
}
