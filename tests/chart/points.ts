/** Points for the tests of the chart: every hedge, unit and place on the picture occurs. */
import type { PointView } from "@/lib/query/types";
import { point } from "../pareto/make";

const at = (factor: number) => ({ value: factor, factorLow: factor, factorHigh: factor });
const by = (value: number) =>
  ({ value: Math.abs(value), direction: value < 0 ? "worse" : "better" }) as const;

export const POINTS: readonly PointView[] = [
  point("alpha", at(2), by(1)),
  point("beta", { ...at(4), quantity: "memory_reduction" }, { ...by(-0.5), unit: "pp" }),
  point("gamma", { ...at(8), bound: "up-to" }, by(-6)),
  point("delta", { ...at(1.5), bound: "at-least" }, { ...by(12), bound: "about" }),
  point(
    "epsilon",
    { quantity: "token_reduction", unit: "%", value: 52, factorLow: 2.08, factorHigh: 2.08 },
    { ...by(6.4), unit: "%" },
  ),
  point(
    "zeta",
    { kind: "range", value: 2, high: 5, factorLow: 2, factorHigh: 5 },
    { ...by(-2), kind: "range", high: 4 },
  ),
  point("eta", at(3), { quantity: "parity", kind: "parity", value: 0, unit: "%", direction: "level" }),
  point("theta", at(20), null),
  point("iota", { ...at(1.2), subject: "other" }, { ...by(0.4), subject: "other" }),
  point("kappa", at(6), { quantity: "accuracy_retained", value: 98, unit: "%", direction: "level" }),
  point("lambda", { ...at(0.8), value: 25, unit: "%", direction: "worse" }, by(20)),
  point("mu", { ...at(5), sure: false }, { ...by(-1), benchmark: "ImageNet" }),
  point("xi", at(2.5), {
    ...by(40),
    unit: "%",
    scoreSense: "error",
    measure: "error",
    quote: "reducing the error by 40%",
  }),
  point("nu", at(2.2), { ...by(1.1), benchmark: "ImageNet" }),
];
