import type { Bound, Direction, PairStep, Phase, Quantity, Subject, Unit } from "@/lib/claims/types";
import type { Sayable } from "@/lib/format";

const example = (quantity: Quantity, value: number, more: Partial<Sayable> = {}): Sayable => ({
  quantity,
  kind: "point",
  value,
  high: null,
  unit: "%",
  direction: "better",
  bound: "exact",
  ...more,
});

interface QuantityRule {
  covers: string;
  not?: string;
  said: string;
  shown: Sayable;
}

/** What each quantity covers, what it leaves out, and an example as said and as shown. */
export const QUANTITY_RULES: Record<Quantity, QuantityRule> = {
  speedup: {
    covers: "Time, latency, throughput, rate: of training or of inference.",
    not: "The share of cases that became faster.",
    said: "doubles decoding throughput",
    shown: example("speedup", 2, { unit: "x" }),
  },
  token_reduction: {
    covers:
      "Length of answers or of reasoning, tokens generated, visual tokens processed, tokens sent to the large model.",
    not: "Tokens of training data.",
    said: "writes 40 percent fewer tokens",
    shown: example("token_reduction", 40),
  },
  memory_reduction: {
    covers: "Memory while running: footprint, KV cache, video memory.",
    not: "The number of parameters.",
    said: "a cache three times smaller",
    shown: example("memory_reduction", 3, { unit: "x" }),
  },
  compute_reduction: {
    covers:
      "Operations (FLOPs, MACs), GPU-hours, search cost, layers or steps executed; also “more efficient” with no word on what is saved.",
    not: "Money.",
    said: "with 30 percent fewer FLOPs",
    shown: example("compute_reduction", 30),
  },
  size_reduction: {
    covers: "Parameters, and the size of a model on disk.",
    not: "Memory while running.",
    said: "a model eight times smaller",
    shown: example("size_reduction", 8, { unit: "x" }),
  },
  energy_reduction: {
    covers: "Energy, power, CO₂; performance per watt.",
    said: "uses half of the energy",
    shown: example("energy_reduction", 50),
  },
  cost_reduction: {
    covers:
      "Money, cost of a solved case, calls of an interface or a search engine, GPUs needed, bytes or rounds communicated.",
    said: "at a quarter less cost",
    shown: example("cost_reduction", 25),
  },
  data_reduction: {
    covers: "Training data, samples or labels needed for the same quality.",
    said: "needs ten times fewer labels",
    shown: example("data_reduction", 10, { unit: "x" }),
  },
  accuracy_delta: {
    covers:
      "A gain or loss of any quality score against a named or implied baseline: accuracy, F1, mIoU, AP, pass@1, perplexity, error, win rate, reward. The score is named; of an error less is better, and its sign says which way it went.",
    said: "reduces the error by 40 percent",
    shown: example("accuracy_delta", 40, { scoreSense: "error", measure: "error" }),
  },
  accuracy_retained: {
    covers: "The share of a reference's quality that is kept.",
    said: "keeps 98 percent of the teacher's accuracy",
    shown: example("accuracy_retained", 98, { direction: "level" }),
  },
  accuracy_level: {
    covers: "An absolute quality score. It is shown, and never counted as a change.",
    said: "reaches 71.5 on the benchmark",
    shown: example("accuracy_level", 71.5, { unit: "level", direction: "level" }),
  },
  parity: {
    covers:
      "Words that say quality is kept, with no number: comparable, on par with X, lossless, without sacrificing.",
    not: "An aim, background, “competitive” with nothing to compare with, “outperforms”.",
    said: "with no loss of accuracy",
    shown: { ...example("parity", 0, { direction: "level" }), kind: "parity" },
  },
};

interface Rule {
  name: string;
  means: string;
  said: string;
  shown: Sayable;
}

export const UNIT_RULES: Record<Unit, Rule> = {
  x: {
    name: "× (a factor)",
    means: "So many times: “2x”, “twice”, “two-fold”, “an order of magnitude” (10×, about).",
    said: "3.5 times faster",
    shown: example("speedup", 3.5, { unit: "x" }),
  },
  "%": {
    name: "% (percent)",
    means:
      "Percent of a baseline, or percent of which the text does not say what of. A share that remains becomes the saving: “only 30 % of the tokens” is 70 % fewer.",
    said: "only 30 % of the tokens",
    shown: example("token_reduction", 70),
  },
  pp: {
    name: "pp (points)",
    means:
      "Percentage points, or points of a score that is called by its name: a difference of two levels. Points and percent never share an axis.",
    said: "gains 2.5 points on F1",
    shown: example("accuracy_delta", 2.5, { unit: "pp", measure: "f1" }),
  },
  level: {
    name: "level",
    means: "An absolute score, no change.",
    said: "scores 71.5",
    shown: example("accuracy_level", 71.5, { unit: "level", direction: "level" }),
  },
};

interface BoundRule extends Rule {
  /** What counts for the frontier: guaranteed, and as claimed. */
  strict: string;
  claimed: string;
}

export const BOUND_RULES: Record<Bound, BoundRule> = {
  exact: {
    name: "exact",
    means: "No hedge beside the number.",
    said: "2× faster",
    shown: example("speedup", 2, { unit: "x" }),
    strict: "2×",
    claimed: "2×",
  },
  "at-least": {
    name: "at least",
    means: "“at least”, “over”, “more than”, “exceeds”.",
    said: "over 2× faster",
    shown: example("speedup", 2, { unit: "x", bound: "at-least" }),
    strict: "2×",
    claimed: "2×, and open above",
  },
  "up-to": {
    name: "up to",
    means: "“up to”, “at most”, “as much as”; in front of a list it holds for every number of the list.",
    said: "up to 2× faster",
    shown: example("speedup", 2, { unit: "x", bound: "up-to" }),
    strict: "1×, no gain",
    claimed: "2×",
  },
  about: {
    name: "about",
    means: "“about”, “nearly”, “roughly”, “~”.",
    said: "nearly 2× faster",
    shown: example("speedup", 2, { unit: "x", bound: "about" }),
    strict: "a tenth of the change less: 1.87×",
    claimed: "2×",
  },
};

export const DIRECTION_RULES: Record<Direction, { means: string; said: string; shown: Sayable }> = {
  better: {
    means: "A saving, a speed-up or a gain in quality.",
    said: "cuts memory by 20 %",
    shown: example("memory_reduction", 20),
  },
  worse: {
    means: "An overhead or a loss in quality; shown with a dotted line under it, in a column with “worse”.",
    said: "needs 20 % more memory",
    shown: example("memory_reduction", 20, { direction: "worse" }),
  },
  level: {
    means: "No change: an absolute score, a share kept, quality kept in words.",
    said: "keeps 98 % of the accuracy",
    shown: example("accuracy_retained", 98, { direction: "level" }),
  },
};

export const SUBJECT_RULES: Record<Subject, { name: string; means: string }> = {
  own: { name: "own", means: "A result of the paper's own method. What tables, charts and headlines show." },
  finding: {
    name: "finding",
    means:
      "An observation of a study, survey or benchmark about methods in general. Neither counted nor drawn until the filter “whose result” asks for it, everywhere alike; then it is marked.",
  },
  other: {
    name: "other",
    means:
      "A result of a baseline or of earlier work. Shown in quiet text, never counted as the paper's best.",
  },
};

export const PHASE_WORDS: Record<Phase, string> = {
  training: "training",
  inference: "inference",
  prefill: "prefill",
  decoding: "decoding",
  search: "search of architectures",
};

export const STEP_RULES: Record<PairStep, { name: string; means: string }> = {
  clause: {
    name: "Clause",
    means: "Both numbers stand in one clause: “40 % fewer tokens at a loss of 1 point”.",
  },
  sentence: {
    name: "Sentence",
    means:
      "Both stand in one sentence, joined by words such as while, with, without, but, despite; the firmest word wins.",
  },
  neighbour: {
    name: "Neighbouring sentences",
    means:
      "One sentence tells only what was saved, the next only what became of quality, and it goes on about the same setting: no “moreover”, no other baseline.",
  },
};

/** How the comparable factor follows from value, unit and direction. */
export const FACTOR_RULES: { said: string; formula: string; example: string }[] = [
  { said: "v times better", formula: "v", example: "2.1× faster → 2.1×" },
  { said: "a saving of v %", formula: "1 / (1 − v / 100)", example: "52 % fewer tokens → 1 / 0.48 = 2.08×" },
  { said: "v % more speed or throughput", formula: "1 + v / 100", example: "30 % faster → 1.3×" },
  {
    said: "v % less time or latency",
    formula: "1 / (1 − v / 100)",
    example: "28 % less time → 1 / 0.72 = 1.39×",
  },
  { said: "an overhead of v %", formula: "1 / (1 + v / 100)", example: "+40 % memory → 1 / 1.4 = 0.714×" },
  { said: "v % less speed", formula: "1 − v / 100", example: "10 % slower → 0.9×" },
  { said: "v times worse", formula: "1 / v", example: "2× slower → 0.5×" },
];

/** What an abstract may say besides the number. */
export const DETAIL_WORDS: { name: string; means: string }[] = [
  { name: "Measure", means: "what exactly: latency, top-1, F1, KV cache, FLOPs" },
  { name: "Benchmark", means: "the data or task it was measured on" },
  { name: "Model", means: "the model it was applied to" },
  { name: "Baseline", means: "what it is compared with" },
  { name: "Hardware", means: "what it ran on" },
];
