import { isEfficiency } from "../../types";
import { type Mention, named } from "./mentions";
import { type Anchor, tiedBy } from "./places";
import type { Bare, Read } from "./scene";
import { TYPES } from "./vocabulary";
import { classes, is } from "./words";

/** Kinds of phrases that may name a benchmark though no list knows them. */
const NAMES: ReadonlySet<number> = new Set(
  (["name of a benchmark", "head: benchmark", "named"] as const).map((type) => TYPES.indexOf(type)),
);
const METRIC = classes("metric");
/** Before "accuracy" stands what it was reached on; before "score" rather what score it is, unless the name is known. */
const REACHED_ON = /^(?:accuracy|accuracies)$/;
const KNOWN = TYPES.indexOf("name of a benchmark");
/** Short forms that are the name of a score, of a kind of model or of a way to measure. */
const NO_SET =
  /^(?:top-\d.*|m?iou|m?ap\d*|f1|bleu|rouge|psnr|ssim|fid|auc|auroc|em|ood|iid|best-of-n|llms?|vlms?|rag|sota|clip|bert|zero-shot|few-shot|test|max|avg)$/;

const plainName = ({ sentence: { words }, first, last }: Mention): boolean =>
  words.slice(first, last + 1).every((w) => w.named && w.classes === 0 && !NO_SET.test(w.norm));

/** "raises FernQA accuracy from 60 to 70": the name right before the score that the evidence holds. */
function beforeItsScore({ mention, type }: Read, claim: Bare): boolean {
  const { sentence, last, whole } = mention;
  const { words } = sentence;
  const score = words[whole];
  if (whole !== last + 1 || !score || !is(score, METRIC)) return false;
  if (type !== KNOWN && !REACHED_ON.test(score.norm)) return false;
  return score.start >= claim.span.start && score.start < claim.span.end && plainName(mention);
}

/** "71.3% (FernQA) and 62.2% (MossQA)": brackets tie names to two numbers or more, one of them this one. */
function inItsBracket(mention: Mention, { first, last }: Anchor): boolean {
  const at = tiedBy(mention);
  if (at < first || at > last || !plainName(mention)) return false;
  const { words } = mention.sentence;
  const others = words.filter(
    (w, i) => w.kind === "quantity" && words[i + 1]?.norm === "(" && words[i + 2]?.named,
  );
  return others.length > 1;
}

/** Words between a number and the "on" that places it. */
const MOST_BETWEEN = 3;

/** "1.9x faster on FernQA", "62.2% on FernQA", "on FernQA 62.2%": nothing else stands between. */
function onItsName(mention: Mention, { first, last }: Anchor): boolean {
  const { sentence, trigger } = mention;
  // "improvements on E2E throughput": what was measured, not where.
  if ((trigger !== "on" && trigger !== "across") || mention.whole > mention.last || !plainName(mention))
    return false;
  if (mention.whole + 1 === first) return true;
  const gap = sentence.words.slice(last + 1, mention.first);
  return mention.first > last && gap.length <= MOST_BETWEEN + 1 && gap.every((w) => w.kind === "word");
}

/**
 * The benchmark that the structure of a sentence gives a score, where no weighed choice was sure enough: its name stands right
 * before the score's, in brackets of its own, or behind "on" right beside the number.
 */
export function benchmarkByStructure(here: readonly Read[], anchor: Anchor, claim: Bare): Mention | null {
  if (claim.quantity === "parity") return null;
  const scored = !isEfficiency(claim.quantity);
  const found = here.find(
    (read) =>
      NAMES.has(read.type) &&
      named(read.mention) &&
      (onItsName(read.mention, anchor) ||
        (scored && (beforeItsScore(read, claim) || inItsBracket(read.mention, anchor)))),
  );
  return found?.mention ?? null;
}
