import type { Span } from "../types";
import { JOINERS, PARTERS } from "./joiners";
import { between, type Placed } from "./setting";

/** What ties two claims: the words' place, how firmly, and whether a mark parts their clauses. */
export interface Joined {
  span: Span | null;
  firmness: number;
  sameClause: boolean;
}

const FIRMNESS = new Map(JOINERS.map(({ word, firmness }) => [word, firmness]));
const WORD = new RegExp(`\\b(?:${JOINERS.map(({ word }) => word).join("|")})\\b`, "giu");
const MARK = /[,;:()—–]|\b(?:while|but|yet|whereas|and)\b/iu;

/**
 * Finds the words that join two claims: between them, or as the first word of the second one's evidence
 * ("25 % | without accuracy loss"). The firmest counts, the last of equals. Null where something parts them.
 */
export function joinedBy(text: string, a: Placed, b: Placed): Joined | null {
  const gap = between(a, b);
  const words = text.slice(gap.start, gap.end);
  if (PARTERS.some((parter) => parter.test(words))) return null;
  const until = Math.min(text.length, gap.end + 8);
  let best: Span | null = null;
  let firmness = 1;
  for (const match of text.slice(gap.start, until).matchAll(WORD)) {
    const start = gap.start + match.index;
    // A word after the gap counts only where it opens the evidence.
    if (start > gap.end) break;
    const firm = FIRMNESS.get(match[0].toLowerCase()) ?? 1;
    if (firm < firmness) continue;
    firmness = firm;
    best = { start, end: start + match[0].length };
  }
  // Of two equally firm joints the one without further words between is the firmer.
  const close = words.replace(WORD, "").trim().length <= 1;
  // What stands in one bracket is closer to itself than to what follows it.
  if (words.split(")").length > words.split("(").length) firmness -= 1;
  return { span: best, firmness: close ? firmness + 0.5 : firmness, sameClause: !MARK.test(words) };
}
