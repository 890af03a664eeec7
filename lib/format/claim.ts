import { MINUS, number, THIN } from "./number";
import type { Sayable } from "./types";
import { QUANTITY_WORDS, saidOfTime } from "./words";

const SIGN = { exact: "", "at-least": "≥ ", "up-to": "≤ ", about: "~ " } as const;
const SPOKEN_BOUND = { exact: "", "at-least": "at least ", "up-to": "up to ", about: "about " } as const;

/** Whether a claim is a cost to the user: an overhead or a loss of quality. */
export const isWorse = (c: Sayable): boolean => c.direction === "worse";

function span(c: Sayable): string {
  return c.high === null ? number(c.value) : `${number(c.value)}–${number(c.high)}`;
}

function amount(c: Sayable): string {
  if (c.unit === "x") return `${span(c)}×`;
  if (c.unit === "level") return span(c);
  return `${span(c)}${THIN}${c.unit}`;
}

/** The words after the number, e.g. "fewer tokens"; for latency said in percent "lower latency". */
function tail(c: Sayable): string {
  const words = QUANTITY_WORDS[c.quantity];
  if (c.quantity === "speedup" && saidOfTime(c.measure)) {
    if (c.direction === "better") return c.unit === "%" ? "less time" : words.gain;
    return c.unit === "%" ? "more time" : words.loss;
  }
  return c.direction === "worse" ? words.loss : words.gain;
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
      return `${bound}${amount(c)} ${c.measure ?? "score"}`;
    case "accuracy_delta":
      return `${bound}${qualitySign(c)}${amount(c)} accuracy`;
    default:
      if (c.direction === "worse" && c.unit === "%" && c.quantity !== "speedup")
        return `${bound}+${amount(c)} ${QUANTITY_WORDS[c.quantity].noun}`;
      return `${bound}${amount(c)} ${tail(c)}`;
  }
}

function qualitySign(c: Sayable): string {
  return c.direction === "worse" ? MINUS : "+";
}

/** The number alone, for a column whose header says the quantity: `≤ 3.9×`, `+6.4 %`, `96.7 % kept`, `≈ kept`. */
export function formatCell(c: Sayable): string {
  const bound = SIGN[c.bound];
  if (c.quantity === "parity") return "≈ kept";
  if (c.quantity === "accuracy_retained") return `${bound}${amount(c)} kept`;
  if (c.quantity === "accuracy_level") return `${bound}${amount(c)}`;
  if (c.quantity === "accuracy_delta") return `${bound}${qualitySign(c)}${amount(c)}`;
  const overhead = c.direction === "worse";
  if (c.unit === "%" && overhead) return `${bound}+${amount(c)}`;
  return `${bound}${amount(c)}${overhead ? ` ${QUANTITY_WORDS[c.quantity].loss}` : ""}`;
}

const SPOKEN_UNIT = { x: " times", "%": " percent", pp: " percentage points", level: "" } as const;

/** The claim in words, for screen readers and tooltips: "up to 3.9 times less memory". */
export function speakClaim(c: Sayable): string {
  if (c.quantity === "parity") return "quality kept, said in words, no number";
  const bound = SPOKEN_BOUND[c.bound];
  const one = c.high === null && c.value === 1;
  const figures = c.high === null ? number(c.value) : `between ${number(c.value)} and ${number(c.high)}`;
  const unit =
    one && c.unit === "pp" ? " percentage point" : one && c.unit === "x" ? " time" : SPOKEN_UNIT[c.unit];
  const said = `${bound}${figures}${unit}`;
  if (c.quantity === "accuracy_retained") return `${said} of the quality kept`;
  if (c.quantity === "accuracy_level") return `${said} ${c.measure ?? "score"}`;
  if (c.quantity === "accuracy_delta") return `${said} ${c.direction === "worse" ? "less" : "more"} accuracy`;
  return `${said} ${tail(c)}`;
}
