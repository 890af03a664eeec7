import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../lib/claims/1-text";
import {
  BETTER_RULES,
  findBetter,
  findParity,
  inWords,
  PARITY_RULES,
  PARITY_VETOES,
} from "../../lib/claims/3-attach/parity";

const quotes = (text: string) =>
  findParity(inWords(analyse(text))).map(({ span, rule }) => [rule, text.slice(span.start, span.end)]);
const rules = (text: string) => findParity(inWords(analyse(text))).map(({ rule }) => rule);

describe("each rule", () => {
  it.each(PARITY_RULES.map((rule) => [rule.id, rule] as const))(
    "%s fires on its example and is silent on its other",
    (id, rule) => {
      expect(rules(rule.example)).toEqual([id]);
      expect(rules(rule.not)).toEqual([]);
    },
  );

  it.each(BETTER_RULES.map((rule) => [rule.id, rule] as const))(
    "%s fires on its example and is silent on its other",
    (id, rule) => {
      const found = (text: string) =>
        findBetter(inWords(analyse(text)), new Set([0])).map((finding) => finding.rule);
      expect(found(rule.example)).toEqual([id]);
      expect(found(rule.not)).toEqual([]);
    },
  );

  it("has an id of its own", () => {
    expect(new Set(PARITY_RULES.map(({ id }) => id)).size).toBe(PARITY_RULES.length);
  });
});

it.each(PARITY_VETOES.map((veto) => [veto.id, veto] as const))("%s silences its example", (_, veto) => {
  expect(rules(veto.example)).toEqual([]);
});

interface Case {
  text: string;
  gives: [string, string][];
}
const CASES: Case[] = JSON.parse(readFileSync(new URL("cases/parity.json", import.meta.url), "utf8"));

it.each(CASES.map((c) => [c.text, c] as const))("%s", (text, { gives }) => {
  const got = quotes(text);
  expect(got.map(([, quote]) => quote)).toEqual(gives.map(([, quote]) => quote));
  for (const [i, [allowed]] of gives.entries()) expect(allowed.split("|")).toContain(got[i]?.[0]);
});

describe("on any text", () => {
  const pieces = fc.constantFrom(
    ...PARITY_RULES.flatMap(({ example, not }) => [example, ...example.split(" "), ...not.split(" ")]),
    "-",
    "'",
    "(",
    ")",
    "$",
    "\\(",
    "%",
    "1.5",
    "é",
    "😀",
    "\u2019",
    "\n",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" ")),
    fc.array(pieces, { maxLength: 60 }).map((words) => words.join("")),
  );

  it("statements are in order, inside the text and apart", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = analyse(text);
        let end = 0;
        for (const { span, sentence } of findParity(inWords(read))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeGreaterThanOrEqual(
            read.sentences[sentence]?.start ?? Number.POSITIVE_INFINITY,
          );
          end = span.end;
        }
      }),
    );
  });

  it("a sentence that says nothing of it changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARITY_RULES), (rule) => {
        expect(quotes(`${rule.example} The code is public.`)).toEqual(quotes(rule.example));
      }),
    );
  });
});
