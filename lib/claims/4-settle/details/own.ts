import { wordSet } from "../../../text";
import { type Mention, named } from "./mentions";
import type { Trigger } from "./triggers";
import type { Sentence, Word } from "./words";

/** Verbs and participles behind which a paper names what it brings. */
export const NAMES_IT: ReadonlySet<string> = new Set(
  ["propos", "introduc", "describ", "devis", "releas", "nam", "creat"]
    .flatMap((stem) => [`${stem}e`, `${stem}es`, `${stem}ed`, `${stem}ing`])
    .concat(
      ["present", "develop", "design", "construct", "call", "term", "coin"].flatMap((stem) => [
        stem,
        `${stem}s`,
        `${stem}ed`,
        `${stem}ing`,
      ]),
      ["build", "builds", "built", "dub", "dubbed", "denoted", "i.e", "namely"],
    ),
);

/** Those, and "our", by the numbers of the words. */
export const MAY_NAME_IT = wordSet([...NAMES_IT, "our"]);

/** Short forms of kinds of things, which are nobody's own. */
const COMMON =
  /^(?:v?l?l?mm?s?|mll?ms?|vlms?|lrms?|llms?|ai|gpus?|cpus?|rl|cnns?|dnns?|gnns?|snns?|nlp|kv|kvcache|moe|rag|cot|sft|rlhf|nas|vits?|fpgas?|2d|3d)$/;

const MODEL_KIND = /^(?:dits?|rnns?|mlps?|lstms?|plms?|slms?|lvlms?|transformers?)$/;

/** Whether a word only says what kind a model is of, as "LLMs". */
export const isKind = (norm: string): boolean => COMMON.test(norm) || MODEL_KIND.test(norm);

/** More names than a paper gives. */
const MOST_NAMES = 20;

const lettersOf = (text: string): string =>
  /^[a-z\d]*$/.test(text) ? text : text.replace(/[^\p{L}\p{N}]+/gu, "");

const folded = (words: readonly Word[]): string => words.map((w) => lettersOf(w.norm)).join("");

/** The words of a phrase that make its name: from the first that may be one to the last. */
function nameIn({ sentence, first, last }: Mention): string {
  const words = sentence.words.slice(first, last + 1);
  const from = words.findIndex((w) => w.named);
  const to = words.findLastIndex((w) => w.named);
  return from < 0 ? "" : folded(words.slice(from, to + 1));
}

/** How many words may stand between "propose" and the name: "we propose a simple yet effective method, X". */
const NEAR = 12;
const ABOUT: ReadonlySet<Trigger> = new Set([
  "on",
  "for",
  "of",
  "of-metric",
  "in",
  "with",
  "across",
  "to",
  "from",
  "over",
  "than",
]);

/** Names in one sentence that the paper gives to what it brings: the first behind "propose" or "called", its short form in brackets, "our X". */
function namesIn(sentence: Sentence, mentions: readonly Mention[]): string[] {
  const found: string[] = [];
  let near = Number.NEGATIVE_INFINITY;
  let seen = 0;
  for (const mention of mentions) {
    for (let k = seen; k < mention.first; k += 1)
      if (NAMES_IT.has(sentence.words[k]?.norm ?? "")) near = k + NEAR;
    seen = mention.first;
    const ours = mention.article === "our" || sentence.words[mention.first]?.norm === "proposed";
    if (!named(mention) || !(ours || (mention.first <= near && !ABOUT.has(mention.trigger)))) continue;
    found.push(nameIn(mention));
    near = sentence.words[mention.whole + 1]?.norm === "(" ? mention.whole + 3 : Number.NEGATIVE_INFINITY;
  }
  return found.filter((name) => name.length > 1 && !COMMON.test(name));
}

/** Names the paper gives to what it brings: before the colon of its title, behind "we propose X", "called X" and "our X". */
export function ownNames(
  title: string,
  sentences: Iterable<readonly [Sentence, readonly Mention[]]>,
): string[] {
  const head = /^([^:?]{2,40}):\s/.exec(title)?.[1] ?? "";
  const found = new Set<string>();
  if (head && head.split(/\s+/).length <= 4) found.add(lettersOf(head.toLowerCase()));
  for (const [sentence, mentions] of sentences)
    for (const name of namesIn(sentence, mentions)) found.add(name);
  return [...found].slice(0, MOST_NAMES);
}

/** Whether a phrase names what the paper brings, or a variant of it ("MobileCLIP-S2" of "MobileCLIP"). */
export function ownness(mention: Mention, own: readonly string[]): "own" | "variant" | null {
  const name = nameIn(mention);
  if (name === "") return null;
  if (own.includes(name)) return "own";
  return own.some((o) => o.length > 3 && name.startsWith(o)) ? "variant" : null;
}
