import { UNKNOWN, wordSet } from "../../text";
import type { Text } from "../1-text";
import {
  ATTACKS,
  COMPARES,
  COMPARISON_TITLE,
  DEFENDS,
  MEASURING,
  METHODS,
  OWN_METHOD,
  OWN_NAMED,
  PROPOSES,
  PROPOSES_ATTACK,
  STUDY_TEXT,
  STUDY_TITLE,
} from "../lexicon/subjects";

/** What kind of paper it is, as far as its subject goes. */
export interface PaperKind {
  /** It studies or measures what others made, and brings no method of its own. */
  study: boolean;
  /** It proposes a method: what its sentences tell is told of that. */
  method: boolean;
  /** What the title calls the thing it brings, before a colon; null where it names none. */
  name: string | null;
  /** First sentence that speaks of the paper's own work. */
  ownFrom: number;
}

const OWN_OPENER =
  /\b(we|our|ours|this paper|this work|this study|in this (paper|work|study|article)|this article|here,)\b/i;

/** Reads from title and abstract whether the paper proposes something or studies what is there. */
export function paperKind(title: string, text: Text): PaperKind {
  const own = text.sentences.findIndex((s) =>
    OWN_OPENER.test(text.source.slice(s.start, Math.min(s.end, s.start + 2000))),
  );
  const head = text.source.slice(0, 6000);
  const called = title.slice(0, 400);
  const name = nameIn(title);
  const trained = trains(head, name);
  const { first, brings } = proposal(text);
  const method = trained || brings === "method" || OWN_METHOD.test(head) || OWN_NAMED.test(head);
  const [byTitle, byText] = [STUDY_TITLE.test(called), studies(head, name)];
  const compares = COMPARISON_TITLE.test(called) && COMPARES.test(head) && brings !== "method";
  const measures = !trained && (brings === "measure" || (first === "measure" && byTitle && byText));
  const study = measures || compares || NAMED_BENCHMARK.test(called) || ((byTitle || byText) && !method);
  return { study, method, name, ownFrom: Math.max(own, 0) };
}

/** "we train FooNet 30B" of the paper's own FooNet: a model comes along, whatever is measured with it. */
function trains(head: string, name: string | null): boolean {
  if (name === null) return false;
  for (const { index, 0: verb } of head.matchAll(/\b(?:pre-?)?train(?:s|ed|ing)? (?:the )?/gi)) {
    const behind = head.slice(index + verb.length);
    if (behind.startsWith(name) && !/^[\w\s-]{0,3}bench/i.test(behind.slice(name.length))) return true;
  }
  return false;
}

/** "FooBench: a benchmark of …": what has such a name is what others are measured with, whatever comes along with it. */
const NAMED_BENCHMARK = /^[^:]*bench\w*:[^:]*\bbenchmark/i;

/** "we empirically evaluate Foo" of the paper's own Foo makes it no study of others. */
function studies(head: string, name: string | null): boolean {
  const found = STUDY_TEXT.exec(head);
  return (
    found !== null &&
    !(
      name !== null &&
      head
        .slice(found.index + found[0].length)
        .trimStart()
        .startsWith(name)
    )
  );
}

/**
 * Whether the paper brings an attack, so that a higher attack success rate is the better result: told by the title, else by
 * what it proposes. Of a defence, a benchmark or anything else a lower rate is better.
 */
export function bringsAttack(title: string, abstract: string): boolean {
  const head = title.slice(0, 400);
  if (DEFENDS.test(head)) return false;
  return ATTACKS.test(head) || PROPOSES_ATTACK.test(abstract.slice(0, 6000));
}

/** "Efficient Agents: Building …" → "Efficient Agents". What measures others is no subject of a result. */
function nameIn(title: string): string | null {
  const name = /^([^:?]{2,40}):\s/.exec(title)?.[1]?.trim() ?? "";
  return name !== "" && name.split(/\s+/).length <= 3 && !/bench|eval|survey|study|review/i.test(name)
    ? name
    : null;
}

const PROPOSING = wordSet(PROPOSES);

type Brought = "method" | "measure" | null;

/** What "we propose" or "we introduce" brings, all in all and first: a method, or something that measures; null where nothing is said. */
function proposal(text: Text): { first: Brought; brings: Brought } {
  const { tokens } = text;
  const limit = Math.min(tokens.length, 1500);
  let first: Brought = null;
  for (let i = 1; i < limit; i += 1) {
    if (PROPOSING[tokens[i]?.id ?? UNKNOWN] !== 1) continue;
    if (![1, 2, 3].some((k) => PROPOSERS.has(tokens[i - k]?.norm ?? ""))) continue;
    const kind = kindOf(text, i, limit);
    const besides = kind === "measure" && methodBesides(text, i, limit);
    first ??= besides ? "method" : kind;
    if (kind === "method" || besides) return { first, brings: "method" };
  }
  return { first, brings: first };
}

/** Who proposes: "we", "this paper". */
const PROPOSERS = new Set(["we", "paper", "work", "study", "article"]);

/** "We present an analysis … and introduce X, a new attention". */
function methodBesides(text: Text, verb: number, limit: number): boolean {
  const { tokens } = text;
  for (let k = verb + 1; k < limit && tokens[k]?.sentence === tokens[verb]?.sentence; k += 1) {
    const again = PROPOSING[tokens[k]?.id ?? UNKNOWN] === 1 && tokens[k - 1]?.norm === "and";
    if (again && kindOf(text, k, limit) === "method") return true;
  }
  return false;
}

/** Reads the sentence on from the verb: the first word for a method or a measure tells, "framework for evaluating" is a measure. */
function kindOf(text: Text, verb: number, limit: number): "method" | "measure" | null {
  const { tokens } = text;
  const sentence = tokens[verb]?.sentence;
  let method = false;
  let deep = 0;
  for (let k = verb + 1; k < limit && tokens[k]?.sentence === sentence && k < verb + 30; k += 1) {
    const word = tokens[k]?.norm ?? "";
    deep += BRACKETS.get(word) ?? 0;
    // A long form in brackets, or the first half of a compound, is not what is brought.
    if (deep > 0 || opensCompound(text, k)) continue;
    if (measures(text, k))
      return !method || /^(for|to)$/.test(tokens[k - 1]?.norm ?? "") ? "measure" : "method";
    if (METHODS.has(word)) method = true;
    else if (method && ENDS_THING.has(word)) return "method";
  }
  return method || namesThing(text, verb) ? "method" : null;
}

const BRACKETS = new Map([
  ["(", 1],
  [")", -1],
]);

/** Whether a hyphen joins a word to the next. */
const opensCompound = ({ tokens }: Text, k: number): boolean =>
  tokens[k + 1]?.norm === "-" && !tokens[k + 1]?.space;

/** Where the words for a thing end. */
const ENDS_THING = new Set(["that", "which", ".", ","]);

/** Whether a word says that something measures; "an evaluation model" is a model. */
function measures({ tokens }: Text, k: number): boolean {
  const next = tokens[k + 1]?.norm ?? "";
  return MEASURING.has(tokens[k]?.norm ?? "") && !METHODS.has(next) && next !== "learning";
}

/** "We propose PACT, which …": what has a name and measures nothing is a method. */
function namesThing({ tokens }: Text, verb: number): boolean {
  const named = tokens[verb + 1]?.norm === "the" ? tokens[verb + 2] : tokens[verb + 1];
  return named?.sentence === tokens[verb]?.sentence && (named?.kind === "name" || named?.capital === true);
}
