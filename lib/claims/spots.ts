import type { View } from "./3-attach/types";

/** Where a number stands: its sentence as items, and its item there. */
export interface Spot {
  view: View;
  at: number;
}

/** Items of the numbers of some sentences, by where they begin in the text. */
export function spotsOf(views: readonly View[]): Map<number, Spot> {
  const spots = new Map<number, Spot>();
  for (const view of views)
    for (let at = 0; at < view.items.length; at += 1) {
      const mention = view.items[at]?.mention;
      if (mention) for (const { start } of mention.numbers) spots.set(start, { view, at });
    }
  return spots;
}
