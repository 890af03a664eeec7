import { ofClaim } from "./claim";
import { companyOf, ofOthers } from "./others";
import { ofStructure } from "./structure";
import type { Read, Spot } from "./types";
import { Words } from "./words";

/** Items of a reading's numbers, by where they begin. */
function spotsOf(views: Read["views"]): Map<number, Spot> {
  const spots = new Map<number, Spot>();
  for (const view of views)
    for (const [at, { mention }] of view.items.entries())
      for (const { start } of mention?.numbers ?? []) spots.set(start, { view, at });
  return spots;
}

/**
 * What is true of each claim of an abstract, in words: its rule, what it says, the words around its number and what the
 * lexicon knows of them. A rule or word that no labelled claim had weighs nothing.
 */
export function featuresOf(read: Read): string[][] {
  if (read.claims.length === 0) return [];
  const spots = spotsOf(read.views);
  const company = companyOf(read);
  const words = new Words(read.text);
  return read.claims.map((claim) => {
    const spot = spots.get(claim.numbers[0]?.start ?? -1);
    return [
      ...ofClaim(claim),
      ...ofOthers(claim, company),
      ...(spot ? ofStructure(claim, spot) : []),
      ...words.of(claim),
    ];
  });
}
