import type { Places } from "./score";
import type { Choice } from "./select";
import type { Domain, Technique } from "./types";

/** How much evidence a technique needs; the words of the shy ones stand in many abstracts. */
export const TECHNIQUE_CHOICE: Choice<Technique> = {
  least: 3.5,
  share: 0.42,
  loud: 12,
  most: 4,
  leastOf: { benchmark: 5.25, "training-recipe": 4.25, theory: 5, distributed: 4 },
  shareOf: { benchmark: 0.5, "training-recipe": 0.5 },
  broad: null,
  narrower: [
    ["token-pruning", "pruning-sparsity"],
    ["efficient-reasoning", "pruning-sparsity"],
  ],
  rather: 3.75,
  ratherOf: [
    ["benchmark", 2.5],
    ["efficient-architecture", 0.8],
  ],
  fallback: "other",
  alone: 1,
};

export const DOMAIN_CHOICE: Choice<Domain> = {
  least: 4,
  share: 0.38,
  loud: 18,
  most: 3,
  leastOf: { "edge-devices": 2, "general-ml": 5 },
  shareOf: { "edge-devices": 0.1 },
  broad: { label: "general-ml", by: 1.5 },
  narrower: [
    ["vision-language", "language-models"],
    ["detection-perception", "vision-recognition"],
  ],
  rather: 1,
  ratherOf: [["general-ml", -99]],
  fallback: "other",
  alone: 1,
};

/** What a paper studies is what it says of itself; the work of others and background count for little. */
export const TECHNIQUE_PLACES: Places = {
  title: 2.5,
  background: 0.55,
  own: 1,
  proposal: 1.2,
  others: 0.3,
  thing: 1.8,
};

/** Where it is applied is said in the background just as well. */
export const DOMAIN_PLACES: Places = {
  title: 3,
  background: 0.5,
  own: 1,
  proposal: 1.35,
  others: 0.8,
  thing: 1.35,
};
