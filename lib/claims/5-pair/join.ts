import type { Span } from "../types";
import { JOINERS, NEW_COMPARISON, turnsAway } from "./joiners";
import { between, type Placed } from "./setting";

/** What ties two claims: the words' place, how firmly, and whether a mark parts their clauses. */
export interface Joined {
  span: Span | null;
  firmness: number;
  sameClause: boolean;
}

const FIRMNESS = new Map(JOINERS.map(({ word, firmness }) => [word, firmness]));
const WORD = new RegExp(`\\b(?:${JOINERS.map(({ word }) => word).join("|")})\\b`, "giu");
const CLAUSE = /[,;:()—–]|\b(?:while|but|yet|whereas|and)\b/iu;
const LAST_MARK = /[,;:()—–](?=[^,;:()—–]*$)/u;
/** ", while LLMs outperform …": what one system saves and how good another is. */
const ANOTHER_SYSTEM =
  /,\s*while\s+(?:the\s+)?\p{Lu}[\w-]*\s+(?:outperform|surpass|exceed|beat|lead|lag)s?\b/u;
/** What may stand before the word that opens a clause: "all while", "and with". */
const BEFORE_JOINER = /^(?:\s|\b(?:all|even|also|thus|only|just)\b|[[\]{}$\\])*$/iu;
/** Longest word that joins, with the space before it. */
const MOST_BEHIND = 9;

/**
 * The word that joins the second claim to the first: the one that opens its evidence ("25 % | without accuracy loss"),
 * or its clause (", while reducing …"), else the last one before it.
 */
function joiner(text: string, gap: Span): Span | null {
  const words = text.slice(gap.start, gap.end);
  const mark = NEW_COMPARISON.exec(words) ?? LAST_MARK.exec(words);
  const from = gap.start + (mark ? mark.index + (/\W/.test(mark[0][0] ?? "") ? 1 : 0) : 0);
  const found = [...text.slice(from, Math.min(text.length, gap.end + MOST_BEHIND)).matchAll(WORD)]
    .map((m) => ({ start: from + m.index, end: from + m.index + m[0].length }))
    .filter(({ start }) => start <= gap.end);
  const first = found[0];
  return first && mark && BEFORE_JOINER.test(text.slice(from, first.start)) ? first : (found.at(-1) ?? null);
}

/** Finds the word that joins two claims and how firmly it does. Null where something parts them. */
export function joinedBy(text: string, a: Placed, b: Placed): Joined | null {
  const gap = between(a, b);
  const words = text.slice(gap.start, gap.end);
  if (turnsAway(words) || ANOTHER_SYSTEM.test(text.slice(gap.start, gap.end + 12))) return null;
  const span = joiner(text, gap);
  let firmness = span ? (FIRMNESS.get(text.slice(span.start, span.end).toLowerCase()) ?? 1) : 1;
  // What stands in one bracket is closer to itself than to what follows it.
  if (words.split(")").length > words.split("(").length) firmness -= 1;
  // Of two equally firm joints the one without further words between is the firmer.
  if (words.replace(WORD, "").trim().length <= 1) firmness += 0.5;
  return { span, firmness, sameClause: !CLAUSE.test(words) };
}
