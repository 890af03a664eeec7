import type { Technique } from "../types";
import { INFERENCE_TECHNIQUES } from "./inference";
import { LEARNING_TECHNIQUES } from "./learning";
import { MODEL_TECHNIQUES } from "./model";
import { NO_TECHNIQUE } from "./none";
import { STUDY_TECHNIQUES } from "./studies";
import type { Lexicon } from "./types";

/** Every technique with the words that speak for it; `other` by the words that fit none of them. */
export const TECHNIQUE_LEXICON: Lexicon<Technique>[] = [
  ...MODEL_TECHNIQUES,
  ...INFERENCE_TECHNIQUES,
  ...LEARNING_TECHNIQUES,
  ...STUDY_TECHNIQUES,
  ...NO_TECHNIQUE,
];
