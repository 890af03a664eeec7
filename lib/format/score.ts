import type { Sayable } from "./types";

/** What a claim of quality is said of. */
export interface Score {
  /** As the abstract writes it where its words hold it: "mIoU", "accuracy", "perplexity". */
  name: string;
  /** Less of it is better. */
  error: boolean;
  /** No score is named, only "performance", "score" or nothing: the name says no more than "quality". */
  generic: boolean;
  /** Points of it are called by its name and not percentage points: "+3.6 mIoU". */
  named: boolean;
  /** Said to be relative to the score itself. */
  relative: boolean;
}

/** Names as they are written, for claims whose own words leave them out. */
const WRITTEN = new Map(
  "mIoU mAP AP AP50 AP75 IoU AUC AUROC AUPRC BLEU chrF COMET METEOR ROUGE ROUGE-1 ROUGE-2 ROUGE-L CIDEr SPICE PSNR SSIM VMAF NDCG MRR MAP F1 EM MCC MOS HOTA MOTA IDF1 PQ NDS UAR CTR GMV Elo Dice WER CER DER EER PPL MSE RMSE MAE MAPE NRMSE NMSE FID FVD KID LPIPS NLL ECE CRPS BPC BPD ADE FDE MPJPE RMSD EPE FPR TPR ASR"
    .split(" ")
    .map((name) => [name.toLowerCase(), name]),
);

const GENERIC =
  /^(?:(?:average|overall|model|task|downstream|mean|general) )*(?:performances?|scores?|qualit(?:y|ies)|capabilit(?:y|ies)|evaluation metrics)$/;
/** Errors that are shares, so that their points are percentage points. */
const SHARE = /\b(?:errors?|rates?|w?er|cer|der|eer|ece|asr|fpr|gap)$/i;
const ORDINARY = /^[A-Z]?[a-z]+(?:[ -][A-Z]?[a-z]+)*$/;
const RELATIVE = /\brelative(?:ly)?\b(?! to\b)/i;
const POINTS = /%\s*p\b|\bpercentage[- ]points?\b|\bpp\b/i;

const NUMBER = /(\d[\d,]*(?:\.\d+)?)(\s*\\?%|\s*per\s?cent\b)?/g;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** The name as the words write it; where they leave it out, as it is known to be written. */
function written(measure: string, quote: string): string {
  const pattern = measure
    .split(/[\s-]+/)
    .map(escaped)
    .join("[\\s-]+");
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").exec(quote)?.[0];
  if (found && !ORDINARY.test(found)) return found;
  return measure
    .split(" ")
    .map((word) => WRITTEN.get(word.toLowerCase()) ?? word)
    .join(" ");
}

const singular = (name: string) =>
  name.replace(/ies$/, "y").replace(/(score|error|rate|return|reward|performance)s$/, "$1");

/** Whether a name is made of plain words: its points are percentage points. */
const isOrdinary = (name: string) =>
  ORDINARY.test(name.replace(/^top-\d+ /i, "")) &&
  !name.split(" ").some((word) => WRITTEN.get(word.toLowerCase()) === word);

/** Whether a change in points is of a score that is no percentage: of more than 100 points, or between levels up to 1. */
export function offPercent({ unit, value, quote = "" }: Pick<Sayable, "unit" | "value" | "quote">): boolean {
  if (unit !== "pp" || /%|percent/i.test(quote)) return false;
  const numbers = [...quote.matchAll(NUMBER)].map(([, digits = ""]) => digits.replaceAll(",", ""));
  // Two levels with decimals: the 1 of "top-1" is none.
  const levels = numbers.filter((n) => n.includes("."));
  return value > 100 || (value < 1 && levels.length > 1 && numbers.every((n) => Number(n) <= 1));
}

/** What a claim of quality is said of; the quote is looked at for its spelling alone. */
export function scoreOf(c: Sayable): Score {
  const quote = c.quote ?? "";
  const measure = c.measure?.trim() ?? "";
  // A loss of what is not named is a loss of quality, not more of an error.
  const error = c.scoreSense === "error" && measure !== "";
  const relative = !error && (RELATIVE.test(measure) || RELATIVE.test(quote));
  const bare = relative ? measure.replace(/^relative /i, "") : measure;
  const generic = !error && (bare === "" || GENERIC.test(bare.toLowerCase()));
  const name = singular(written(bare || "quality", quote));
  const known = (error ? !SHARE.test(name) : !generic && !isOrdinary(name)) && !POINTS.test(quote);
  const named = known || (!generic && offPercent(c));
  return { name, error, generic, named, relative };
}

/** Whether the words say an absolute score in percent. */
export const saidInPercent = (c: Pick<Sayable, "quote" | "value" | "high">): boolean =>
  [...(c.quote ?? "").matchAll(NUMBER)].some(
    ([, digits, percent]) =>
      percent !== undefined && [c.value, c.high].includes(Number(digits?.replaceAll(",", ""))),
  );

const BETTER = /\b(?:improv|better|gain|outperform|enhanc|boost|surpass|beat)/i;
const WORSE = /\b(?:worse|degrad|deteriorat)/i;
const LESS =
  /\b(?:reduc|decreas|lower|cut|drop|fall|fell|less|down\b|declin|shrink|smaller|fewer|diminish|minimi)/i;
const MORE = /\b(?:increas|higher|rise|rose|rais|more|grow|up by)/i;

/**
 * Whether a change of the score is said as better or worse and not as more or less of it: "improving perplexity by
 * 8 %" leaves open whether perplexity falls by 8 %; "6 % better" names no score.
 */
export function saidAsWorth(c: Sayable, score: Score): boolean {
  const quote = c.quote ?? "";
  if (score.error)
    return c.direction === "worse"
      ? WORSE.test(quote) && !MORE.test(quote)
      : BETTER.test(quote) && !LESS.test(quote);
  return score.generic && /\b(?:better|worse)\b/i.test(quote);
}
