import type { Sentence, Text, Token } from "../1-text";
import type { Draft, Say } from "./types";

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

/** The words of a text as features of its claims. */
export class Words {
  /** What the sentences that were asked for hold, by their index. */
  private readonly held = new Map<number, ReadonlySet<string>>();

  constructor(private readonly text: Text) {}

  /** The words around a claim's number (of a statement without one, around its quote) by place, those it quotes, and those of its sentence. */
  of(claim: Draft, say: Say): void {
    const { text } = this;
    const first = tokenAt(text, claim.numbers[0]?.start ?? claim.span.start);
    const last = tokenAt(text, (claim.numbers.at(-1)?.end ?? claim.span.end) - 1);
    const sentence = text.tokens[first]?.sentence ?? 0;
    const span = text.sentences[sentence];
    if (!span) return;
    const from = tokenAt(text, claim.span.start);
    const to = tokenAt(text, claim.span.end - 1);
    around(text, span, first, last, say);
    for (const word of shapes(text, from, to)) say(word, "quote: ");
    for (const word of this.heldBy(sentence, span)) say(word, "sentence: ");
    say(`quote ${length(to - from + 1)}`);
    say(`sentence ${length(span.last - span.first + 1)}`);
    say(placeOf(sentence, text.sentences.length));
  }

  private heldBy(sentence: number, { first, last }: Sentence): ReadonlySet<string> {
    const known = this.held.get(sentence);
    if (known) return known;
    const found = shapes(this.text, first, last);
    this.held.set(sentence, found);
    return found;
  }
}

/** How the words on the two sides of a number are called by their distance. */
const NEAR = [
  ["1 before: ", "1 behind: "],
  ["2 before: ", "2 behind: "],
  ["3 before: ", "3 behind: "],
] as const;

/** The words on both sides of tokens `first` to `last`, by their place. */
function around({ tokens }: Text, span: Sentence, first: number, last: number, say: Say): void {
  const word = (i: number) => (i < span.first || i > span.last ? "edge" : shape(tokens[i] as Token));
  for (const [k, [before, behind]] of NEAR.entries()) {
    say(word(first - k - 1), before);
    say(word(last + k + 1), behind);
  }
}

function placeOf(sentence: number, count: number): string {
  if (sentence === 0) return "first sentence";
  return sentence === count - 1 ? "last sentence" : "inner sentence";
}

/** The different words from one token to another, a hundred at most. */
function shapes({ tokens }: Text, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let i = from; i <= Math.min(to, from + 100); i += 1) found.add(shape(tokens[i] as Token));
  return found;
}
