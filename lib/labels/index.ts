import { DOMAIN_LEXICON } from "./lexicon/domains";
import { TECHNIQUE_LEXICON } from "./lexicon/techniques";
import { scorer } from "./score";
import { choose } from "./select";
import type { Labels } from "./types";
import { words } from "./words";

/** Changes whenever a label may change. */
export const LABELLER_VERSION = "1";

const scoreTechniques = scorer(TECHNIQUE_LEXICON);
const scoreDomains = scorer(DOMAIN_LEXICON);

/**
 * Reads techniques and domains from a paper's title and abstract.
 * @returns 1 to 4 techniques and 1 to 3 domains, the main one first, each with the words that decided it.
 */
export function readLabels(title: string, abstract: string): Labels {
	const head = { in: "title" as const, text: title, words: words(title) };
	const body = {
		in: "abstract" as const,
		text: abstract,
		words: words(abstract),
	};
	return {
		version: LABELLER_VERSION,
		techniques: choose(scoreTechniques(head, body), {
			least: 3,
			share: 0.35,
			most: 4,
			fallback: "other",
		}),
		domains: choose(scoreDomains(head, body), {
			least: 2.5,
			share: 0.3,
			most: 3,
			fallback: "general-ml",
		}),
	};
}
