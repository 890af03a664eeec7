import type { Label } from "./types";

export interface Choice<T extends string> {
	/** Least score of any label. */
	least: number;
	/** Least share of the strongest label's score. */
	share: number;
	most: number;
	/** Stands alone where nothing else does. */
	fallback: T;
}

/** Picks the labels a paper gets from scored ones: enough evidence by itself and beside the strongest. */
export function choose<T extends string>(
	scored: Label<T>[],
	choice: Choice<T>,
): Label<T>[] {
	const top = scored[0]?.score ?? 0;
	const chosen = scored
		.filter((l) => l.score >= choice.least && l.score >= choice.share * top)
		.slice(0, choice.most);
	return chosen.length > 0
		? chosen
		: [{ name: choice.fallback, score: 0, evidence: [] }];
}
