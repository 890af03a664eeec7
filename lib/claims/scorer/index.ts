import type { Claim } from "../types";
import { eachFeature } from "./features";
import { BIAS, isSure, probabilityOf, weightOf } from "./model";
import type { Read } from "./types";

export { featuresOf } from "./features";
export { weighedMost } from "./model";
export type { Draft, Read } from "./types";

/** The probability of being right of each claim, and whether that makes it sure. */
export function scored(read: Read): Pick<Claim, "probability" | "sure">[] {
  const logOdds = new Float64Array(read.claims.length).fill(BIAS);
  eachFeature(read, (i) => (what, family = "") => {
    logOdds[i] = (logOdds[i] as number) + weightOf(what, family);
  });
  return Array.from(logOdds, (z) => {
    const probability = probabilityOf(z);
    return { probability, sure: isSure(probability) };
  });
}
