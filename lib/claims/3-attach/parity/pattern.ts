import type { Span } from "../../types";
import { matchSteps, NONE, type Step, type Test } from "../pattern/match";
import { parsePattern } from "../pattern/parse";
import { CLASSES } from "./lexicon";

/** A word or mark of the abstract: its place and its folded form. */
export interface Word extends Span {
  norm: string;
}

/** What a text gives the matcher: its words in order, and the text itself for capital letters. */
export interface WordRun {
  text: string;
  words: readonly Word[];
}

const CLASS_OF = new Map<string, Set<string>>();
for (const [name, members] of Object.entries(CLASSES)) {
  for (const word of members) {
    const classes = CLASS_OF.get(word) ?? new Set<string>();
    CLASS_OF.set(word, classes.add(name));
  }
}

export const isIn = (word: Word | undefined, name: string): boolean =>
  word !== undefined && (CLASS_OF.get(word.norm)?.has(name) ?? false);

/** A name: a word that begins with a capital or holds a digit beside a letter. */
export function isName(text: string, word: Word | undefined): boolean {
  if (!word) return false;
  const first = text.charAt(word.start);
  if (first !== first.toLowerCase()) return true;
  return /\d/.test(word.norm) && /[a-z]/.test(word.norm);
}

/** A word proper, as against punctuation, a number or markup. */
const isWord = (word: Word): boolean =>
  word.norm === "'" || /^[^\d]*[a-z]/.test(word.norm) || (word.norm.length > 2 && /[a-z]/.test(word.norm));

type WordStep = Step<WordRun>;

/** The steps of a parity pattern and the words it may begin with. */
export interface Compiled {
  steps: WordStep[];
  starts: string[];
}

function testOf(names: readonly string[]): { test: Test<WordRun>; starts: string[] | null } {
  const literals = new Set(names.filter((name) => !name.startsWith("@")));
  const classes = names
    .filter((name) => name.startsWith("@") && name !== "@Name")
    .map((name) => name.slice(1));
  for (const name of classes)
    if (!CLASSES[name]) throw new Error(`unknown word class @${name} in a parity rule`);
  const named = names.includes("@Name");
  const fits = (text: string, word: Word): boolean =>
    literals.has(word.norm) || classes.some((name) => isIn(word, name)) || (named && isName(text, word));
  return {
    test: (run, at) => {
      const word = run.words[at];
      return word && fits(run.text, word) ? at + 1 : NONE;
    },
    starts: named ? null : [...literals, ...classes.flatMap((name) => CLASSES[name] ?? [])],
  };
}

function passes(not: readonly string[]): (run: WordRun, at: number) => boolean {
  const barred = ["stop", ...not];
  return (run, at) => {
    const word = run.words[at];
    return word !== undefined && isWord(word) && !barred.some((name) => isIn(word, name));
  };
}

/** A parity rule's pattern made ready for words; a gap stops at clause openers. Throws where a class is unknown or the pattern begins with a gap. */
export function compile(pattern: string): Compiled {
  const starts: string[] = [];
  let open = true;
  const steps = parsePattern(pattern).map((part): WordStep => {
    if (part.kind === "gap") {
      if (open) throw new Error(`a parity rule must begin with known words: ${pattern}`);
      return { kind: "gap", most: part.most, passes: passes(part.not) };
    }
    const { test, starts: first } = testOf(part.names);
    if (open && !first) throw new Error(`a parity rule must begin with known words: ${pattern}`);
    if (open) starts.push(...(first ?? []));
    open &&= part.optional;
    return { kind: "one", test, optional: part.optional, denied: part.denied };
  });
  return { steps, starts };
}

/** The index after the last word of the shortest match of `steps` from `at`, or -1; looks no further than `limit`. */
export const matchEnd = (run: WordRun, steps: readonly WordStep[], at: number, limit: number): number =>
  Math.max(-1, matchSteps(run, steps, at, 1, limit, []));
