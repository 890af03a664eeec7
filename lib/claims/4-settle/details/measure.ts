import type { Claim, Span } from "../../types";

/** How far outside its evidence what a number measures may be named, in UTF-16 code units. */
const AROUND = 120;

/** Where the words of the measure stand: in the evidence, else nearest to it in the sentence; null where only the sense says it. */
export function measureSpan(
  source: string,
  { span, sentence }: Pick<Claim, "span" | "sentence">,
  measure: string | null,
): Span | null {
  if (!measure) return null;
  const [from, to] = [
    Math.max(sentence.start, span.start - AROUND),
    Math.min(sentence.end, span.end + AROUND),
  ];
  const text = source.slice(from, to).toLowerCase();
  const word = measure.toLowerCase();
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (whole(text, at, word)) places.push(from + at);
  const off = (at: number): number => Math.max(0, span.start - at, at - span.end);
  const best = places.sort((a, b) => off(a) - off(b))[0];
  return best === undefined ? null : { start: best, end: best + word.length };
}

const LETTER = /[\p{L}\p{N}]/u;
const whole = (text: string, at: number, word: string): boolean =>
  !LETTER.test(text[at - 1] ?? " ") && !LETTER.test(text[at + word.length] ?? " ");
