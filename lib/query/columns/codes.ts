import { CLAIM_FIELDS } from "../fields";
import { CLAIM_FACETS, type ClaimFacet, NONE } from "./types";

/** The closed list behind each column of codes. */
export const CODES = Object.fromEntries(
  CLAIM_FIELDS.filter((f) => (CLAIM_FACETS as string[]).includes(f.key)).map((f) => [
    f.key,
    f.value.values ?? [],
  ]),
) as Record<ClaimFacet, readonly string[]>;

/** The code of a value; NONE for null and for what is not in the list. */
export function codeOf(facet: ClaimFacet, value: string | null): number {
  const code = value === null ? -1 : CODES[facet].indexOf(value);
  return code < 0 ? NONE : code;
}
