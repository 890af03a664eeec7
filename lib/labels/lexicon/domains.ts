import type { Domain } from "../types";
import { DECISION_DOMAINS } from "./decision";
import { LANGUAGE_DOMAINS } from "./language";
import { SCIENCE_DOMAINS } from "./science";
import { SENSE_DOMAINS } from "./sense";
import type { Lexicon } from "./types";

/** Every domain with the words that speak for it; `other` has none. */
export const DOMAIN_LEXICON: Lexicon<Domain>[] = [
  ...LANGUAGE_DOMAINS,
  ...SENSE_DOMAINS,
  ...DECISION_DOMAINS,
  ...SCIENCE_DOMAINS,
];
