import { chipsOf } from "../chips";
import type { Params } from "../params";
import type { Chip } from "../types";
import { parseParams } from "../url";
import type { Naming } from "./facets";

/**
 * The active filters; where they match nothing together, each says how many papers the others match.
 * @param count how many papers some parameters let through
 */
export async function advisedChips(
  params: Params,
  matched: number,
  naming: Naming,
  count: (others: Params) => Promise<number>,
): Promise<Chip[]> {
  const chips = chipsOf(params, naming);
  if (matched > 0) return chips;
  return Promise.all(
    chips.map(async (chip) => ({ ...chip, would: await count(parseParams(chip.without).params) })),
  );
}
