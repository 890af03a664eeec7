import { qualityChange, type Ranked } from "./preference";

/** What became of quality where something was gained; a trade-off may be several of them. */
export const QUALITY_OUTCOMES = ["no-loss", "better", "kept", "within", "loss", "share", "level"] as const;
export type QualityOutcome = (typeof QUALITY_OUTCOMES)[number];

/** The bound of "lost at most" where the address gives none, in percent or points as stated. */
export const WITHIN = 5;

type Quality = Omit<Ranked, "n" | "paired">;

/** The signed change that a quality claim states; of words only the sign; null where there is only a level. */
const changeOf = (quality: Quality): number | null =>
  quality.quantity === "parity" ? Number(quality.direction === "better") : qualityChange(quality);

/**
 * How much of quality is lost at most, in percent or points as stated.
 * @returns null where nothing is lost, and where the words bound the loss from below only ("a loss of at least 3 %")
 */
export function lossOf(quality: Quality): number | null {
  const change = changeOf(quality);
  if (change === null || change >= 0) return null;
  const open = quality.quantity === "accuracy_retained" ? "up-to" : "at-least";
  return quality.bound === open ? null : -change;
}

/** All that a quality claim says of what became of quality, but for the bound of `within`. */
export function outcomesOf(quality: Quality): Exclude<QualityOutcome, "within">[] {
  const change = changeOf(quality);
  if (change === null) return ["level"];
  const found: Exclude<QualityOutcome, "within">[] =
    change > 0 ? ["no-loss", "better"] : change === 0 ? ["no-loss", "kept"] : ["loss"];
  return quality.quantity === "accuracy_retained" ? [...found, "share"] : found;
}
