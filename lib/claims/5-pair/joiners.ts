/** Words that join an efficiency claim with a quality claim, and how firmly: the higher wins where a claim stands between two. */
export interface Joiner {
  word: string;
  firmness: number;
  example: string;
}

export const JOINERS: readonly Joiner[] = [
  { word: "without", firmness: 4, example: "25 % fewer FLOPs without accuracy loss" },
  { word: "with", firmness: 4, example: "1.9x faster with comparable accuracy" },
  { word: "at", firmness: 4, example: "2x faster at a 1 % accuracy drop" },
  { word: "using", firmness: 4, example: "reaches 96 % of the accuracy using a third of the parameters" },
  { word: "after", firmness: 4, example: "keeps 97 % of the accuracy after pruning 22 % of the weights" },
  { word: "while", firmness: 3, example: "improves accuracy by 6 % while cutting tokens by half" },
  { word: "despite", firmness: 3, example: "3 points better despite 2x fewer parameters" },
  { word: "but", firmness: 3, example: "20x smaller but 10 % more accurate" },
  { word: "yet", firmness: 3, example: "4x smaller yet equally accurate" },
  { word: "though", firmness: 3, example: "2x faster, though 1 % less accurate" },
  { word: "although", firmness: 3, example: "2x faster although 1 % less accurate" },
  { word: "by", firmness: 2, example: "improves accuracy by 3 points by skipping half of the layers" },
  { word: "for", firmness: 2, example: "a loss of 1 % for a 2x speedup" },
  { word: "and", firmness: 2, example: "up to 11 % higher accuracy and a 2x speedup" },
];

/** Words after which another variant or another matter is spoken of: they part what stands on their two sides. */
const PARTERS: readonly RegExp[] = [
  /;/,
  /[,;]\s*(?:and\s+)?\((?:I{1,3}|IV|i{1,3}|iv|[1-9]|[a-e])\)/,
  /\bwhereas\b/i,
  /\bin contrast\b/i,
  /\bon the other hand\b/i,
  /\p{Ll}\.\p{Lu}\p{Ll}/u,
  /,\s*and for\b/i,
  // "28 % less time at the same error, or 3 % less error at the same time": alternatives.
  /[,;]\s*or\b(?!\s+even)/i,
  // "… and computing scores by difficulty leads to …": another thing that was done.
  /\band\s+(?:\w+ly\s+)?(?!(?:achiev|reach|obtain|attain|yield|deliver|improv|reduc|increas|cut|sav|gain)\w*ing)\w+ing\b[^,;]{0,80}\b(?:leads?|results?|yields?|gives?)\b/iu,
  // "… and ablations show that …": another finding.
  /\band\s+(?:[\w-]+\s+){0,2}(?:results?|experiments?|analys[ei]s|evaluations?|studies|ablations?|we)\s+(?:also\s+|further\s+)?(?:show|demonstrate|reveal|indicate|suggest|find)s?\b/i,
  /,\s*while\s+(?:the\s+)?\p{Lu}[\w-]*\s+(?:outperform|provide|achieve|offer|give|gain|improve|reach|attain|yield|deliver|obtain|show|suffer|incur|require|lose|drop)(?:e?s)?\b/u,
];

/** A new verb with a reference of its own begins another comparison: "… and outperforms B by 2 %". */
export const NEW_COMPARISON =
  /\b(?:and|but)\s+(?:(?:even|also|further|significantly|consistently)\s+)*(?:outperform|surpass|reach|achiev|exceed|beat|perform)\w*\b/iu;

/** What a bracket adds parts nothing outside it; "(1)" and "(ii)" are items of a list. */
const ASIDE = /\((?!(?:[ivxIVX]{1,4}|\w)\))[^()]*\)/g;

/** Whether the words between two claims turn to another variant or matter. */
export const turnsAway = (words: string): boolean => {
  const outside = words.replace(ASIDE, " ");
  return PARTERS.some((parter) => parter.test(outside));
};
