/**
 * The words that speak for one label. A phrase is lower case, hyphens as spaces; a word ending in "*" matches
 * every word that begins so. `decides`: the paper is about it when it says this where it speaks of itself;
 * `suggests`: points to it; `hints`: only adds to other evidence; `not`: phrases inside which nothing counts.
 */
export interface Lexicon<T extends string> {
	label: T;
	decides: string[];
	suggests?: string[];
	hints?: string[];
	not?: string[];
}
