import type { ClaimView } from "./types";

/** Address of a paper's page. */
export const paperAddress = (slug: string): string => `/papers/${encodeURIComponent(slug)}`;

/** Name of a claim within its paper: what it measures and where its words begin, "speedup-120". */
export const claimName = ({ quantity, start }: Pick<ClaimView, "quantity" | "start">): string =>
  `${quantity.replaceAll("_", "-")}-${start}`;

/** Address of one claim with its evidence. */
export const claimAddress = (claim: Pick<ClaimView, "paper" | "quantity" | "start">): string =>
  `${paperAddress(claim.paper)}/${claimName(claim)}`;

/**
 * The claim of a name. Where a later reading begins its words elsewhere: the claim of the same quantity whose sentence
 * holds that place.
 * @returns undefined where the paper has none
 */
export function claimNamed<C extends Pick<ClaimView, "quantity" | "start" | "sentence" | "sentenceStart">>(
  claims: readonly C[],
  name: string,
): C | undefined {
  const exact = claims.find((c) => claimName(c) === name);
  if (exact) return exact;
  const [, quantity, at] = /^([a-z-]+)-(\d{1,7})$/.exec(name) ?? [];
  const place = Number(at);
  return claims.find(
    (c) =>
      c.quantity.replaceAll("_", "-") === quantity &&
      c.sentenceStart <= place &&
      place < c.sentenceStart + c.sentence.length,
  );
}
