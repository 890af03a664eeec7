import { describe, expect, it } from "vitest";
import { GAP, phraseFinder, tokens } from "../../lib/text";

const norms = (text: string) => tokens(text).map((w) => w.norm);

describe("tokens", () => {
  it("part at hyphens and keep their offsets", () => {
    const text = "Low-rank KV/V2 cachés!";
    expect(norms(text)).toEqual(["low", "rank", "kv", "v2", "cachés"]);
    for (const { norm, start, end } of tokens(text)) expect(text.slice(start, end).toLowerCase()).toBe(norm);
  });
  it("tell what stands between them", () => {
    const gaps = tokens("We see (this, too). Then: more – and e.g. 1.58 bits. End").map((w) => [
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
    const read = tokens(text);
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
