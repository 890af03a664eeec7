import { normAt as norm, type Text } from "../1-text";
import type { NumberMention } from "./types";

/** "from 45% and 58% to 60% and 71%": as many levels before "to" as behind it; each number goes with the one at its place. */
export function pairLists(text: Text, mentions: readonly NumberMention[]): NumberMention[] {
  const out: NumberMention[] = [];
  for (let i = 0; i < mentions.length; i += 1) {
    const found = lists(text, mentions, i);
    if (found) {
      out.push(...found.paired);
      i = found.last;
    } else out.push(mentions[i] as NumberMention);
  }
  return out;
}

function lists(
  text: Text,
  mentions: readonly NumberMention[],
  at: number,
): { paired: NumberMention[]; last: number } | null {
  if (norm(text, (mentions[at]?.first ?? 0) - 1) !== "from") return null;
  const left = listed(text, mentions, at);
  const end = at + left.length - 1;
  const whole = left.at(-1);
  if (left.length < 2 || !whole) return null;
  const joined = whole.range === "to" ? halves(text, whole) : null;
  const next = joined ? end : end + 1;
  if (!joined && norm(text, whole.last + 1) !== "to") return null;
  const right = listed(text, mentions, next);
  if (right.length !== left.length) return null;
  const [from, to] = [[...left], [...right]];
  if (joined) [from[from.length - 1], to[0]] = joined;
  const paired = from.map((low, k) => pair(low, to[k] as NumberMention, k === from.length - 1));
  return paired.every((one) => one !== null) ? { paired, last: next + right.length - 1 } : null;
}

/** The mention at `at` and those that follow it behind a comma, "and" or both. */
function listed(text: Text, mentions: readonly NumberMention[], at: number): NumberMention[] {
  const found: NumberMention[] = [];
  for (let i = at; i < mentions.length; i += 1) {
    const [before, mention] = [found.at(-1), mentions[i] as NumberMention];
    if (before && (before.range === "to" ? i - 1 > at : false)) break;
    if (before && !joint(text, before.last + 1, mention.first)) break;
    found.push(mention);
  }
  return found;
}

/** Nothing but a comma, "and" or both from token `from` up to `to`. */
function joint(text: Text, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (!/^(,|and)$/.test(norm(text, k))) return false;
  return to > from && to - from <= 2;
}

/** The two numbers of a range written with "to", in the order of the text. */
function halves(text: Text, range: NumberMention): [NumberMention, NumberMention] {
  const [first, second] = range.numbers;
  const rises = Number.parseFloat(text.source.slice(first?.start, first?.end)) === range.value;
  const [a, b] = rises ? [range.value, range.high] : [range.high, range.value];
  const one = { ...range, high: null, range: null };
  return [
    { ...one, value: a ?? range.value, numbers: first ? [first] : [] },
    { ...one, value: b ?? range.value, numbers: second ? [second] : [] },
  ];
}

function pair(low: NumberMention, high: NumberMention, closes: boolean): NumberMention | null {
  if (low.high !== null || high.high !== null || low.scale !== high.scale) return null;
  if (low.unit !== high.unit && low.unit !== "none") return null;
  return {
    ...low,
    last: closes ? high.last : low.last,
    numbers: [...low.numbers, ...high.numbers],
    high: high.value,
    unit: high.unit,
    range: "from",
  };
}
