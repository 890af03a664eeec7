import type { Choice } from "./select";
import type { Domain, Technique } from "./types";

/** How much evidence a technique needs; the words of the shy ones stand in many abstracts. */
export const TECHNIQUE_CHOICE: Choice<Technique> = {
  least: 4,
  share: 0.35,
  loud: 12,
  most: 4,
  shy: { benchmark: 6, "training-recipe": 6, theory: 6, distributed: 5 },
  narrower: [],
  rather: 2,
  fallback: "other",
};

export const DOMAIN_CHOICE: Choice<Domain> = {
  least: 3,
  share: 0.35,
  loud: 12,
  most: 3,
  shy: {},
  narrower: [
    ["vision-language", "language-models"],
    ["detection-perception", "vision-recognition"],
  ],
  rather: 1,
  fallback: "general-ml",
};
