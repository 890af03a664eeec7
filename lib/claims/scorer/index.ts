import type { Claim } from "../types";
import { featuresOf } from "./features";
import { isSure, probabilityOf } from "./model";
import type { Read } from "./types";

export { featuresOf } from "./features";
export { type Weighed, weighedMost } from "./model";
export type { Draft, Read } from "./types";

/** Claims with the probability of being right, and whether that makes them sure. */
export function scored(read: Read): Omit<Claim, "agreement">[] {
  const features = featuresOf(read);
  return read.claims.map((claim, i) => {
    const probability = probabilityOf(features[i] ?? []);
    return { ...claim, probability, sure: isSure(probability) };
  });
}
