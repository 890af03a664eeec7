import { idOf, UNKNOWN } from "../../text";
import { isQuality } from "./look";
import { longestPhrase } from "./phrases";
import type { Term } from "./types";

/** Small letters before capitals: the way variants of a score are named. */
const VARIANT = /^[a-z]{1,4}([A-Z]{3,6})$/;

/** "sFID", "tcpWER": what the score behind the small letters measures; null where it is none. */
export function variantTerm(word: string): Term | null {
  const known = VARIANT.exec(word)?.[1]?.toLowerCase();
  if (!known) return null;
  const term = longestPhrase(
    0,
    (i) => (i === 0 ? idOf(known) : UNKNOWN),
    (i) => i + 1,
  )?.meaning.term;
  return term && isQuality(term) ? { ...term, measure: word.toLowerCase() } : null;
}

const ERROR_NAMES =
  /\b(error|errors|loss|distance|divergence|discrepancy|deviation|perplexity|regret|bias)\s*$/i;

/** "average scale error (ASE)": whether the text spells an abbreviation out as an error. */
export function spelledAsError(source: string, word: string): boolean {
  const at = source.indexOf(`(${word})`);
  return at > 0 && ERROR_NAMES.test(source.slice(Math.max(0, at - 16), at));
}
