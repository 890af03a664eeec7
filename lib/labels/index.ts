import { DOMAIN_CHOICE, DOMAIN_PLACES, TECHNIQUE_CHOICE, TECHNIQUE_PLACES } from "./choices";
import { implied } from "./implied";
import { DOMAIN_LEXICON } from "./lexicon/domains";
import { TECHNIQUE_LEXICON } from "./lexicon/techniques";
import { labelOf, type Part, type Scored, scorer } from "./score";
import { choose } from "./select";
import type { Domain, Labels, Technique } from "./types";
import { words } from "./words";
import { titleHeads, titleName, zones } from "./zones";

/** Changes whenever a label may change. */
export const LABELLER_VERSION = "3";

const score = scorer([
  { lexicon: TECHNIQUE_LEXICON, places: TECHNIQUE_PLACES },
  { lexicon: DOMAIN_LEXICON, places: DOMAIN_PLACES },
]);

/**
 * Reads techniques and domains from a paper's title and abstract.
 * @returns 1 to 4 techniques and 1 to 3 domains, the main one first, each with the words that decided it.
 */
export function readLabels(title: string, abstract: string): Labels {
  const [techniques, domains] = scoredLabels(title, abstract);
  const chosen = choose(techniques, TECHNIQUE_CHOICE);
  return {
    version: LABELLER_VERSION,
    techniques: chosen.map(labelOf),
    domains: choose(implied(chosen, domains), DOMAIN_CHOICE).map(labelOf),
  };
}

/** Every technique and domain that a paper's words speak for, chosen or not, the strongest first. */
export function scoredLabels(title: string, abstract: string): [Scored<Technique>[], Scored<Domain>[]] {
  const head = readTitle(title);
  return score([head, readAbstract(abstract, titleName(head.words))]) as [
    Scored<Technique>[],
    Scored<Domain>[],
  ];
}

/** A title, read: all of it speaks of the paper. */
function readTitle(text: string): Part {
  const read = words(text);
  return {
    in: "title",
    text,
    words: read,
    zones: { of: new Uint8Array(read.length), heads: titleHeads(read) },
  };
}

/** An abstract, read; a sentence that begins with the name of the proposal tells of it. */
function readAbstract(text: string, name: string | null): Part {
  const read = words(text);
  return { in: "abstract", text, words: read, zones: zones(read, name) };
}
