import type { Change, CueEntry, CueForm } from "../lexicon/directions";
import { ARTICLES, CLOSED, HEDGE_WORDS } from "../lexicon/grammar";
import { GENERIC_HEADS } from "../lexicon/quantities";
import type { Direction } from "../types";
import type { Found, Item, Term, View } from "./types";

export type { Found } from "./types";

/** Nothing is looked for further away than this many items. */
export const REACH = 24;

// A place before the first is asked for often; of an array that is slow.
export const item = (view: View, i: number): Item | undefined => (i < 0 ? undefined : view.items[i]);
export const norm = (view: View, i: number): string => (i < 0 ? "" : (view.items[i]?.norm ?? ""));

/** A word that may stand inside a noun phrase before its head. */
export function isModifier(it: Item | undefined): boolean {
  if (it?.kind !== "word") return false;
  if (it.joined) return true;
  return !CLOSED.has(it.norm) && !ARTICLES.has(it.norm);
}

/** Cue of one form at an item, if it has one. */
export const cueOf = (it: Item | undefined, ...forms: CueForm[]): CueEntry | null =>
  it?.cues.find((c) => forms.includes(c.form)) ?? null;

/** The head of the noun phrase that begins at item `i`: the last term within `most` modifiers; a word of change ends it. */
export function nounPhrase(view: View, i: number, most = 4): Found | null {
  let found: Found | null = null;
  let at = i;
  if (ARTICLES.has(norm(view, at)) || norm(view, at) === "both") at += 1;
  for (let taken = 0; taken <= most; at += 1) {
    const it = item(view, at);
    if (!it) break;
    // "'s" or "s'" between owner and owned.
    if (it.norm === "'" && at > i) {
      if (norm(view, at + 1) === "s") at += 1;
      continue;
    }
    // "number of tokens", "size of the cache": what stands behind "of" is measured.
    if (norm(view, at + 1) === "of" && COUNTED.has(it.norm.split(" ").at(-1) ?? "")) {
      const of = nounPhrase(view, at + 2, most);
      if (of) return it.term && !GENERIC_HEADS.has(it.norm) ? { term: it.term, at: of.at } : of;
    }
    // "test-time scaling": half of a compound that describes what follows.
    const after = item(view, at + 1);
    if (
      it.term &&
      it.joined &&
      it.first === it.last &&
      isModifier(after) &&
      !after?.term &&
      !after?.cues.length &&
      !GENERIC_HEADS.has(after?.norm ?? "")
    ) {
      taken += 1;
      continue;
    }
    if (it.term) {
      if (found && it.term.quantity !== found.term.quantity && isScoreOnly(it.term)) break;
      found = { term: found && GENERIC_HEADS.has(it.norm) ? found.term : it.term, at };
      taken = Math.max(taken, most - 1);
      continue;
    }
    // "answer-time visual-token load": a compound describes what follows.
    const next = item(view, at + 1);
    const leads = isModifier(it) && !it.cues.length && Boolean(next?.term) && !next?.cues.length;
    if (found && !(item(view, found.at)?.joined && it.joined) && !leads) break;
    if (!isModifier(it)) break;
    // A verb on the way begins another statement.
    if (
      /ing$|s$/.test(it.norm) &&
      !it.joined &&
      cueOf(it, "verb") &&
      !cueOf(it, "noun", "comparative") &&
      at > i
    )
      break;
    taken += 1;
  }
  return found;
}

const COUNTED = new Set(
  "number numbers amount amounts volume size sizes count counts usage use consumption length cost costs overhead share total magnitude rate speed quality".split(
    " ",
  ),
);
const isScoreOnly = (term: Term): boolean =>
  term.quantity === "accuracy_delta" &&
  ["performance", "performances", "reasoning", "score", "scores"].includes(term.measure);

/** Terms of a coordination that begins at item `i`: "computation and memory costs", "latency, memory, and energy". */
export function coordinated(view: View, i: number, most = 4): Found[] {
  const first = nounPhrase(view, i, most) ?? sharedHead(view, i);
  if (!first) return [];
  const found = [first];
  let closed = 1;
  for (let n = 0; n < 4; n += 1) {
    const { next, and } = joint(view, (found.at(-1)?.at ?? i) + 1);
    const more = next < 0 ? null : nounPhrase(view, next, 3);
    // "latency, cost, and area": the list has an end, though no quantity.
    if (!more && next >= 0 && and) closed = found.length;
    // A verb or number on the way starts something new.
    if (!more || crossesVerb(view, next, more.at) || startsVerb(view, more.at)) break;
    found.push(more);
    if (and) closed = found.length;
  }
  // "on this dataset, the length": a comma alone makes no list.
  return found.slice(0, closed);
}

/** Where a list goes on behind item `at`: past a comma, "and", or both; -1 where it ends. */
function joint(view: View, from: number): { next: number; and: boolean } {
  const at = skipParenthesis(view, from);
  let next = norm(view, at) === "," ? at + 1 : at;
  const well = norm(view, next) === "as" && norm(view, next + 1) === "well";
  const and = well || ["and", "or", "&", "/"].includes(norm(view, next));
  if (and) next += well ? 3 : 1;
  // "40% fewer parameters and less memory", "more time and a higher cost": the number is not said of what follows.
  const ends =
    next === at || cueOf(item(view, next), "comparative") !== null || /^an?$/.test(norm(view, next));
  return { next: ends ? -1 : next, and };
}

/** "half of the memory and speed up 40%": a verb with a number of its own. */
const startsVerb = (view: View, at: number): boolean =>
  cueOf(item(view, at), "verb") !== null && item(view, at + 1)?.kind === "number";

/** "[training] and inference costs": the first of two modifiers has its head behind the second. */
function sharedHead(view: View, i: number): Found | null {
  let at = i;
  for (let n = 0; n < 3 && isModifier(item(view, at)) && !item(view, at)?.cues.length; n += 1) at += 1;
  const shares = at > i && norm(view, at) === "and" && cueOf(item(view, at + 1), "verb") === null;
  return shares ? nounPhrase(view, at + 1, 2) : null;
}

function crossesVerb(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const it = item(view, i);
    if (it?.kind === "number" || cueOf(it, "verb") !== null) return true;
  }
  return false;
}

/** Passes over "( … )" that begins at item `i`, when it holds no number. */
export function skipParenthesis(view: View, i: number): number {
  if (norm(view, i) !== "(") return i;
  for (let k = i + 1; k < i + 9; k += 1) {
    if (item(view, k)?.kind === "number") return i;
    if (norm(view, k) === ")") return k + 1;
  }
  return i;
}

/** Passes to the left over hedges, articles and opening signs before item `i`; gives the first item that is none. */
export function beforeHedges(view: View, i: number): number {
  let at = i - 1;
  for (let n = 0; n < 8; n += 1, at -= 1) {
    const it = item(view, at);
    if (!it) break;
    if (it.kind === "mark" && ['"', "~", "="].includes(it.norm)) continue;
    // "by, on average, 17%"
    if (it.norm === "," && norm(view, at - 1) === "average" && norm(view, at - 3) === ",") {
      at -= 3;
      continue;
    }
    if (it.kind !== "word" || !HEDGE_WORDS.has(it.norm) || it.norm === "by" || it.norm === "of") break;
    // "to" is a hedge only in "up to" and "close to".
    if (it.norm === "to" && !["up", "close", "down", "equal", "amounting"].includes(norm(view, at - 1)))
      break;
    if (
      it.norm === "than" &&
      ![
        "more",
        "less",
        "greater",
        "better",
        "fewer",
        "larger",
        "higher",
        "lower",
        "rather",
        "other",
      ].includes(norm(view, at - 1))
    )
      break;
    if (
      it.norm === "at" &&
      !["least", "most", "best", "max", "maximum", "minimum"].includes(norm(view, at + 1))
    )
      break;
    // "gains over A": what is said over is no number of change.
    if (it.norm === "over" && cueOf(item(view, at - 1), "noun") && item(view, i)?.mention?.unit === "none")
      break;
    if (it.norm === "on" && norm(view, at + 1) !== "average") break;
  }
  return at;
}

/** Whether a change is good: by itself, or by what is changed. */
export function directionOf(change: Change, term: Term | null): Direction {
  if (change === "better" || change === "worse") return change;
  const good = (change === "up") === (term?.sense === "good");
  return good ? "better" : "worse";
}

/** The term a cue brings along ("faster" → speed). */
export const ownTerm = (cue: CueEntry): Term | null =>
  cue.quantity
    ? { quantity: cue.quantity, sense: cue.change === "better" ? "good" : "cost", measure: cue.measure ?? "" }
    : null;

export const ACCURACY: Term = { quantity: "accuracy_delta", sense: "good", measure: "performance" };
export const isQuality = (term: Term | null): boolean => term?.quantity === "accuracy_delta";
