import { DOMAIN_LEXICON } from "./lexicon/domains";
import { TECHNIQUE_LEXICON } from "./lexicon/techniques";
import { scorer } from "./score";
import { type Choice, choose } from "./select";
import type { Domain, Labels, Technique } from "./types";
import { words } from "./words";

/** Changes whenever a label may change. */
export const LABELLER_VERSION = "1";

export const scoreTechniques = scorer(TECHNIQUE_LEXICON);
export const scoreDomains = scorer(DOMAIN_LEXICON);

const TECHNIQUE_CHOICE: Choice<Technique> = {
	least: 4,
	share: 0.4,
	loud: 14,
	most: 4,
	shy: { benchmark: 8, "training-recipe": 6, theory: 6, distributed: 6 },
	narrower: [],
	rather: 1.4,
	fallback: "other",
};

const DOMAIN_CHOICE: Choice<Domain> = {
	least: 3,
	share: 0.35,
	loud: 12,
	most: 3,
	shy: {},
	narrower: [["vision-language", "language-models"]],
	rather: 1,
	fallback: "general-ml",
};

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
		techniques: choose(scoreTechniques(head, body), TECHNIQUE_CHOICE),
		domains: choose(scoreDomains(head, body), DOMAIN_CHOICE),
	};
}
