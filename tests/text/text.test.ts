import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GAP, idOf, intern, phraseFinder, tokens, UNKNOWN } from "../../lib/text";
import { foldedWords } from "../../lib/text/fold";

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
    const find = phraseFinder(phrases);
    const read = tokens(text);
    return find(read).map(
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

describe("the vocabulary", () => {
  it("numbers the words of lexicons and no others", () => {
    const id = intern("flurble");
    expect(intern("flurble")).toBe(id);
    expect(id).not.toBe(UNKNOWN);
    expect(intern("flurbles")).not.toBe(id);
    expect(tokens("Flurble, unheardof!").map((token) => token.id)).toEqual([id, UNKNOWN]);
    expect(idOf("unheardof")).toBe(UNKNOWN);
  });
});

describe("finding phrases in any text", () => {
  const WORDS = [
    "kv",
    "cache",
    "caches",
    "cached",
    "token",
    "tokens",
    "pruning",
    "net",
    "foonet",
    "zz9",
    ",",
    ".",
  ];
  const PATTERNS = ["kv", "cache*", "*net", "token", "pruning"];
  const phrase = fc
    .array(fc.constantFrom(...PATTERNS), { minLength: 1, maxLength: 3 })
    .map((w) => w.join(" "));
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((w) => w.join(" "));
  const fits = (pattern: string, word: string) =>
    pattern.endsWith("*")
      ? word.startsWith(pattern.slice(0, -1))
      : pattern.startsWith("*")
        ? word.length > pattern.length - 1 && word.endsWith(pattern.slice(1))
        : word === pattern || word === `${pattern}s`;

  it("finds what the plain definition finds, once each", () => {
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 }), text, (phrases, source) => {
        const find = phraseFinder(phrases);
        const read = tokens(source);
        const plain = phrases.flatMap((wanted, index) => {
          const patterns = wanted.split(" ");
          return read.flatMap((_, at) => {
            const run = read.slice(at, at + patterns.length);
            const whole =
              run.length === patterns.length &&
              run.every(
                (word, i) => fits(patterns[i] as string, word.norm) && (i === 0 || word.gap <= GAP.pause),
              );
            return whole ? [`${index} ${at} ${at + patterns.length - 1}`] : [];
          });
        });
        const found = find(read).map((hit) => `${hit.phrase} ${hit.first} ${hit.last}`);
        expect(found.sort()).toEqual(plain.sort());
      }),
    );
  });
});

describe("folded words", () => {
  it("are lower case and without accents, with the offsets of what they were", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => {
        let at = 0;
        for (const { norm, start, end } of foldedWords(source)) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
          expect(norm).not.toMatch(/\p{M}/u);
          expect(norm).toBe(foldedWords(source.slice(start, end))[0]?.norm);
        }
      }),
    );
    expect(foldedWords("Çafé x\u0301-2")).toEqual([
      { norm: "cafe", start: 0, end: 4 },
      { norm: "x", start: 5, end: 7 },
      { norm: "2", start: 8, end: 9 },
    ]);
  });
});
