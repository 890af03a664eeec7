import { UNKNOWN, wordSet } from "../../../text";
import type { Change, CueEntry, CueForm } from "../../lexicon/directions";
import { CLAUSE_BREAK } from "../../lexicon/grammar";
import { EFFICIENCY_QUANTITIES } from "../../types";
import { coordinated, type Found, isQuality, item, nounPhrase, ownTerm } from "../look";
import type { Item, Term, View } from "../types";
import { WORD_CLASSES } from "./classes";
import { NONE, type Step, type Test } from "./match";
import type { Part } from "./parse";

/** What a step of a row captures besides fitting: what is measured, or how it changes. */
export type Capture = "term" | "change" | null;

/** The classes of what is measured: `@cost` is an efficiency that is less when good, `@speedup` a quantity by its name. */
type Fits = (term: Term, head: Item | undefined) => boolean;

const TERMS: Readonly<Record<string, Fits>> = {
  any: () => true,
  /** "parameter overhead": what comes on top of a cost. */
  overhead: (term, head) => term.sense === "cost" && !isQuality(term) && /overheads?$/.test(head?.norm ?? ""),
  cost: (term) => term.sense === "cost" && !isQuality(term),
  good: (term) => term.sense === "good" && !isQuality(term),
  efficiency: (term) => !isQuality(term),
  quality: isQuality,
  score: (term) => isQuality(term) && term.sense === "good",
  error: (term) => isQuality(term) && term.sense === "cost",
  ...Object.fromEntries(
    EFFICIENCY_QUANTITIES.map((quantity) => [quantity, (term: Term) => term.quantity === quantity]),
  ),
};

const FORMS: Readonly<Record<string, CueForm>> = { verb: "verb", noun: "noun", more: "comparative" };
const CHANGES: readonly string[] = ["up", "down", "better", "worse", "any"] satisfies (Change | "any")[];

/** Whether a cue is of a class such as `verb.down` or `noun.any`, and has no quantity of its own. */
function cueTest(name: string): (cue: CueEntry) => boolean {
  const [named = "", change] = name.split(".");
  const form = FORMS[named];
  return (c) => c.form === form && !c.quantity && (change === "any" || c.change === change);
}

/** The cues of a class such as `verb.down` or `noun.any`, those without a quantity of their own. */
export const cuesOf = (it: Item | undefined, name: string): CueEntry[] =>
  it?.cues.filter(cueTest(name)) ?? [];

/** The comparative of a class such as `own.better` that says itself what it measures ("sample-efficient"). */
export function ownCue(it: Item | undefined, name: string): CueEntry | null {
  const [kind, change] = name.split(".");
  if (kind !== "own") return null;
  return (
    it?.cues.find(
      (c) => c.form === "comparative" && c.quantity && (change === "any" || c.change === change),
    ) ?? null
  );
}

/** What a class of what is measured takes; whether all of a list. */
interface TermClass {
  fits: Fits;
  list: boolean;
}

/** The class of what is measured that a name stands for, with whether it takes all of a list ("memory and compute": `@cost+`). */
export function termClass(name: string): TermClass | null {
  const list = name.endsWith("+");
  const fits = TERMS[list ? name.slice(0, -1) : name];
  return fits ? { fits, list } : null;
}

/** What is measured from item `at` on: to the right a noun phrase or list told by its last head, to the left the head itself. */
export function termsAt(view: View, at: number, way: 1 | -1, name: string): readonly Found[] {
  const own = ownCue(item(view, at), name);
  if (own) return [{ term: ownTerm(own) as Term, at }];
  const known = termClass(name);
  return known ? termsOf(view, at, way, known) : NOTHING;
}

function termsOf(view: View, at: number, way: 1 | -1, known: TermClass): readonly Found[] {
  const found = phraseAt(view, at, way, known.list);
  const last = found.at(-1);
  return last && known.fits(last.term, item(view, last.at)) ? found : NOTHING;
}

function phraseAt(view: View, at: number, way: 1 | -1, list: boolean): readonly Found[] {
  if (way < 0) {
    const term = item(view, at)?.term;
    return term ? [{ term, at }] : NOTHING;
  }
  const read = list ? view.lists : view.nouns;
  const known = read.get(at);
  if (known) return known;
  const found = list ? coordinated(view, at, 6) : [nounPhrase(view, at, 4)].filter((f) => f !== null);
  read.set(at, found);
  return found;
}

const NOTHING: readonly Found[] = [];

function captureOf(name: string): Capture {
  if (termClass(name) || name.startsWith("own.")) return "term";
  return name.includes(".") ? "change" : null;
}

/** "FooNet", "GPT-4"; "xHC" begins small and is a name too. */
function isName(view: View, at: number): boolean {
  const it = item(view, at);
  const word = it && view.text.tokens[it.first];
  if (!it || !word) return false;
  return it.named || /^\p{Ll}+\p{Lu}/u.test(view.text.source.slice(word.start, word.end));
}

function classTest(name: string, way: 1 | -1): Test<View> {
  if (name === "Name") return (view, at) => (isName(view, at) ? at + way : NONE);
  const known = termClass(name);
  if (known)
    return (view, at) => {
      const last = termsOf(view, at, way, known).at(-1);
      return last ? last.at + way : NONE;
    };
  const [form, change] = name.split(".");
  if (form === "own" && CHANGES.includes(change ?? ""))
    return (view, at) => (ownCue(item(view, at), name) ? at + way : NONE);
  if (!FORMS[form ?? ""] || !CHANGES.includes(change ?? ""))
    throw new Error(`unknown class @${name} in a rule`);
  const fits = cueTest(name);
  return (view, at) => {
    const cues = view.items[at]?.cues;
    return cues?.length && cues.some(fits) ? at + way : NONE;
  };
}

/** The words that a name of a pattern stands for, where it stands for nothing else: one word, or a class of words. */
function wordsOf(name: string): Iterable<string> | null {
  if (name.startsWith("@")) return WORD_CLASSES[name.slice(1)] ?? null;
  return name.length > 1 && name.endsWith("*") ? null : [name.replaceAll("_", " ")];
}

/** The test of one name that is no list of words: a class of the lexicon, or a stem. */
function nameTest(name: string, way: 1 | -1): Test<View> {
  if (name.startsWith("@")) return classTest(name.slice(1), way);
  const stem = name.slice(0, -1);
  return (view, at) => (item(view, at)?.norm.startsWith(stem) ? at + way : NONE);
}

/** Whether one of some names fits an item. The words among them are one set, looked up by the item's number. */
function anyOf(names: readonly string[], way: 1 | -1): Test<View> {
  const among = wordSet(names.flatMap((name) => [...(wordsOf(name) ?? [])]));
  const tests = names.filter((name) => !wordsOf(name)).map((name) => nameTest(name, way));
  return (view, at) => {
    if (among[view.items[at]?.id ?? UNKNOWN] === 1) return at + way;
    for (const test of tests) {
      const next = test(view, at);
      if (next !== NONE) return next;
    }
    return NONE;
  };
}

/** Whether a gap may pass over the item: a word that opens no clause; marks and numbers too where it is wide. */
function passes(part: Extract<Part, { kind: "gap" }>): (view: View, at: number) => boolean {
  const barred = anyOf(
    part.not.map((name) => `@${name}`),
    1,
  );
  return (view, at) => {
    const it = item(view, at);
    if (!it || it.norm === ";") return false;
    if (!part.wide && CLAUSE_BREAK.has(it.norm)) return false;
    if (!part.wide && it.kind !== "word" && it.norm !== "'" && it.norm !== '"') return false;
    return barred(view, at) === NONE;
  };
}

/** A part of a row's pattern made ready for items, with what it captures under which class. */
export interface ItemStep {
  step: Step<View>;
  capture: Capture;
  names: string[];
  beside: boolean;
}

export function itemStep(part: Part, way: 1 | -1): ItemStep {
  if (part.kind === "gap")
    return {
      step: { kind: "gap", most: part.most, passes: passes(part) },
      capture: null,
      names: [],
      beside: false,
    };
  const test = anyOf(part.names, way);
  const classes = part.names.filter((name) => name.startsWith("@")).map((name) => name.slice(1));
  return {
    step: { kind: "one", test, optional: part.optional, denied: part.denied },
    capture: part.beside ? null : (classes.map(captureOf).find((c) => c !== null) ?? null),
    names: classes,
    beside: part.beside,
  };
}
