import { describe, expect, it } from "vitest";
import { TIERS } from "../../lib/labels/lexicon/tiers";
import { countable, type Speech } from "../../lib/labels/overlap";
import { phraseFinder } from "../../lib/labels/phrases";
import { GAP, words } from "../../lib/labels/words";
import { titleHeads, titleName, ZONE, zones } from "../../lib/labels/zones";

const norms = (text: string) => words(text).map((w) => w.norm);

describe("words", () => {
  it("part at hyphens and keep their offsets", () => {
    const text = "Low-rank KV/V2 cachés!";
    expect(norms(text)).toEqual(["low", "rank", "kv", "v2", "cachés"]);
    for (const { norm, start, end } of words(text)) expect(text.slice(start, end).toLowerCase()).toBe(norm);
  });
  it("tell what stands between them", () => {
    const gaps = words("We see (this, too). Then: more – and e.g. 1.58 bits. End").map((w) => [
      w.norm,
      w.gap,
    ]);
    expect(gaps).toEqual([
      ["we", GAP.none],
      ["see", GAP.none],
      ["this", GAP.pause],
      ["too", GAP.pause],
      ["then", GAP.stop],
      ["more", GAP.colon],
      ["and", GAP.colon],
      ["e", GAP.none],
      ["g", GAP.pause],
      ["1", GAP.pause],
      ["58", GAP.pause],
      ["bits", GAP.none],
      ["end", GAP.stop],
    ]);
  });
});

describe("phrases", () => {
  const found = (phrases: string[], text: string) => {
    const read = words(text);
    return phraseFinder(phrases)(read).map(
      ({ phrase, first, last }) =>
        `${phrases[phrase]}: ${read
          .slice(first, last + 1)
          .map((w) => w.norm)
          .join(" ")}`,
    );
  };
  it("match plurals, any ending and any beginning", () => {
    expect(found(["adapter", "quantiz*", "*net"], "Adapters quantized by FooNet, a net")).toEqual([
      "adapter: adapters",
      "quantiz*: quantized",
      "*net: foonet",
    ]);
  });
  it("match word by word over a pause, not over the end of a sentence", () => {
    expect(found(["kv cache"], "key-value (KV) cache")).toEqual(["kv cache: kv cache"]);
    expect(found(["kv cache"], "We store KV. Cache it.")).toEqual([]);
  });
  it("keep phrases apart that share a beginning", () => {
    const phrases = ["token", "tokens", "token prun*", "token pruning method"];
    expect(found(phrases, "token pruning method").sort()).toEqual([
      "token prun*: token pruning",
      "token pruning method: token pruning method",
      "token: token",
    ]);
  });
  it("refuse what cannot be looked up", () => {
    expect(() => phraseFinder(["ab*"])).toThrow("needs 3 letters");
    expect(() => phraseFinder(["a b c d e f g"])).toThrow("too many words");
  });
});

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
    countable(phraseFinder(PHRASES)(words(text)), SPEECH).map((hit) => PHRASES[hit.phrase]);

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
    const read = words(text);
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
      const read = words(title);
      return [...titleHeads(read)].map((i) => read[i]?.norm);
    };
    expect(heads("Foo: A Small Network for Birds")).toEqual(["foo", "network"]);
    expect(heads("Pruning Networks for Birds")).toEqual([]);
    expect(titleName(words("Foo: A Small Network"))).toBe("foo");
    expect(titleName(words("A Small Network"))).toBeNull();
  });
});
