import type { Text } from "../1-text";
import { CLOSED, HEDGE_WORDS } from "../lexicon/grammar";
import { ATTACK_SCORES } from "../lexicon/metrics";
import {
  ABBREVIATION,
  ERROR_RATES,
  ERROR_SHAPE,
  NO_RATES,
  NO_SCORES,
  OTHER_NAMES,
  UNIT_SHAPE,
} from "../lexicon/unnamed";
import { altered, type Item, type Term } from "./types";
import { spelledAsError, variantTerm } from "./variant";

/** Words that may stand between a number and the score it is of: "51.2 average HOTA". */
const KINDS =
  /^(prediction|detection|classification|recognition|retrieval|segmentation|answer|average|avg|mean|median|overall|macro|micro|final|test|validation|val|zero-shot|absolute|relative)$/;
/** What links a score to the number behind it: "a PDMS of 90.3", "QDMS: 61.2", "raises QDMS from 61.2". */
const LINKS = /^(of|:|=|by|from|up|was|were|exceeding|above|below)$/;
/** What links a rate to the number behind it, besides. */
const RATE_LINKS =
  /^(of|:|=|by|from|up|to|reaches|reaching|reached|is|are|was|were|at|above|below|near|exceeding)$/;
const RISES =
  /^(increases?|increased|increasing|rises?|rose|rising|improves?|improved|improving|drops?|dropped|dropping|falls?|fell|falling|declines?|declined|decreases?|decreased)$/;
/** A verb that makes less of what it acts on is as far away as this many items, at most. */
const NEAR = 12;

/**
 * Gives a term to what can only be a score by its shape and place though no lexicon knows it: an abbreviation ("QDMS",
 * "mIoU-T") or a rate ("repair rate") right behind a number, or linked to the number behind it.
 * @param items the items of one sentence; not changed
 * @param attack whether the paper brings an attack, so that its success is a good score
 */
export function withGuesses(text: Text, items: Item[], attack: () => boolean): Item[] {
  return items.map((it, i) => (it.term ? known(text, it, attack) : guessed(text, items, i)));
}

/** A score of the lexicon: of an attack, by what the paper brings; at the end of a name, none at all. */
function known(text: Text, it: Item, attack: () => boolean): Item {
  if (!it.term) return it;
  if (ATTACK_SCORES.has(it.term.measure))
    return attack() ? altered(it, { term: { ...it.term, sense: "good" } }) : it;
  return partOfName(text, it) ? altered(it, { term: null }) : it;
}

function guessed(text: Text, items: readonly Item[], i: number): Item {
  const it = items[i] as Item;
  const before = items[i - 1]?.norm;
  if (it.kind !== "word" || it.cues.length > 0 || before === "at" || before === "under") return it;
  const short = it.first === it.last && text.tokens[it.first]?.small !== true;
  const variant = short ? variantTerm(written(text, it)) : null;
  if (variant) return altered(it, { term: variant });
  const term = (short ? abbreviated(text, it) : null) ?? rate(items, i);
  if (!term) return it;
  const unlike = term.sense === "good" && !term.measure.includes("@") && lessened(items, i);
  const placed = !unlike && [behindNumber, linked, inTerms].some((stands) => stands(text, items, i));
  if (!placed && !changed(text, items, i)) return it;
  return altered(it, { norm: term.measure.toLowerCase(), term });
}

/** "P-ACC", "IDM-MAP": an abbreviation at the end of a name is no score. */
function partOfName(text: Text, it: Item): boolean {
  const [letters, dash] = [text.tokens[it.first - 2], text.tokens[it.first - 1]];
  return (
    it.first === it.last &&
    it.norm.length <= 4 &&
    dash?.norm === "-" &&
    !dash.space &&
    text.tokens[it.first]?.space === false &&
    letters?.capital === true &&
    /^[A-Z]+$/.test(written(text, it)) &&
    letters.end - letters.start <= 3
  );
}

const written = (text: Text, it: Item): string =>
  text.source.slice(text.tokens[it.first]?.start, text.tokens[it.last]?.end);

/** Capitals, or an "@": the way scores are abbreviated. */
function abbreviated(text: Text, it: Item): Term | null {
  if (NO_SCORES.has(it.norm)) return null;
  const word = written(text, it);
  if (word.length > 12 || !ABBREVIATION.test(word) || OTHER_NAMES.test(word) || UNIT_SHAPE.test(word))
    return null;
  return score(word, ERROR_SHAPE.test(word) || spelledAsError(text.source, word));
}

const isRate = (it: Item | undefined): boolean => it?.norm === "rate" || it?.norm === "rates";

/** "repair rate", "false discovery rates": the share of cases that went well or wrong. */
function rate(items: readonly Item[], i: number): Term | null {
  if (!isRate(items[i])) return null;
  const of = items[i - 1];
  if (!modifies(of) || NO_RATES.has(of?.norm ?? "")) return null;
  return score(`${of?.norm} rate`, ERROR_RATES.test(of?.norm ?? ""));
}

const score = (measure: string, error: boolean): Term => ({
  quantity: "accuracy_delta",
  sense: error ? "cost" : "good",
  measure,
});

const modifies = (it: Item | undefined): boolean =>
  it?.kind === "word" &&
  !CLOSED.has(it.norm) &&
  !HEDGE_WORDS.has(it.norm) &&
  (!it.term || it.term.quantity === "accuracy_delta");

/** "91.2 QDMS on v2", "17.7% PFER": the number stands right before, and no noun goes on behind. */
function behindNumber(text: Text, items: readonly Item[], i: number): boolean {
  let k = i - 1;
  const most = isRate(items[i]) ? 4 : 2;
  while (i - k <= most && (KINDS.test(items[k]?.norm ?? "") || (isRate(items[i]) && modifies(items[k]))))
    k -= 1;
  // "with 76.7% in MOTX"
  if (items[k]?.norm === "in" && i - k === 1) k -= 1;
  const number = items[k];
  if (number?.mention?.unit === "pp" || number?.mention?.sign === "-") return false;
  return isShare(text, number) && !/^(at|under)$/.test(items[k - 1]?.norm ?? "") && endsPhrase(items[i + 1]);
}

/** "a PDMS of 90.3", "raises QDMS from 61.2 to 70.3". */
function linked(text: Text, items: readonly Item[], i: number): boolean {
  const links = isRate(items[i]) ? RATE_LINKS : LINKS;
  let k = /ly$/.test(items[i + 1]?.norm ?? "") ? i + 2 : i + 1;
  const rises = RISES.test(items[k]?.norm ?? "");
  if (rises && /^(from|to)$/.test(items[k + 1]?.norm ?? "")) k += 1;
  else if (rises && items[k + 1]?.norm === "by") return pointsAt(items, k + 2);
  else if (!links.test(items[k]?.norm ?? "")) return false;
  k += 1;
  while (HEDGE_WORDS.has(items[k]?.norm ?? "")) k += 1;
  return items[k]?.mention?.sign !== "-" && isShare(text, items[k]);
}

/** "QDMS rises by [3.2 points]", not "FooNet falls by 12 in mAP": what rises is named by no word behind. */
function pointsAt(items: readonly Item[], from: number): boolean {
  let k = from;
  while (HEDGE_WORDS.has(items[k]?.norm ?? "")) k += 1;
  const unit = items[k]?.mention?.unit;
  return (unit === "pp" || unit === "%") && items[k + 1]?.norm !== "in";
}

/** "3.2 points higher QDMS", "a 1.7% decrease in QDMS". */
function changed(text: Text, items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.norm ?? "";
  if (/^(higher|better)$/.test(before)) return isShare(text, items[i - 2]);
  return (
    before === "in" &&
    /^(decrease|drop|decline|increase|gain|improvement)s?$/.test(items[i - 2]?.norm ?? "") &&
    isShare(text, items[i - 3])
  );
}

/** "62.1% in terms of mAPr". */
const inTerms = (_: Text, items: readonly Item[], i: number): boolean =>
  items[i - 1]?.norm === "of" && items[i - 2]?.norm === "terms" && items[i - 3]?.norm === "in";

/** "reduces the packet rate by", "cuts TCO by": what is made less is an error, or no score at all. */
function lessened(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - NEAR); k -= 1) {
    const it = items[k];
    if (!it || it.kind === "number" || /^(,|;|with|while|at)$/.test(it.norm)) return false;
    if (it.cues.some((c) => c.form === "verb" && c.change === "down")) return true;
  }
  return false;
}

/** Written as a score is: a percent, points or decimals. */
function isShare(text: Text, it: Item | undefined): boolean {
  const mention = it?.mention;
  if (!mention || mention.scale !== null || mention.unit === "x") return false;
  if (mention.unit !== "none" || mention.sign === "+") return true;
  return mention.numbers.some(({ start, end }) => /\.\d/.test(text.source.slice(start, end)));
}

const endsPhrase = (it: Item | undefined): boolean =>
  it === undefined ||
  (it.kind !== "word" && it.norm !== "/" && it.norm !== "^") ||
  CLOSED.has(it.norm) ||
  it.cues.length > 0 ||
  it.term?.quantity === "accuracy_delta";
