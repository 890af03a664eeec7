import type { Kind } from "./choice";
import { isScoreName, type Mention, named } from "./mentions";
import { isKind } from "./own";
import { classes, is, type Word } from "./words";

const SIDE = classes("model", "method", "other");
const SHARE = /^(?:that|those|top|usage|baselines?)$/;

/** "executing | only the bigger model", "those | obtained", "deeper | and wider networks": a word that what follows belongs to. */
const halfSaid = (norm: string, next: Word | undefined): boolean =>
  /(?:ed|er)$/.test(norm) || (norm.endsWith("ing") && next?.kind === "word" && next.norm !== "and");

/** "faster annotation of a scene", "comparable to those | obtained": what is worked on, or half of a phrase, is nothing to compare with. */
function comparedWith(mention: Mention): boolean {
  const { sentence, first, last, trigger, article } = mention;
  const { words } = sentence;
  const head = words[last];
  if (first === last && !named(mention) && !is(head, SIDE))
    return !halfSaid(head?.norm ?? "", words[last + 1]);
  // "equivalent to one entire generation".
  if (words[first]?.norm === "one" && !named(mention) && !sideOf(mention)) return false;
  if (trigger !== "of") return true;
  const before = words[first - (article === null ? 2 : 3)];
  return before?.kind === "quantity" || SHARE.test(before?.norm ?? "") || sideOf(mention);
}

const sideOf = ({ sentence: { words }, first, last }: Mention): boolean =>
  words.slice(first, last + 1).some((word) => is(word, SIDE));

const DEVICE = classes("device");
const METRICS = /^metrics?$/;

/** "on the F1-Macro metric", "baselines like FooNet", "on the Foo S21 DSP": a score, other methods and a device are no benchmark. */
const measuredOn = ({ sentence: { words }, first, last, whole }: Mention): boolean =>
  !words.slice(last, whole + 2).some(({ norm }) => METRICS.test(norm)) &&
  !is(words[last], DEVICE) &&
  !words.slice(first, last + 1).some(({ norm }) => /^baselines?$/.test(norm));

/** Names of ways to build, train or run a model, which none is by itself. */
const WAY =
  /^(?:moe|mixture-of-experts|mixture|experts|mla|mha|mqa|gqa|lora|qlora|peft|svd|ptq|qat|kd|rag|cot|sft|rlhf|rl|nas|kv|attention)$/;
/** "an equivalent model", "the original network": says which of two, names none. */
const WHICH =
  /^(?:equivalent|same|similar|identical|comparable|original|resulting|corresponding|entire|whole|full)$/;

/** Whether a phrase can name the model a number was measured with; from afar only what is no mere kind of model. */
function modelled({ sentence: { words }, first, last }: Mention, far: boolean): boolean {
  const own = words.slice(first, last + 1);
  const head = own.at(-1);
  if (head?.named && isScoreName(head.norm)) return false;
  const names = own.filter((w) => w.named);
  if (names.length === 0) return !(WHICH.test(own[0]?.norm ?? "") && own.length <= 2);
  if (names.every((w) => WAY.test(w.norm))) return false;
  return !(far && names.every((w) => isKind(w.norm)));
}

/**
 * Whether a phrase can be a detail of a kind at all, by its own words.
 * @param far it stands in another clause than the number, or another sentence
 */
export function mayBe(kind: Kind, mention: Mention, far: boolean): boolean {
  if (kind === "benchmark") return measuredOn(mention);
  if (kind === "model") return modelled(mention, far);
  return kind !== "baseline" || comparedWith(mention);
}
