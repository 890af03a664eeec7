import type { Scored } from "./score";

export interface Choice<T extends string> {
  /** Least score of any label. */
  least: number;
  /** Least share of the strongest label's score… */
  share: number;
  /** …where a strongest label beyond this counts as this, so that one loud theme does not silence the others. */
  loud: number;
  most: number;
  /** Labels that need more, because their words stand in every abstract, or less, because they are named in passing. */
  leastOf: Partial<Record<T, number>>;
  /** Labels that stand beside a much stronger one. */
  shareOf: Partial<Record<T, number>>;
  /** A label that says little: it stands only where it is this many times as strong as every other. */
  broad: { label: T; by: number } | null;
  /** A label (value) gives way where another (key) is at least as strong: the narrower name says it. */
  narrower: [narrow: T, wide: T][];
  /** Where no label has enough, the strongest alone if it has at least this… */
  rather: number;
  /** …or the first of these that has as much as here stands: what such papers mostly are. */
  ratherOf: [label: T, least: number][];
  /** Stands only where nothing else does… */
  fallback: T;
  /** …or where it is this many times as strong as everything else. */
  alone: number;
}

/** Picks the labels a paper gets from scored ones: enough evidence by itself and beside the strongest. */
export function choose<T extends string>(scored: Scored<T>[], choice: Choice<T>): Scored<T>[] {
  const score = (name: T) => scored.find((l) => l.name === name)?.score ?? 0;
  const { fallback } = choice;
  const alone = scored.find((l) => l.name === fallback) ?? { name: fallback, score: 0, runs: [] };
  const strong = scored.find((l) => l.name !== fallback)?.score ?? 0;
  if (alone.score >= choice.least && alone.score >= choice.alone * strong) return [alone];
  const rivals = scored.filter(
    (l) =>
      l.name !== fallback &&
      l.score >= (choice.leastOf[l.name] ?? choice.least) &&
      !choice.narrower.some(
        ([narrow, wide]) => wide === l.name && score(narrow) >= choice.least && score(narrow) > l.score,
      ),
  );
  const { broad } = choice;
  const beside = Math.max(0, ...rivals.map((l) => (l.name === broad?.label ? 0 : l.score)));
  const kept = rivals.filter((l) => l.name !== broad?.label || l.score >= (broad?.by ?? 0) * beside);
  const top = Math.min(choice.loud, kept[0]?.score ?? 0);
  const chosen = kept
    .filter((l) => l.score >= (choice.shareOf[l.name] ?? choice.share) * top)
    .slice(0, choice.most);
  if (chosen.length > 0) return chosen;
  const strongest = scored.find((l) => l.name !== fallback && l.score >= choice.rather);
  if (strongest) return [strongest];
  for (const [name, least] of choice.ratherOf) {
    const likely = scored.find((l) => l.name === name && l.score >= least);
    if (likely) return [likely];
  }
  return [alone];
}
