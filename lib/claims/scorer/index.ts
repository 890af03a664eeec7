import type { Claim } from "../types";
import { eachFeature } from "./features";
import { BIAS, isSure, probabilityOf, weightOf } from "./model";
import type { Read } from "./types";

export { featuresOf } from "./features";
export { type Weighed, weighedMost } from "./model";
export type { Draft, Read } from "./types";

/** Claims with the probability of being right, and whether that makes them sure. */
export function scored(read: Read): Omit<Claim, "agreement">[] {
  const logOdds = new Float64Array(read.claims.length).fill(BIAS);
  eachFeature(read, (i) => (what, family = "") => {
    logOdds[i] = (logOdds[i] as number) + weightOf(what, family);
  });
  return read.claims.map((claim, i) => {
    const probability = probabilityOf(logOdds[i] as number);
    return { ...claim, probability, sure: isSure(probability) };
  });
}
