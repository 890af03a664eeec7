import type { Text, Token } from "../1-text";

/** A plain number with where it ends: "3.8", "1,000", "10^4", "10**4". */
export interface Plain {
  value: number;
  /** Last token of it. */
  last: number;
}

/** The number that begins at token `at`; null where none does. Powers of ten are worked out ("2.5 × 10^3"), a factor written twice is one. */
export function plainNumber(text: Text, at: number): Plain | null {
  const token = text.tokens[at];
  if (token?.kind !== "number") return null;
  const value = Number.parseFloat(token.norm);
  const power = powerOfTen(text, at);
  if (power) return power;
  const next = text.tokens[at + 1]?.norm === "×" ? text.tokens[at + 2] : undefined;
  if (next?.kind !== "number") return { value, last: at };
  const times = powerOfTen(text, at + 2);
  if (times && value < 10) return { value: value * times.value, last: times.last };
  // "6.2\\times6.2\\times": extraction gave the formula twice.
  const twice = next.norm === token.norm && !next.space && text.tokens[at + 3]?.norm === "×";
  return { value, last: twice ? at + 2 : at };
}

/** "10^4", "10**4", "10⁴". */
function powerOfTen(text: Text, at: number): Plain | null {
  const power = text.tokens[at]?.norm === "10" ? powerAfter(text, at) : null;
  return power && { value: 10 ** power.exponent, last: power.last };
}

/** "^4", "^{4}", "**4" right behind a number, or "⁴". */
function powerAfter(text: Text, at: number): { exponent: number; last: number } | null {
  const [token, next, after] = [text.tokens[at], text.tokens[at + 1], text.tokens[at + 2]];
  if (!token || !next) return null;
  if (next.kind === "mark" && next.norm === "^" && after?.kind === "number") return exponent(after, at + 2);
  if (next.kind === "number" && text.source.slice(token.end, next.start) === "**")
    return exponent(next, at + 1);
  return null;
}

function exponent(token: Token, last: number): { exponent: number; last: number } | null {
  const value = Number.parseFloat(token.norm);
  return value > 0 && value <= 12 && Number.isInteger(value) ? { exponent: value, last } : null;
}
