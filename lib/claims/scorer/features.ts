import { ofClaim } from "./claim";
import { companyOf, ofOthers } from "./others";
import { ofStructure } from "./structure";
import type { Read, Say } from "./types";
import { Words } from "./words";

/**
 * Tells what is true of each claim of an abstract: its rule, what it says, the words around its number and what the
 * lexicon knows of them. A rule or word that no labelled claim had weighs nothing.
 * @param sayOf what takes note of the features of a claim, by the claim's index
 */
export function eachFeature(read: Read, sayOf: (claim: number) => Say): void {
  if (read.claims.length === 0) return;
  const company = companyOf(read);
  const words = new Words(read.text);
  for (const [i, claim] of read.claims.entries()) {
    const say = sayOf(i);
    const spot = read.spots.get(claim.numbers[0]?.start ?? -1);
    ofClaim(claim, say);
    ofOthers(claim, company, say);
    if (spot) ofStructure(claim, spot, say);
    words.of(claim, say);
  }
}

/** The features of each claim in words, such as "rule by.verb" or "1 before: by". */
export function featuresOf(read: Read): string[][] {
  const found = read.claims.map((): string[] => []);
  eachFeature(
    read,
    (i) =>
      (what, family = "") =>
        void found[i]?.push(family + what),
  );
  return found;
}
