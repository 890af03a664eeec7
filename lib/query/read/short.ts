import type { ListColumn } from "@/lib/store";
import { CLAIM_FIELDS } from "../claim-fields";
import type { ClaimField } from "../field";
import type { PointClaim } from "../types";
import { SHORT } from "../views/points";
import { columnOf } from "./claim";

const real = new Set(
  (CLAIM_FIELDS as readonly ClaimField[]).filter((f) => f.value.is === "number").map((f) => f.json ?? f.key),
);

/** The columns of what charts take of a claim. */
export const SHORT_COLUMNS: readonly ListColumn[] = SHORT.map((name) => ({
  name: columnOf(name),
  real: real.has(name),
}));

/** A claim as charts take it, from these columns; `sure` is a number where a database knows no other truth. */
export function claimAt(lists: readonly unknown[][], row: number): PointClaim {
  const claim: Record<string, unknown> = {};
  for (let i = 0; i < SHORT.length; i++) claim[SHORT[i] as string] = lists[i]?.[row];
  claim.sure = Boolean(claim.sure);
  return claim as unknown as PointClaim;
}
