import { describe, expect, it } from "vitest";
import { TIERS } from "../../lib/labels/lexicon/tiers";
import { countable, type Speech } from "../../lib/labels/overlap";
import { titleHeads, titleName, ZONE, zones } from "../../lib/labels/zones";
import { phraseFinder, tokens } from "../../lib/text";

describe("overlapping phrases", () => {
  const PHRASES = ["attention", "sparse attention", "visual token pruning", "pruning", "graph attention"];
  const rank = (tier: (typeof TIERS)[number]) => TIERS.indexOf(tier);
  const SPEECH: Speech[] = [
    { label: 0, kind: 0, rank: rank("suggests") },
    { label: 0, kind: 0, rank: rank("decides") },
    { label: 1, kind: 0, rank: rank("decides") },
    { label: 2, kind: 0, rank: rank("suggests") },
    { label: 0, kind: 0, rank: rank("not") },
  ];
  const counted = (text: string) =>
    countable(phraseFinder(PHRASES)(tokens(text)), SPEECH).map((hit) => PHRASES[hit.phrase]);

  it("count once for a label, the longest", () => {
    expect(counted("sparse attention and attention")).toEqual(["sparse attention", "attention"]);
  });
  it("are vetoed whole", () => {
    expect(counted("graph attention")).toEqual([]);
  });
  it("are silent inside a longer, deciding phrase of another label", () => {
    expect(counted("visual token pruning, no other pruning")).toEqual(["visual token pruning", "pruning"]);
  });
});

describe("zones", () => {
  const zoneOf = (text: string, word: string) => {
    const read = tokens(text);
    return zones(read, "foo").of[read.findIndex((w) => w.norm === word)];
  };
  const TEXT =
    "Caching is costly. We propose Foo, a lossless codec, which reuses blocks. Foo skips layers. Experiments show gains compared with pruning, and speed.";
  it("tell background, proposal, the thing proposed, own words and the work of others", () => {
    expect(zoneOf(TEXT, "caching")).toBe(ZONE.background);
    expect(zoneOf(TEXT, "codec")).toBe(ZONE.thing);
    expect(zoneOf(TEXT, "blocks")).toBe(ZONE.proposal);
    expect(zoneOf(TEXT, "layers")).toBe(ZONE.proposal);
    expect(zoneOf(TEXT, "gains")).toBe(ZONE.own);
    expect(zoneOf(TEXT, "pruning")).toBe(ZONE.others);
    expect(zoneOf(TEXT, "speed")).toBe(ZONE.own);
  });
  it("count all as own where nobody speaks", () => {
    expect(zoneOf("Caching is costly.", "costly")).toBe(ZONE.own);
  });
  it("find the heads and the name of a title", () => {
    const heads = (title: string) => {
      const read = tokens(title);
      return [...titleHeads(read)].map((i) => read[i]?.norm);
    };
    expect(heads("Foo: A Small Network for Birds")).toEqual(["foo", "network"]);
    expect(heads("Pruning Networks for Birds")).toEqual([]);
    expect(titleName(tokens("Foo: A Small Network"))).toBe("foo");
    expect(titleName(tokens("A Small Network"))).toBeNull();
  });
});
