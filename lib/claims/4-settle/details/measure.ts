import type { Claim, Span } from "../../types";

type Placed = Pick<Claim, "span" | "sentence" | "numbers">;

/** How far outside its evidence what a number measures may be named, in UTF-16 code units. */
const AROUND = 120;

/** Where the words of the measure stand: in the evidence next to the number, else nearest to it in the sentence; null where only the sense says it. */
export function measureSpan(
  source: string,
  { span, sentence, numbers }: Placed,
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
  const number = numbers[0]?.start ?? span.start;
  const best = places.sort((a, b) => off(a) - off(b) || Math.abs(a - number) - Math.abs(b - number))[0];
  return best === undefined ? null : { start: best, end: best + word.length };
}

const COMPOUND = /(?:\b(?:average|mean|median|peak|overall|total) )?(?:[\p{L}\p{N}]+-)+$/iu;

/** "peak per-task accuracy": a measure that begins inside a compound, with all of it and what it is taken over; else the measure as it is. */
export function inCompound(source: string, claim: Placed, measure: string | null): string | null {
  const at = measureSpan(source, claim, measure);
  if (!at || source[at.start - 1] !== "-") return measure;
  const before = COMPOUND.exec(source.slice(Math.max(claim.sentence.start, at.start - AROUND), at.start));
  return before ? `${before[0]}${measure}`.toLowerCase() : measure;
}

const LETTER = /[\p{L}\p{N}]/u;
const whole = (text: string, at: number, word: string): boolean =>
  !LETTER.test(text[at - 1] ?? " ") && !LETTER.test(text[at + word.length] ?? " ");
