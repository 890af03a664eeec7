import type { ClaimView } from "./types";

/** Address of a paper's page. */
export const paperAddress = (slug: string): string => `/papers/${encodeURIComponent(slug)}`;

type Named = Pick<ClaimView, "quantity" | "kind" | "value" | "start">;

const quantityOf = ({ quantity }: Named): string => quantity.replaceAll("_", "-");
const numberOf = ({ kind, value }: Named): string => (kind === "parity" ? "" : `-${value}`);

/** Name of a claim within its paper: what it measures, its number, and where its words begin: "speedup-2.5-at-120". */
export const claimName = (claim: Named): string => `${quantityOf(claim)}${numberOf(claim)}-at-${claim.start}`;

/** Address of one claim with its evidence. */
export const claimAddress = (claim: Named & Pick<ClaimView, "paper">): string =>
  `${paperAddress(claim.paper)}/${claimName(claim)}`;

/**
 * The claim of a name. Where a later reading begins its words elsewhere: the claim of the same number whose sentence
 * holds that place.
 * @returns undefined where the paper has none
 */
export function claimNamed<C extends Named & Pick<ClaimView, "sentence" | "sentenceStart">>(
  claims: readonly C[],
  name: string,
): C | undefined {
  const exact = claims.find((c) => claimName(c) === name);
  if (exact) return exact;
  const [, number, at] = /^(.+)-at-(\d{1,7})$/.exec(name) ?? [];
  const place = Number(at);
  return claims.find(
    (c) =>
      `${quantityOf(c)}${numberOf(c)}` === number &&
      c.sentenceStart <= place &&
      place < c.sentenceStart + c.sentence.length,
  );
}
