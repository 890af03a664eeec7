import type { Label } from "./types";

export interface Choice<T extends string> {
  /** Least score of any label. */
  least: number;
  /** Least share of the strongest label's score… */
  share: number;
  /** …where a strongest label beyond this counts as this, so that one loud theme does not silence the others. */
  loud: number;
  most: number;
  /** Labels that need more than `least`, because their words stand in every abstract. */
  shy: Partial<Record<T, number>>;
  /** A label (value) gives way where another (key) is at least as strong: the narrower name says it. */
  narrower: [narrow: T, wide: T][];
  /** Where no label has enough, the strongest alone if it has at least this. */
  rather: number;
  /** Stands only where nothing else does. */
  fallback: T;
}

/** Picks the labels a paper gets from scored ones: enough evidence by itself and beside the strongest. */
export function choose<T extends string>(scored: Label<T>[], choice: Choice<T>): Label<T>[] {
  const score = (name: T) => scored.find((l) => l.name === name)?.score ?? 0;
  const rivals = scored.filter(
    (l) =>
      l.name !== choice.fallback &&
      l.score >= (choice.shy[l.name] ?? choice.least) &&
      !choice.narrower.some(
        ([narrow, wide]) => wide === l.name && score(narrow) >= choice.least && score(narrow) > l.score,
      ),
  );
  const top = Math.min(choice.loud, rivals[0]?.score ?? 0);
  const chosen = rivals.filter((l) => l.score >= choice.share * top).slice(0, choice.most);
  if (chosen.length > 0) return chosen;
  const strongest = scored.find((l) => l.name !== choice.fallback && l.score >= choice.rather);
  if (strongest) return [strongest];
  return [
    scored.find((l) => l.name === choice.fallback) ?? {
      name: choice.fallback,
      score: 0,
      evidence: [],
    },
  ];
}
