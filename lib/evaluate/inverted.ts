import { isEfficiency } from "../claims/types";
import { overlap } from "./match";
import { comparable } from "./numbers";
import type { ClaimRecord, GoldClaim } from "./types";

/** A factor this many times off misleads. */
const FAR_OFF = 3;

function misleads(gold: ClaimRecord, got: ClaimRecord): boolean {
  if (gold.quantity !== got.quantity || gold.direction === "level" || got.direction === "level") return false;
  if (gold.direction !== got.direction) return true;
  const [a, b] = [comparable(gold, gold.value), comparable(got, got.value)];
  return (
    isEfficiency(gold.quantity) && !!a && !!b && Math.max(a, b) / Math.max(Math.min(a, b), 1e-9) >= FAR_OFF
  );
}

/** How many unmatched readings stand over a label of their quantity with its direction turned or its factor far off. */
export function countInverted(text: string, gold: GoldClaim[], unmatched: ClaimRecord[]): number {
  const turned = (got: ClaimRecord) =>
    gold.some((want) => misleads(want, got) && overlap(text, want.quote, got.quote));
  return unmatched.filter(turned).length;
}
