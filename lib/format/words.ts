import type { Quantity } from "@/lib/claims/types";
import type { Sayable } from "./types";

interface QuantityWords {
  /** Name of the quantity in filters and legends. */
  label: string;
  /** After a factor or percentage that is a gain: "2× faster". */
  gain: string;
  /** After a factor that is an overhead: "2× slower". */
  loss: string;
  /** The thing measured, after a signed percentage: "+40 % memory". */
  noun: string;
}

/** The words of each quantity, the same in every place. */
export const QUANTITY_WORDS: Record<Quantity, QuantityWords> = {
  speedup: { label: "faster", gain: "faster", loss: "slower", noun: "time" },
  token_reduction: { label: "fewer tokens", gain: "fewer tokens", loss: "more tokens", noun: "tokens" },
  memory_reduction: { label: "less memory", gain: "less memory", loss: "more memory", noun: "memory" },
  compute_reduction: { label: "less compute", gain: "less compute", loss: "more compute", noun: "compute" },
  size_reduction: { label: "smaller", gain: "smaller", loss: "larger", noun: "size" },
  energy_reduction: { label: "less energy", gain: "less energy", loss: "more energy", noun: "energy" },
  cost_reduction: { label: "lower cost", gain: "lower cost", loss: "higher cost", noun: "cost" },
  data_reduction: { label: "less data", gain: "less data", loss: "more data", noun: "data" },
  accuracy_delta: { label: "quality change", gain: "accuracy", loss: "accuracy", noun: "accuracy" },
  accuracy_retained: { label: "quality retained", gain: "kept", loss: "kept", noun: "quality" },
  accuracy_level: { label: "quality level", gain: "score", loss: "score", noun: "score" },
  parity: { label: "quality kept, in words", gain: "quality kept", loss: "quality kept", noun: "quality" },
};

const OF_TIME = /latenc|time|delay|overhead/i;
/** Measures that are a ratio of use to cost: more of it is better. */
const RATIO = /(?:^|\b)efficiency$|^ipw$|\bper (?:watt|joule|dollar)$/i;

/** What is said of a gain or an overhead after its number. */
interface GainWords {
  /** "fewer tokens", "slower", "less time", "better data efficiency". */
  said: string;
  /** The overhead is shown as a signed percentage of what is used: "+40 % memory". */
  plus: boolean;
}

/** The words after a gain or overhead, by what was measured: "28 % less time" of latency, "25 % faster" of speed. */
export function gainWords(c: Sayable): GainWords {
  const words = QUANTITY_WORDS[c.quantity];
  const worse = c.direction === "worse";
  const measure = c.measure?.trim() ?? "";
  const of = (gain: string, loss: string): GainWords => ({ said: worse ? loss : gain, plus: false });
  if (RATIO.test(measure)) return { said: ratioWords(measure, worse), plus: false };
  if (c.quantity === "cost_reduction" && /^gpus?$/i.test(measure)) return of("fewer GPUs", "more GPUs");
  if (c.quantity !== "speedup") return { ...of(words.gain, words.loss), plus: worse && c.unit === "%" };
  return c.unit === "%" && OF_TIME.test(measure) ? of("less time", "more time") : of(words.gain, words.loss);
}

function ratioWords(measure: string, worse: boolean): string {
  if (/^efficiency$/i.test(measure)) return worse ? "less efficient" : "more efficient";
  return `${worse ? "worse" : "better"} ${/^ipw$/i.test(measure) ? "IPW" : measure}`;
}
