import type { Text, Token } from "../1-text";
import type { Draft } from "./types";

/** How many words on each side are looked at by their place. */
const NEAR = 3;

/** Index of the token that holds an offset, or of the first one behind it. */
function tokenAt({ tokens }: Text, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands there, not which: a number, a name, or the word. */
function shape(token: Token): string {
  if (token.kind === "number") return "#";
  return token.kind === "name" || token.capital ? "Name" : token.norm;
}

const FEW = [3, 6, 10, 16, 25, 40];
const length = (tokens: number): string => `up to ${FEW.find((n) => tokens <= n) ?? "100"} long`;

/** The words around a claim's number (of a statement without one, around its quote) by place, those it quotes, and those of its sentence. */
export function ofWords(claim: Draft, text: Text): string[] {
  const first = tokenAt(text, claim.numbers[0]?.start ?? claim.span.start);
  const last = tokenAt(text, (claim.numbers.at(-1)?.end ?? claim.span.end) - 1);
  const sentence = text.tokens[first]?.sentence ?? 0;
  const span = text.sentences[sentence];
  if (!span) return [];
  const word = (i: number) => (i < span.first || i > span.last ? "edge" : shape(text.tokens[i] as Token));
  const out: string[] = [];
  for (let k = 1; k <= NEAR; k += 1)
    out.push(`${k} before: ${word(first - k)}`, `${k} behind: ${word(last + k)}`);
  const from = tokenAt(text, claim.span.start);
  const to = tokenAt(text, claim.span.end - 1);
  for (const held of shapes(text, from, to)) out.push(`quote: ${held}`);
  for (const held of shapes(text, span.first, span.last)) out.push(`sentence: ${held}`);
  out.push(`quote ${length(to - from + 1)}`, `sentence ${length(span.last - span.first + 1)}`);
  out.push(
    sentence === 0
      ? "first sentence"
      : sentence === text.sentences.length - 1
        ? "last sentence"
        : "inner sentence",
  );
  return out;
}

/** The different words from one token to another, a hundred at most. */
function shapes({ tokens }: Text, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let i = from; i <= Math.min(to, from + 100); i += 1) found.add(shape(tokens[i] as Token));
  return found;
}
