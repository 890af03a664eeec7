import { wordSet } from "../../../text";
import type { Span } from "../../types";
import { matchSteps, NONE, type Step, type Test } from "../pattern/match";
import { parsePattern } from "../pattern/parse";
import { CLASSES } from "./lexicon";

/** A word or mark of the abstract: its place and its folded form. */
export interface Word extends Span {
  norm: string;
  /** The number of `norm`, where a lexicon holds it. */
  id: number;
}

/** What a text gives the matcher: its words in order, and the text itself for capital letters. */
export interface WordRun {
  text: string;
  words: readonly Word[];
}

const MEMBERS: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(CLASSES).map(([name, members]) => [name, wordSet(members)]),
);

export const isIn = (word: Word | undefined, name: string): boolean =>
  word !== undefined && MEMBERS.get(name)?.[word.id] === 1;

/** A name: a word that begins with a capital or holds a digit beside a letter. */
export function isName(text: string, word: Word | undefined): boolean {
  if (!word) return false;
  const first = text.charAt(word.start);
  if (first !== first.toLowerCase()) return true;
  return /\d/.test(word.norm) && /[a-z]/.test(word.norm);
}

/** A word proper, as against punctuation, a number or markup. */
function isWord({ norm }: Word): boolean {
  const first = norm.charCodeAt(0);
  if (first >= 97 && first <= 122) return true;
  return norm === "'" || /^[^\d]*[a-z]/.test(norm) || (norm.length > 2 && /[a-z]/.test(norm));
}

type WordStep = Step<WordRun>;

/** The steps of a parity pattern and the words it may begin with. */
export interface Compiled {
  steps: WordStep[];
  starts: string[];
  /** Sets of words of which one each has to stand in the sentence. */
  needs: ReadonlySet<string>[];
}

/** The words and members of classes that names stand for. Throws where a class is unknown. */
function membersOf(names: readonly string[]): ReadonlySet<string> {
  const members = names.flatMap((name) => {
    if (!name.startsWith("@")) return [name];
    const known = CLASSES[name.slice(1)];
    if (!known) throw new Error(`unknown word class ${name} in a parity rule`);
    return known;
  });
  return new Set(members);
}

function testOf(names: readonly string[]): {
  test: Test<WordRun>;
  members: ReadonlySet<string>;
  named: boolean;
} {
  const named = names.includes("@Name");
  const members = membersOf(names.filter((name) => name !== "@Name"));
  const among = wordSet(members);
  const test: Test<WordRun> = (run, at) => {
    const word = run.words[at];
    if (!word) return NONE;
    return among[word.id] === 1 || (named && isName(run.text, word)) ? at + 1 : NONE;
  };
  return { test, members, named };
}

function passes(not: readonly string[]): (run: WordRun, at: number) => boolean {
  const barred = wordSet(membersOf(["stop", ...not].map((name) => `@${name}`)));
  return (run, at) => {
    const word = run.words[at];
    return word !== undefined && barred[word.id] !== 1 && isWord(word);
  };
}

/** A parity rule's pattern made ready for words; a gap stops at clause openers. Throws where a class is unknown or the pattern begins with a gap. */
export function compile(pattern: string): Compiled {
  const starts: string[] = [];
  const needs: ReadonlySet<string>[] = [];
  let open = true;
  const steps = parsePattern(pattern).map((part): WordStep => {
    if (part.kind === "gap") {
      if (open) throw new Error(`a parity rule must begin with known words: ${pattern}`);
      return { kind: "gap", most: part.most, passes: passes(part.not) };
    }
    const { test, members, named } = testOf(part.names);
    if (open && named) throw new Error(`a parity rule must begin with known words: ${pattern}`);
    if (open) starts.push(...members);
    open &&= part.optional;
    if (!named && !part.optional && !part.denied) needs.push(members);
    return { kind: "one", test, optional: part.optional, denied: part.denied };
  });
  return { steps, starts, needs };
}

/** The index after the last word of the shortest match of `steps` from `at`, or -1; looks no further than `limit`. */
export const matchEnd = (run: WordRun, steps: readonly WordStep[], at: number, limit: number): number =>
  Math.max(-1, matchSteps(run, steps, at, 1, limit, []));
