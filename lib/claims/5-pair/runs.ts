import { NEW_COMPARISON, turnsAway } from "./joiners";
import { baselinesIn, between, type Placed, sameBaselines } from "./setting";

/** Neighbouring claims of one side that nothing parts: they share what they are paired with. */
export type Run = Placed[];

export const isCost = (run: Run): boolean => run[0]?.side === "efficiency";

/** What stands between two claims and opens the second: its verb may be part of its own evidence. */
export function opening(text: string, a: Placed, b: Placed): string {
  const gap = between(a, b);
  return text.slice(gap.start, Math.max(gap.end, Math.min(b.claim.span.end, b.claim.span.start + 40)));
}

/** A claim's evidence and the words right behind it, in its sentence. */
const behind = (text: string, { claim }: Placed): string =>
  text.slice(claim.span.start, claim.span.end + 60).split(/[.;,]\s/u)[0] ?? "";

function parts(text: string, a: Placed, b: Placed): boolean {
  const gap = between(a, b);
  if (turnsAway(text.slice(gap.start, gap.end))) return true;
  // "10 % over A and 22 % over B": gains over two references are of two settings.
  if (
    a.side !== "efficiency" &&
    sameBaselines(baselinesIn(text.slice(a.claim.span.start, gap.end)), baselinesIn(behind(text, b))) ===
      "different"
  )
    return true;
  if (!NEW_COMPARISON.test(opening(text, a, b))) return false;
  return baselinesIn(text.slice(a.claim.span.start, gap.end)).length > 0;
}

/** "A needs 40 % more memory, while B cuts it 3.9x": an overhead and a saving with a turn between are two settings. */
function turns(text: string, a: Placed, b: Placed): boolean {
  if (a.side !== "efficiency" || a.claim.direction === b.claim.direction) return false;
  const gap = between(a, b);
  return /\b(?:while|whereas|but)\b/i.test(text.slice(gap.start, gap.end));
}

/** Claims in order as alternating runs of efficiency and quality, parted where a new comparison begins. */
export function runsOf(text: string, claims: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  for (const claim of claims) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const same = last && (last.side === "efficiency") === (claim.side === "efficiency");
    if (run && same && !turns(text, last, claim) && !parts(text, last, claim)) run.push(claim);
    else runs.push([claim]);
  }
  return runs;
}
