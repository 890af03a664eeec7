import { MODEL_SIZE } from "../../lexicon/names";
import { CLOSED, NOUN, type Trigger, triggerAt, VERB } from "./triggers";
import { classes, is, type Sentence, type Word } from "./words";

/** A noun phrase that may name something, or a list of such, with what stands around it. */
export interface Mention {
  sentence: Sentence;
  /** First and last word, scores at the end left out ("MATH accuracy" → "MATH"). */
  first: number;
  last: number;
  /** The last word of the whole phrase, scores and all. */
  whole: number;
  trigger: Trigger;
  /** "beats A by 19% and B by 63%": B takes the trigger of A. */
  parallel: boolean;
  /** "our", "its", "the" … before it. */
  article: string | null;
  /** Its members, where it is a list of several. */
  members: readonly Mention[];
}

const ARTICLE = classes("article");
const METRIC = classes("metric");
const BENCHMARK = classes("benchmark");
const MOST_WORDS = 9;
const MOST_MEMBERS = 20;
const MOST_GLOSS = 6;
const SCORE =
  /^(?:top-\d|f1|pass@\w+|hit@\w+|r@\d+|ap\d*|m?iou|psnr|ssim|fid|map|bleu|wer|mae|rmse|auc|auroc|ndcg|mrr|ppl|flops|macs)$/;
/** What people and models do by name: "question answering", "PDE solving", "machine learning". */
const TASK = /^(?:answering|solving|learning|understanding|planning|matching)$/;
const QUOTES = new Set(['"', "'", "`", "~"]);

/** "fine-tuned LLMs": a participle right behind a preposition or article describes what follows. */
const describes = (word: Word, before: Word | undefined): boolean =>
  word.norm.endsWith("ed") && is(before, CLOSED | ARTICLE);

/** "Task A": a letter behind a name is no article. */
const isLetter = (words: readonly Word[], at: number, from: number): boolean =>
  at > from && words[at]?.norm === "a" && words[at]?.named === true && words[at - 1]?.named === true;

/** "test sets", "best performing model": words that are verbs elsewhere. */
function compound(words: readonly Word[], at: number, from: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]?.norm ?? "", words[at + 1]];
  if (TASK.test(word)) return at > from;
  if (word === "test") return is(next, BENCHMARK) || next?.norm === "data" || next?.norm === "cases";
  return word === "performing" && /^(?:best|top|highest)$/.test(before?.norm ?? "");
}

/** Whether the word at `at` may stand in a noun phrase that began at `from`. */
function holds(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (!word || word.kind === "mark" || word.kind === "quantity") return false;
  if (word.kind === "number" || isLetter(words, at, from)) return true;
  if (is(word, CLOSED | ARTICLE)) return false;
  if (word.named || !is(word, VERB)) return true;
  const before = words[at - 1];
  if (describes(word, before) || compound(words, at, from)) return true;
  return is(word, NOUN) && (at > from || before?.kind === "quantity" || is(before, CLOSED | ARTICLE));
}

const adverb = (word: Word): boolean => word.kind === "word" && !word.named && /[^p]ly$/.test(word.norm);

/** Words at the end that belong to what follows: "architectures substantially", "model based | on", "vehicles powered | by". */
const goesOn = (word: Word | undefined): boolean =>
  word !== undefined && !is(word, NOUN) && (adverb(word) || (!word.named && /^[a-z]{3,}ed$/.test(word.norm)));

function phraseEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end - from < MOST_WORDS && holds(words, end + 1, from)) end += 1;
  while (end > from && goesOn(words[end])) end -= 1;
  return end;
}

/** "WERs" as "WER". */
export const isScoreName = (norm: string): boolean => SCORE.test(norm) || SCORE.test(norm.replace(/s$/, ""));

const isScore = (word: Word): boolean => SCORE.test(word.norm) || (is(word, METRIC) && !word.named);

/** The last word before scores at the end; below `from` where there is nothing else. */
function trimmed(words: readonly Word[], from: number, end: number): number {
  let last = end;
  while (last >= from && isScore(words[last] as Word)) last -= 1;
  return last;
}

/** "that of the dense model": stands for the thing compared. */
const standsFor = (words: readonly Word[], at: number): boolean =>
  /^(?:that|those)$/.test(words[at]?.norm ?? "") && words[at + 1]?.norm === "of";

/** "Llama-3's": the owner's mark. */
const owner = (words: readonly Word[], at: number): boolean =>
  words[at]?.norm === "'" && words[at + 1]?.norm === "s";

/** Every noun phrase of a sentence, in order. */
function phrases(sentence: Sentence): Mention[] {
  const { words } = sentence;
  const found: Mention[] = [];
  let trigger: Trigger = "start";
  let article: string | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (standsFor(words, at) || owner(words, at)) at += 1;
    else if (is(word, ARTICLE) && !word.named) article = word.norm;
    else if (adverb(word) || QUOTES.has(word.norm)) continue;
    else if (holds(words, at, at)) {
      const whole = phraseEnd(words, at);
      const last = trimmed(words, at, whole);
      const names = words.slice(at, last + 1).some((w) => w.kind === "word" || MODEL_SIZE.test(w.norm));
      if (last >= at && names)
        found.push({ sentence, first: at, last, whole, trigger, parallel: false, article, members: [] });
      at = whole;
      [trigger, article] = ["other", null];
    } else [trigger, article] = [triggerAt(words, at) ?? "other", null];
  }
  return found;
}

export const named = ({ sentence, first, last }: Mention): boolean => {
  for (let k = first; k <= last; k += 1) if (sentence.words[k]?.named) return true;
  return false;
};

const AND = classes("and");

/** What stands between two phrases, where that is only commas, "and" and articles: how they are joined; else null. */
function joint(a: Mention, b: Mention): "and" | "comma" | null {
  const { words } = a.sentence;
  let found: "and" | "comma" | null = null;
  if (a.whole !== a.last) return null;
  for (let k = a.whole + 1; k < b.first; k += 1) {
    if (is(words[k], AND) || words[k]?.norm === "/") found = "and";
    else if (words[k]?.norm === ",") found ??= "comma";
    else if (!is(words[k], ARTICLE) && !QUOTES.has(words[k]?.norm ?? "")) return null;
  }
  return found;
}

/** "On GLUE, BERT and RoBERTa reach": the comma behind a phrase that opens the sentence starts the list anew. */
const opensSentence = ({ first, sentence }: Mention): boolean => first <= 3 && is(sentence.words[0], CLOSED);

/** The phrases from `at` on that make one list: all names, the last joined by "and" or the list in brackets. */
function listFrom(all: readonly Mention[], at: number): Mention[] {
  const head = all[at] as Mention;
  const list = [head];
  let closed = false;
  for (let k = at + 1; k < Math.min(all.length, at + MOST_MEMBERS); k += 1) {
    const [before, next] = [all[k - 1] as Mention, all[k] as Mention];
    const how = named(before) && named(next) ? joint(before, next) : null;
    if (!how || (how === "comma" && opensSentence(before))) break;
    list.push(next);
    if (how === "and") {
      closed = true;
      break;
    }
  }
  return closed || head.trigger === "bracket" || head.trigger === "such" ? list : [head];
}

/** The word before `at` that is no bracketed remark, comma, article or "and": "CIFAR100 (+9%) and | STL10". */
function backOver(words: readonly Word[], at: number): number {
  let k = at;
  for (;;) {
    const word = words[k];
    if (word?.norm === ")") while (k > 0 && words[k]?.norm !== "(") k -= 1;
    else if (!is(word, AND | ARTICLE) && word?.norm !== ",") return k;
    k -= 1;
  }
}

/** "beats A by 19% and B by 63%", "on A (19%) and B (63%)": a phrase that goes on behind a number takes the trigger of the one before it. */
function parallels(all: Mention[]): void {
  for (const [i, m] of all.entries()) {
    if (i === 0 || (m.trigger !== "and" && m.trigger !== "comma")) continue;
    const before = all[i - 1] as Mention;
    const { words } = m.sentence;
    const at = backOver(words, m.first - 1);
    const bracketed = words[before.whole + 1]?.norm === "(" && at === before.whole;
    if (!bracketed && !(words[at]?.kind === "quantity" && at > before.whole && at - before.whole <= 5))
      continue;
    m.trigger = before.trigger;
    m.parallel = true;
  }
}

/** Lists among the phrases, each as one with its members. */
function lists(all: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < all.length; ) {
    const list = listFrom(all, i);
    const [head, tail] = [list[0] as Mention, list.at(-1) as Mention];
    found.push(list.length === 1 ? head : { ...head, last: tail.last, whole: tail.whole, members: list });
    i += list.length;
  }
  return found;
}

const SUCH = classes("such");
const CLASS = classes("benchmark", "model", "method", "device");
const GENERIC = classes("model", "method");
const ADDS = classes("with", "of");
/** Parts of a paper: "other methods (Figure 1)" names none. */
const PART = /^(?:fig|figure|table|tab|section|sec|appendix|eq|equation)$/;

/** Whether names follow that say what a phrase means: "two benchmarks (A, B)", "retrievers such as A". */
function meansNames(head: Mention, next: Mention | undefined): boolean {
  const { words } = head.sentence;
  if (!next || !named(next) || head.whole !== head.last) return false;
  if (PART.test(words[next.first]?.norm ?? "")) return false;
  const between = words.slice(head.whole + 1, next.first);
  if (between.length === 0 || between.length > 4 || between.some((w) => w.kind === "quantity")) return false;
  if (between.some((w) => is(w, SUCH)))
    return between[0]?.norm === "(" || !named(head) || is(words[head.last], CLASS);
  return between[0]?.norm === "(" && words[next.whole + 1]?.norm === ")" && is(words[head.last], CLASS);
}

/** "models with a full cache", "methods using X": a bare class word is told by what follows it. */
function told(head: Mention, next: Mention | undefined): boolean {
  const { words } = head.sentence;
  if (!next || head.first !== head.last || !is(words[head.last], GENERIC) || words[head.last]?.named)
    return false;
  return next.first - head.whole <= 3 && is(words[head.whole + 1], ADDS);
}

/** Phrases with the names or the words that tell what they mean drawn in. */
function explained(all: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const [head, next] = [all[i] as Mention, all[i + 1]];
    if (next && (meansNames(head, next) || told(head, next))) {
      found.push({ ...head, last: next.last, whole: next.whole, members: next.members });
      i += 1;
    } else found.push(head);
  }
  return found;
}

/** "ARC (logic)": past what stands in brackets behind a name and names nothing itself. */
function glossEnd(words: readonly Word[], from: number): number {
  if (words[from]?.norm !== "(") return from;
  const length = words.slice(from, from + MOST_GLOSS).findIndex((w) => w.norm === ")");
  const plain = words.slice(from + 1, from + length).every((w) => w.kind === "word" && !w.named);
  return length > 1 && plain ? from + length + 1 : from;
}

/** "ARC | (logic) and DART (math)": a name with those that it is listed with behind what explains it. */
export function withListed(mention: Mention): Mention {
  const { words } = mention.sentence;
  const from = mention.whole + 1;
  const joined = glossEnd(words, from);
  if (joined === from || !is(words[joined], AND) || !words[joined + 1]?.named) return mention;
  return { ...mention, last: joined + 1, whole: joined + 1 };
}

/** The phrases of a sentence that may name something, lists as one, names that tell what a phrase means drawn in. */
export function mentionsOf(sentence: Sentence): Mention[] {
  const all = phrases(sentence);
  parallels(all);
  return explained(lists(all));
}
