import { tidyText } from "./latex";
import { MINUS, number, rounded, THIN } from "./number";
import { offPercent, type Score, saidAsWorth, saidInPercent, scoreOf } from "./score";
import type { Sayable } from "./types";
import { gainWords, QUANTITY_WORDS } from "./words";

const SIGN = { exact: "", "at-least": "≥ ", "up-to": "≤ ", about: "~ " } as const;
const SPOKEN_BOUND = { exact: "", "at-least": "at least ", "up-to": "up to ", about: "about " } as const;

/** Whether a claim is a cost to the user: an overhead or a loss of quality. */
export const isWorse = (c: Sayable): boolean => c.direction === "worse";

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

/** "+6.4 % accuracy, relative", "error −40 %", "perplexity 8–12 % better", "+3.6 mIoU", "6 % better". */
function formatChange(c: Sayable, named: boolean): string {
  const bound = SIGN[c.bound];
  const score = scoreOf(c);
  const worse = isWorse(c);
  const size = c.unit === "pp" && score.named ? span(c) : amount(c);
  if (c.unit === "x") {
    const how = worse === score.error ? "higher" : "lower";
    if (score.error) return `${score.name} ${bound}${size} ${how}`;
    return score.generic
      ? `${bound}${size} ${worse ? "worse" : "better"}`
      : `${bound}${size} ${how} ${score.name}`;
  }
  if (saidAsWorth(c, score)) {
    const worth = `${bound}${size} ${worse ? "worse" : "better"}`;
    return score.error ? `${score.name} ${worth}` : worth;
  }
  const sign = moved(c, score);
  // "≤ −3 %" could be read either way: a hedged fall is said in words.
  if (sign === MINUS && (c.bound === "up-to" || c.bound === "at-least"))
    return score.error
      ? `${score.name} ${bound}${size} lower`
      : `${bound}${size} lower${named || score.named ? ` ${ofWhat(c, score)}` : ""}`;
  const change = `${bound}${sign}${size}`;
  if (score.error) return `${score.name} ${change}`;
  const relative = score.relative ? ", relative" : "";
  return named || score.named ? `${change} ${ofWhat(c, score)}${relative}` : change;
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
      return "≈ quality kept";
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
  if (c.quantity === "parity") return "≈ kept";
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
  if (saidAsWorth(c, score))
    return `${score.error ? `${score.name} ` : ""}${speakAmount(c, c.unit === "pp" && score.named ? " points" : undefined)} ${worse ? "worse" : "better"}`;
  const what = ofWhat(c, score);
  if (c.unit === "x") return `${speakAmount(c)} ${worse === score.error ? "higher" : "lower"} ${score.name}`;
  if (c.unit === "pp" && score.named && !score.error)
    return `${speakAmount(c, " points")} of ${what}${worse ? " lost" : ""}`;
  const size = speakAmount(c, c.unit === "pp" && score.named ? " points" : undefined);
  const how = worse === score.error ? "more" : "less";
  return `${size} ${how} ${what}${score.relative ? ", relative" : ""}`;
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
      return "quality kept, said in words, no number";
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
