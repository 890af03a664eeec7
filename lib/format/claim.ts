import { tidyText } from "./latex";
import { MINUS, number, rounded, THIN } from "./number";
import { offPercent, type Score, saidAsWorth, saidInPercent, scoreOf } from "./score";
import type { Sayable } from "./types";
import { gainWords, QUANTITY_WORDS } from "./words";

const SIGN = { exact: "", "at-least": "≥ ", "up-to": "≤ ", about: "~ " } as const;
const SPOKEN_BOUND = { exact: "", "at-least": "at least ", "up-to": "up to ", about: "about " } as const;

/** Whether a claim is a cost to the user: an overhead or a loss of quality. */
export const isWorse = (c: Sayable): boolean => c.direction === "worse";

/** Quality in words is kept, unless the words say that it is better. */
const saidBetter = (c: Sayable): boolean => c.direction === "better";

function span(c: Sayable): string {
  return c.high === null ? number(c.value) : `${number(c.value)}–${number(c.high)}`;
}

function amount(c: Sayable): string {
  if (offPercent(c)) return `${span(c)}${THIN}points`;
  if (c.unit === "x") return `${span(c)}×`;
  if (c.unit === "level") return span(c);
  return `${span(c)}${THIN}${c.unit}`;
}

/** Longest name of a benchmark that a chip holds. */
const SHORT = 24;

/** What a change or level is of, behind its number: "accuracy", "on AIME24", "quality". */
function ofWhat(c: Sayable, score: Score): string {
  if (!score.generic) return score.name;
  if (c.benchmark && c.benchmark.length <= SHORT) return `on ${tidyText(c.benchmark)}`;
  return score.name;
}

/** Signed as the score moves: an error that gets better falls. */
const moved = (c: Sayable, score: Score): string => ((c.direction === "worse") === score.error ? "+" : MINUS);

/** An error is named before its number, any other score behind it: "error −40 %", "40 % better". */
const beside = (score: Score, said: string): string => (score.error ? `${score.name} ${said}` : said);

/** "error 2× lower", "1.5× better", "3× higher mIoU". */
function formatTimes(score: Score, size: string, worse: boolean): string {
  const how = worse === score.error ? "higher" : "lower";
  if (score.error || !score.generic)
    return score.error ? beside(score, `${size} ${how}`) : `${size} ${how} ${score.name}`;
  return `${size} ${worse ? "worse" : "better"}`;
}

/** "+6.4 % accuracy, relative", "error −40 %", "perplexity 8–12 % better", "+3.6 mIoU", "6 % better". */
function formatChange(c: Sayable, named: boolean): string {
  const bound = SIGN[c.bound];
  const score = scoreOf(c);
  const worse = isWorse(c);
  const size = c.unit === "pp" && score.named ? span(c) : amount(c);
  if (c.unit === "x") return formatTimes(score, `${bound}${size}`, worse);
  if (saidAsWorth(c, score)) return beside(score, `${bound}${size} ${worse ? "worse" : "better"}`);
  const sign = moved(c, score);
  const what = !score.error && (named || score.named) ? ` ${ofWhat(c, score)}` : "";
  // "≤ −3 %" could be read either way: a hedged fall is said in words.
  if (sign === MINUS && (c.bound === "up-to" || c.bound === "at-least"))
    return beside(score, `${bound}${size} lower${what}`);
  return beside(score, `${bound}${sign}${size}${what}${what && score.relative ? ", relative" : ""}`);
}

/** "64.8 % compliance score", "61.7 AP50", "perplexity 12.3". */
function formatLevel(c: Sayable, named: boolean): string {
  const size = `${SIGN[c.bound]}${amount(c)}${saidInPercent(c) ? `${THIN}%` : ""}`;
  const score = scoreOf(c);
  if (score.error) return `${score.name} ${size}`;
  return named ? `${size} ${ofWhat(c, score)}` : size;
}

/** The one short form of a reported number in the notation of the whole product, e.g. `≤ 3.9× less memory`. */
export function formatClaim(c: Sayable): string {
  const bound = SIGN[c.bound];
  switch (c.quantity) {
    case "parity":
      return saidBetter(c) ? "better, in words" : "≈ quality kept";
    case "accuracy_retained":
      return `${bound}${amount(c)} kept`;
    case "accuracy_level":
      return formatLevel(c, true);
    case "accuracy_delta":
      return formatChange(c, true);
    default:
      return `${bound}${formatGain(c)}`;
  }
}

function formatGain(c: Sayable): string {
  const { said, plus } = gainWords(c);
  return plus ? `+${amount(c)} ${QUANTITY_WORDS[c.quantity].noun}` : `${amount(c)} ${said}`;
}

const TURNED = { exact: "exact", "at-least": "up-to", "up-to": "at-least", about: "about" } as const;

/** The comparable factor of a gain or overhead with its hedge, for a column of factors: `≤ 1.64×`, `1.3–2.4×`; "" without one. */
export function formatFactor(c: Sayable): string {
  if (c.factorLow == null) return "";
  const high = c.factorHigh ?? c.factorLow;
  // "At least 4× more memory" is a factor of 0.25 at most.
  const bound = SIGN[isWorse(c) ? TURNED[c.bound] : c.bound];
  return `${bound}${rounded(c.factorLow)}${high === c.factorLow ? "" : `–${rounded(high)}`}×`;
}

/**
 * The number for a column whose header says the quantity: gains as factors (`1.39×`), quality with its score where it
 * is no plain accuracy: `+6.4 %`, `+3.6 mIoU`, `error −40 %`, `96.7 % kept`, `≈ kept`.
 */
export function formatCell(c: Sayable): string {
  if (c.quantity === "parity") return saidBetter(c) ? "better" : "≈ kept";
  if (c.quantity === "accuracy_level") return formatLevel(c, false);
  if (c.quantity === "accuracy_delta") return formatChange(c, false);
  return formatFactor(c) || formatClaim(c);
}

const SPOKEN_UNIT = { x: " times", "%": " percent", pp: " percentage points", level: "" } as const;

function speakAmount(c: Sayable, unit: string = offPercent(c) ? " points" : SPOKEN_UNIT[c.unit]): string {
  const one = c.high === null && c.value === 1;
  const bound = SPOKEN_BOUND[c.bound];
  const figures =
    c.high === null
      ? `${bound}${number(c.value)}`
      : `between ${bound}${number(c.value)} and ${number(c.high)}`;
  return `${figures}${one ? unit.replace(/(point|time)s\b/, "$1") : unit}`;
}

function speakChange(c: Sayable): string {
  const score = scoreOf(c);
  const worse = isWorse(c);
  const inPoints = c.unit === "pp" && score.named;
  const size = speakAmount(c, inPoints ? " points" : undefined);
  if (saidAsWorth(c, score)) return beside(score, `${size} ${worse ? "worse" : "better"}`);
  const rises = worse === score.error;
  if (c.unit === "x") return `${size} ${rises ? "higher" : "lower"} ${score.name}`;
  const what = ofWhat(c, score);
  if (inPoints && !score.error) return `${size} of ${what}${worse ? " lost" : ""}`;
  return `${size} ${rises ? "more" : "less"} ${what}${score.relative ? ", relative" : ""}`;
}

function speakLevel(c: Sayable): string {
  const score = scoreOf(c);
  const size = speakAmount(c, saidInPercent(c) ? " percent" : "");
  return score.error ? `${score.name} of ${size}` : `${size} ${ofWhat(c, score)}`;
}

/** The claim in words, for screen readers and tooltips: "up to 3.9 times less memory", "40 percent less error". */
export function speakClaim(c: Sayable): string {
  switch (c.quantity) {
    case "parity":
      return `quality ${saidBetter(c) ? "better" : "kept"}, said in words, no number`;
    case "accuracy_retained":
      return `${speakAmount(c)} of the quality kept`;
    case "accuracy_level":
      return speakLevel(c);
    case "accuracy_delta":
      return speakChange(c);
    default:
      return `${speakAmount(c)} ${gainWords(c).said}`;
  }
}
