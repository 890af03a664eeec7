import { wordSet } from "../../text";
import { normAt as norm, type Text } from "../1-text";
import { FACTOR_WORDS, NUMBER_WORDS, PARTS, SCALES, SHARE_WORDS } from "../lexicon/numberWords";
import type { NumberMention } from "./types";

const ARTICLES = new Set(["a", "an", "one", "1"]);

function mention(
  text: Text,
  first: number,
  last: number,
  digits: number,
  end: number,
  rest: Partial<NumberMention> & { value: number },
): NumberMention {
  const [from, to] = [text.tokens[digits], text.tokens[end]];
  return {
    first,
    last,
    digits,
    numbers: from && to ? [{ start: from.start, end: to.end }] : [],
    high: null,
    unit: "none",
    sign: null,
    hedge: null,
    range: null,
    words: null,
    scale: null,
    ...rest,
  };
}

/** Words a number in words may begin with: everything else is passed over at once. */
const OPENERS = wordSet([
  "a",
  "an",
  ...Object.keys(FACTOR_WORDS),
  ...Object.keys(SHARE_WORDS),
  ...Object.keys(NUMBER_WORDS),
  "tens",
  "dozens",
  "hundreds",
  "thousands",
]);

/** What stands behind an article that begins a number in words: "a third", "an order", "a to two orders". */
const BEHIND_ARTICLE = wordSet([
  ..."order orders magnitude magnitudes full and or to -".split(" "),
  ...Object.keys(PARTS),
]);

/** The number said in words at token `at` ("half", "twice", "two orders of magnitude", "one third", "five times"); null where none is. */
export function wordNumber(text: Text, at: number): NumberMention | null {
  const word = norm(text, at);
  if (OPENERS[text.tokens[at]?.id ?? 0] !== 1) return null;
  if ((word === "a" || word === "an") && BEHIND_ARTICLE[text.tokens[at + 1]?.id ?? 0] !== 1) return null;
  if (Object.hasOwn(FACTOR_WORDS, word))
    return mention(text, at, at, at, at, { value: FACTOR_WORDS[word] as number, unit: "x", words: "factor" });
  const million = word === "half" ? halfAMillion(text, at) : null;
  if (million) return million;
  if (Object.hasOwn(SHARE_WORDS, word))
    return mention(text, at, at, at, at, { value: SHARE_WORDS[word] as number, unit: "%", words: "half" });
  return magnitude(text, at) ?? part(text, at) ?? many(text, at) ?? counted(text, at);
}

/** "half a million", "half-a-million": a count. */
function halfAMillion(text: Text, at: number): NumberMention | null {
  const [a, scale] = [1, 2, 3, 4]
    .map((k) => text.tokens[at + k])
    .filter((t) => t !== undefined && t.norm !== "-");
  if (a?.norm !== "a" || !scale || !(scale.norm in SCALES) || scale.norm.length < 3) return null;
  const last = text.tokens.indexOf(scale, at);
  return mention(text, at, last, at, last, { value: 0.5, scale: scale.norm });
}

/** "an order of magnitude", "two orders of magnitude", "2-3 orders of magnitude" → 10 to that power. */
export function magnitude(text: Text, at: number): NumberMention | null {
  const count = orders(text, at);
  if (count === null) return null;
  const spread = spreadTo(text, at);
  if (spread === "several") return severalOrders(text, at, count);
  if (spread === "none") return null;
  const { high } = spread;
  let next = spread.next;
  if (norm(text, next) === "-" || norm(text, next) === "full") next += 1;
  if (/^magnitudes?$/.test(norm(text, next)) && high === null)
    return mention(text, at, next, at, next, { value: 10 ** count, unit: "x", words: "magnitude" });
  const end = ofMagnitude(text, next);
  if (end < 0) return null;
  return mention(text, at, end, at, end, {
    value: 10 ** count,
    high: high === null ? null : 10 ** high,
    unit: "x",
    words: "magnitude",
    range: high === null ? null : "dash",
  });
}

/** The other end of "2-3 orders" and the token behind it, where there is one; "several" for "two to several orders", "none" where no orders follow. */
function spreadTo(text: Text, at: number): { high: number | null; next: number } | "several" | "none" {
  const next = at + 1;
  const joint = norm(text, next);
  const between = joint === "and" && norm(text, at - 1) === "between";
  if (!between && joint !== "-" && joint !== "to" && joint !== "or") return { high: null, next };
  const high = orders(text, next + 1);
  if (high !== null) return { high, next: next + 2 };
  if (/^(several|many|more)$/.test(norm(text, next + 1)) && norm(text, next + 2) === "orders")
    return "several";
  return joint === "-" ? { high, next } : "none";
}

/** "two to several orders of magnitude": at least two. */
function severalOrders(text: Text, at: number, count: number): NumberMention | null {
  const end = at + 5;
  return norm(text, end).startsWith("magnitude")
    ? mention(text, at, end, at, end, { value: 10 ** count, unit: "x", words: "magnitude", hedge: ">" })
    : null;
}

/** The last token of "orders of magnitude" from token `i` on; -1 where it does not stand there. */
function ofMagnitude(text: Text, i: number): number {
  if (!/^orders?$/.test(norm(text, i))) return -1;
  const of = norm(text, i + 1) === "-" ? i + 2 : i + 1;
  if (norm(text, of) !== "of" && norm(text, of) !== "in") return -1;
  const end = norm(text, of + 1) === "-" ? of + 2 : of + 1;
  return norm(text, end).startsWith("magnitude") ? end : -1;
}

function orders(text: Text, at: number): number | null {
  const word = norm(text, at);
  if (word.length > 5) return null;
  const value =
    word === "a" || word === "an"
      ? 1
      : (NUMBER_WORDS[word] ?? (text.tokens[at]?.kind === "number" ? Number.parseFloat(word) : Number.NaN));
  return value >= 1 && value <= 9 ? value : null;
}

const MANY: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  hundreds: 100,
  thousands: 1000,
  hundred: 100,
  thousand: 1000,
};

/** "hundreds of times", "several hundred times": about that many. */
function many(text: Text, at: number): NumberMention | null {
  const value = MANY[norm(text, at)];
  if (value === undefined) return null;
  const plural = norm(text, at).endsWith("s");
  if (!plural && !/^(several|few|many|some)$/.test(norm(text, at - 1))) return null;
  const times = plural && norm(text, at + 1) === "of" ? at + 2 : at + 1;
  if (!/^(times|fold|×)$/.test(norm(text, times))) return null;
  return mention(text, at, times, at, at, { value, unit: "x", hedge: "~" });
}

const BEHIND_PART =
  /^(of|more|less|fewer|lower|higher|smaller|faster|cheaper|shorter|reductions?|decrease|savings?|improvement|increase|the)$/;
const HEDGES =
  /^(a|an|about|around|nearly|almost|roughly|approximately|over|more|than|up|to|at|least|as|much)$/;

/** Whether a word stands before a number, hedges between. */
function behind(text: Text, at: number, word: RegExp): boolean {
  let k = at - 1;
  while (HEDGES.test(norm(text, k))) k -= 1;
  return word.test(norm(text, k));
}

/** "one third", "a quarter", "two-thirds" → a share in percent. */
function part(text: Text, at: number): NumberMention | null {
  const word = norm(text, at);
  const count = word === "a" ? 1 : NUMBER_WORDS[word];
  if (count === undefined || count > 9) return null;
  let next = at + 1;
  if (norm(text, next) === "-") next += 1;
  const of = PARTS[norm(text, next)];
  if (of === undefined || count >= of) return null;
  // "by a third", "a one-third reduction"
  if (!BEHIND_PART.test(norm(text, next + 1)) && !behind(text, at, /^by$/)) return null;
  return mention(text, at, next, at, next, {
    value: Math.round((count / of) * 1000) / 10,
    unit: "%",
    words: "half",
  });
}

/** "five times", "two-fold", "ten percent": a number word counts only with such a unit behind it. */
function counted(text: Text, at: number): NumberMention | null {
  const value = NUMBER_WORDS[norm(text, at)];
  if (value === undefined) return null;
  let next = at + 1;
  if (norm(text, next) === "-") next += 1;
  const unit = norm(text, next);
  if (unit === "times" || unit === "fold" || unit === "×")
    return mention(text, at, next, at, at, { value, unit: "x" });
  // "by a factor of three"
  if (behind(text, at, /^of$/) && !ARTICLES.has(norm(text, at))) {
    let of = at - 1;
    while (norm(text, of) !== "of") of -= 1;
    if (/^factors?$/.test(norm(text, of - 1))) return mention(text, at, at, at, at, { value, unit: "x" });
  }
  if (unit === "percent") return mention(text, at, next, at, at, { value, unit: "%" });
  if (unit === "point" && /^(clouds?|sets?|sources?)$/.test(norm(text, next + 1))) return null;
  if (
    (unit === "points" ||
      unit === "point" ||
      (unit === "percentage" && norm(text, next + 1).startsWith("point"))) &&
    !ARTICLES.has(norm(text, at))
  )
    return mention(text, at, unit === "percentage" ? next + 1 : next, at, at, { value, unit: "pp" });
  return null;
}
