import { chipsOf } from "../chips";
import type { Params } from "../params";
import type { Chip, PairInTheWay } from "../types";
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

/** Filters of which pairs are tried at most. */
const MOST_PAIRED = 8;

/**
 * Where papers match nothing together and no filter alone is in the way: the pairs of filters whose removal helps, the
 * one that shows most papers first.
 * @param count how many papers some parameters let through
 */
export async function pairsInTheWay(
  chips: readonly Chip[],
  count: (others: Params) => Promise<number>,
): Promise<PairInTheWay[]> {
  // Of two filters the pair is all of them.
  if (chips.length < 3 || chips.some((chip) => chip.would !== 0)) return [];
  const tried = chips.slice(0, MOST_PAIRED);
  const pairs = tried.flatMap((a, i) => tried.slice(i + 1).map((b) => [a, b] as const));
  const found = await Promise.all(
    pairs.map(async ([a, b]) => {
      const left = new URLSearchParams(a.without);
      left.delete(b.param);
      if (b.param === "quality") left.delete("within");
      return { params: [a.param, b.param], would: await count(parseParams(left).params) };
    }),
  );
  return found.filter(({ would }) => would > 0).sort((a, b) => b.would - a.would);
}
