import { BOUNDS, PHASES, QUANTITIES, SUBJECTS } from "@/lib/claims/types";
import { type ClaimFacet, NONE } from "./types";

/** The closed list behind each column of codes. */
export const CODES: Record<ClaimFacet, readonly string[]> = {
  quantity: QUANTITIES,
  bound: BOUNDS,
  subject: SUBJECTS,
  phase: PHASES,
};

/** The code of a value; NONE for null and for what is not in the list. */
export function codeOf(facet: ClaimFacet, value: string | null): number {
  const code = value === null ? -1 : CODES[facet].indexOf(value);
  return code < 0 ? NONE : code;
}
