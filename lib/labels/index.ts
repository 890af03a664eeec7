import { DOMAIN_CHOICE, TECHNIQUE_CHOICE } from "./choices";
import { implied } from "./implied";
import { DOMAIN_LEXICON } from "./lexicon/domains";
import { TECHNIQUE_LEXICON } from "./lexicon/techniques";
import { type Part, scorer } from "./score";
import { choose } from "./select";
import type { Labels } from "./types";
import { words } from "./words";
import { headNouns, ownWorkFrom, proposalWords } from "./zones";

/** Changes whenever a label may change. */
export const LABELLER_VERSION = "2";

const scoreTechniques = scorer(TECHNIQUE_LEXICON);
const scoreDomains = scorer(DOMAIN_LEXICON);

/**
 * Reads techniques and domains from a paper's title and abstract.
 * @returns 1 to 4 techniques and 1 to 3 domains, the main one first, each with the words that decided it.
 */
export function readLabels(title: string, abstract: string): Labels {
  const parts = [part("title", title), part("abstract", abstract)];
  const techniques = choose(scoreTechniques(parts), TECHNIQUE_CHOICE);
  const domains = choose(implied(techniques, scoreDomains(parts)), DOMAIN_CHOICE);
  return { version: LABELLER_VERSION, techniques, domains };
}

function part(place: Part["in"], text: string): Part {
  const read = words(text);
  return {
    in: place,
    text,
    words: read,
    ownFrom: place === "title" ? 0 : ownWorkFrom(read),
    heads: headNouns(text, read, place === "title"),
    proposal: place === "title" ? new Set() : proposalWords(text, read),
  };
}
