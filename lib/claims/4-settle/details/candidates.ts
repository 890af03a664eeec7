import { isEfficiency } from "../../types";
import { standsApart } from "./apart";
import { type Mention, named } from "./mentions";
import { type Anchor, distanceOf, opens, placeOf, tiedBy } from "./places";
import type { Bare, Read, Scene } from "./scene";
import { feature } from "./space";
import { PLACES, type Place, STATEMENTS, type Statement } from "./vocabulary";
import type { Sentence, Word } from "./words";

/** A phrase that may be a detail of a claim; the numbers of its features that hold for this claim. */
export interface Candidate {
  read: Read;
  /** In another clause than the number, or another sentence. */
  far: boolean;
  features: readonly number[];
}

/** How far from the number phrases are looked for, in words: further than any sentence that a person wrote. */
const REACH = 120;
/** How many sentences back phrases are looked for; only names are. */
const BACK = 2;

const STATED: Partial<Record<Bare["quantity"], Statement>> = {
  accuracy_delta: "gain",
  accuracy_retained: "share kept",
  accuracy_level: "level",
  parity: "parity",
};
const FAR: ReadonlySet<Place> = new Set<Place>([
  "before the number, in another clause",
  "behind the number, in another clause",
  "in the sentence before",
]);
const PLACE = new Map<Place, number>(PLACES.map((p, i) => [p, i]));
const statementOf = (quantity: Bare["quantity"]): number =>
  STATEMENTS.indexOf(isEfficiency(quantity) ? "efficiency" : (STATED[quantity] ?? "gain"));

/** The first of some things in order that `passes`, their number where none does; in logarithmic time. */
function firstOf<T>(things: readonly T[], passes: (thing: T) => boolean): number {
  let [from, to] = [0, things.length];
  while (from < to) {
    const mid = (from + to) >> 1;
    if (passes(things[mid] as T)) to = mid;
    else from = mid + 1;
  }
  return from;
}

/** Index of the word that stands at an offset or first behind it. */
export const wordAt = (words: readonly Word[], offset: number): number =>
  Math.min(
    firstOf(words, (w) => w.end > offset),
    Math.max(0, words.length - 1),
  );

/** The phrases within reach of a number. */
const within = (phrases: readonly Read[], { first, last }: Anchor): readonly Read[] =>
  phrases.slice(
    firstOf(phrases, (p) => p.mention.first >= first - REACH),
    firstOf(phrases, (p) => p.mention.first > last + REACH),
  );

/** The words of the sentence that the claim's number takes; all of its evidence where it has none. */
export function anchorOf({ words }: Sentence, claim: Bare): Anchor {
  const start = claim.numbers[0]?.start ?? claim.span.start;
  const end = claim.numbers.at(-1)?.end ?? claim.span.end;
  const first = wordAt(words, start);
  let last = first;
  while ((words[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return { first, last };
}

function placed({ trigger, type }: Read, at: Place, claim: Bare): number[] {
  const [place, statement] = [PLACE.get(at) ?? 0, statementOf(claim.quantity)];
  const found = [
    feature("place", place),
    feature("triggerPlace", trigger, place),
    feature("typePlace", type, place),
    feature("statementTrigger", statement, trigger),
    feature("statementPlace", statement, place),
  ];
  if (claim.subject === "other") found.push(feature("flag", 3));
  return found;
}

const gapOf = ({ first, whole }: Mention, anchor: Anchor): number =>
  first > anchor.last ? first - anchor.last : Math.max(0, anchor.first - whole);

/** Whether another phrase with the same trigger stands nearer to the number: on its side of it, on the other side. */
function overtaken({ mention, trigger }: Read, here: readonly Read[], anchor: Anchor): [boolean, boolean] {
  const [gap, behind] = [gapOf(mention, anchor), mention.first > anchor.last];
  const found: [boolean, boolean] = [false, false];
  for (const other of here) {
    if (other.trigger !== trigger || gapOf(other.mention, anchor) >= gap || !named(other.mention)) continue;
    found[other.mention.first > anchor.last === behind ? 0 : 1] = true;
  }
  return found;
}

function near(read: Read, here: readonly Read[], anchor: Anchor, claim: Bare): Candidate {
  const { mention } = read;
  const place = placeOf(mention, anchor);
  const found = placed(read, place, claim);
  found.push(feature("distance", distanceOf(mention, anchor)));
  const [a, b] = [mention.sentence.words[mention.first], mention.sentence.words[mention.last]];
  if (a && b && a.start >= claim.span.start && b.end <= claim.span.end) found.push(feature("flag", 0));
  const [same, other] = overtaken(read, here, anchor);
  if (same) found.push(feature("flag", 1));
  if (other) found.push(feature("flag", 2));
  return { read, far: FAR.has(place), features: found };
}

const placeBefore = (back: number, read: Read): Place =>
  back > 1 ? "further back" : opens(read.mention) ? "opens the sentence before" : "in the sentence before";

/** Where brackets tie a name to this number, the names that they tie to other numbers are none of its own. */
function untied(here: readonly Read[], { first, last }: Anchor): readonly Read[] {
  const ties = here.map(({ mention }) => (named(mention) ? tiedBy(mention) : -1));
  if (!ties.some((at) => at >= first && at <= last)) return here;
  return here.filter((_, i) => {
    const at = ties[i] as number;
    return at < 0 || (at >= first && at <= last);
  });
}

/** Words between a phrase that goes on behind a number and the number that it stands before. */
const MOST_BETWEEN = 4;

/** "from 36 to 89 on A and B from 41 to 62": a phrase that goes on behind a number and has one of its own behind it. */
function goesWithNext({ parallel, sentence: { words }, whole }: Mention): boolean {
  if (!parallel) return false;
  const next = words
    .slice(whole + 1, whole + 1 + MOST_BETWEEN)
    .findIndex((w) => w.kind === "quantity" || w.norm === ",");
  return next >= 0 && words[whole + 1 + next]?.kind === "quantity";
}

/** Phrases that go with a number each, one behind the other: those of later numbers, and those before the last one before this number, are none of its own. */
function ofThisNumber(here: readonly Read[], { first, last }: Anchor): readonly Read[] {
  const paired = here.filter(({ mention }) => goesWithNext(mention));
  if (paired.length === 0) return here;
  const own = paired.findLast(({ mention }) => mention.whole < first);
  return here.filter(
    (read) =>
      !(paired.includes(read) && read.mention.first > last) &&
      !(own && read.trigger === own.trigger && read.mention.first < own.mention.first),
  );
}

/** The phrases that may be details of a claim: those of its sentence, and names of the two before it. */
export function candidatesOf(scene: Scene, claim: Bare): Candidate[] {
  const at = scene.indexOf(claim);
  const anchor = anchorOf(scene.sentence(at), claim);
  const { words } = scene.sentence(at);
  const apart = standsApart(words);
  const around = within(scene.phrases(at), anchor).filter(({ mention }) => !apart(mention, anchor));
  const here = ofThisNumber(untied(around, anchor), anchor);
  const found = here.map((read) => near(read, here, anchor, claim));
  for (let back = 1; back <= BACK && back <= at; back += 1)
    for (const read of scene.namesAtEnd(at - back, REACH)) {
      const place = placeBefore(back, read);
      found.push({ read, far: FAR.has(place), features: placed(read, place, claim) });
    }
  return found;
}
