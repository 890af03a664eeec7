import type { Span } from "../../types";
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

type Step =
  | { kind: "one"; test: (text: string, word: Word) => boolean; optional: boolean; starts: string[] | null }
  | { kind: "gap"; most: number; not: string[] };

function one(part: string): Step {
  const optional = part.endsWith("?");
  const names = (optional ? part.slice(0, -1) : part).split("|");
  const literals = new Set(names.filter((name) => !name.startsWith("@")));
  const classes = names
    .filter((name) => name.startsWith("@") && name !== "@Name")
    .map((name) => name.slice(1));
  for (const name of classes)
    if (!CLASSES[name]) throw new Error(`unknown word class @${name} in a parity rule`);
  const named = names.includes("@Name");
  const test = (text: string, word: Word) =>
    literals.has(word.norm) || classes.some((name) => isIn(word, name)) || (named && isName(text, word));
  return {
    kind: "one",
    test,
    optional,
    starts: named ? null : [...literals, ...classes.flatMap((name) => CLASSES[name] ?? [])],
  };
}

/**
 * A rule's words as steps: `word`, `a|b`, `@class`, `@Name`, each optional with a final `?`;
 * `..3` skips up to three words but no mark, number or clause opener; `..3!lofty` skips none of that class.
 */
export function compile(pattern: string): { steps: Step[]; starts: string[] } {
  const steps = pattern.split(" ").map((part): Step => {
    const gap = /^\.\.(\d+)(?:!(.+))?$/.exec(part);
    return gap
      ? { kind: "gap", most: Number(gap[1]), not: ["stop", ...(gap[2]?.split("!") ?? [])] }
      : one(part);
  });
  const starts: string[] = [];
  for (const step of steps) {
    if (step.kind === "gap" || !step.starts)
      throw new Error(`a parity rule must begin with known words: ${pattern}`);
    starts.push(...step.starts);
    if (!step.optional) break;
  }
  return { steps, starts };
}

/** The index after the last word of the shortest match of `steps` from `at`, or -1; looks no further than `limit`. */
export function matchEnd(run: WordRun, steps: readonly Step[], at: number, limit: number, step = 0): number {
  const now = steps[step];
  if (!now) return at;
  const word = run.words[at];
  if (now.kind === "gap") {
    for (let skipped = 0, i = at; skipped <= now.most; skipped += 1, i += 1) {
      const end = matchEnd(run, steps, i, limit, step + 1);
      if (end >= 0) return end;
      const over = run.words[i];
      if (!over || i >= limit || !isWord(over) || now.not.some((name) => isIn(over, name))) return -1;
    }
    return -1;
  }
  if (word && at < limit && now.test(run.text, word)) {
    const end = matchEnd(run, steps, at + 1, limit, step + 1);
    if (end >= 0) return end;
  }
  return now.optional ? matchEnd(run, steps, at, limit, step + 1) : -1;
}
