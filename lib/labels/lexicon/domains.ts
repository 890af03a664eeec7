import type { Domain } from "../types";
import { LANGUAGE_DOMAINS } from "./language";
import type { Lexicon } from "./types";
import { WORLD_DOMAINS } from "./world";

/** Every domain with the words that speak for it; `other` has none. */
export const DOMAIN_LEXICON: Lexicon<Domain>[] = [...LANGUAGE_DOMAINS, ...WORLD_DOMAINS];
