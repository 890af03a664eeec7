import { describe, expect, it } from "vitest";
import { DOMAIN_LEXICON } from "../../lib/labels/lexicon/domains";
import { TECHNIQUE_LEXICON } from "../../lib/labels/lexicon/techniques";
import { TIERS } from "../../lib/labels/lexicon/tiers";
import type { Lexicon } from "../../lib/labels/lexicon/types";
import { list } from "../../lib/labels/score";
import { DOMAINS, TECHNIQUES } from "../../lib/labels/types";
import { LONGEST_PHRASE } from "../../lib/text";

describe.each([
  ["techniques", TECHNIQUE_LEXICON as Lexicon<string>[], TECHNIQUES as readonly string[]],
  ["domains", DOMAIN_LEXICON as Lexicon<string>[], DOMAINS.filter((d) => d !== "other") as readonly string[]],
] as const)("words of %s", (_, lexicon, names) => {
  it("exist for every label, once", () => {
    expect(lexicon.map((l) => l.label).sort()).toEqual([...names].sort());
  });

  it.each(lexicon.map((l) => [l.label, l] as const))("%s", (_label, words) => {
    for (const tier of TIERS) {
      const phrases = list(words[tier]);
      expect(
        phrases.filter((p, i) => phrases.indexOf(p) !== i),
        `said twice in ${tier}`,
      ).toEqual([]);
      for (const phrase of phrases) {
        expect(phrase, "lower case words, * only at an end").toMatch(
          /^\*?[\p{Ll}\p{N}]+\*?(?: [\p{Ll}\p{N}]+\*?)*$/u,
        );
        expect(phrase.split(" ").length).toBeLessThanOrEqual(LONGEST_PHRASE);
      }
    }
    const vetoes = new Set(list(words.not));
    expect(
      list(words.decides).filter((p) => vetoes.has(p)),
      "decides and is vetoed",
    ).toEqual([]);
  });
});
