import type { Quantity } from "@/lib/claims/types";

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

const SLOWER_MEASURE = /latenc|time|delay|overhead/i;

/** Whether a speed-up in percent is said of time taken ("28 % lower latency") and not of speed. */
export const saidOfTime = (measure: string | null | undefined): boolean =>
  !!measure && SLOWER_MEASURE.test(measure);
