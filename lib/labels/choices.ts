import type { Choice } from "./select";
import type { Domain, Technique } from "./types";

/** How much evidence a technique needs; the words of the shy ones stand in many abstracts. */
export const TECHNIQUE_CHOICE: Choice<Technique> = {
  least: 3.5,
  share: 0.35,
  loud: 12,
  most: 4,
  shy: { benchmark: 7, "training-recipe": 5, theory: 5, distributed: 5 },
  narrower: [],
  rather: 2.5,
  fallback: "other",
};

export const DOMAIN_CHOICE: Choice<Domain> = {
  least: 3,
  share: 0.4,
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
