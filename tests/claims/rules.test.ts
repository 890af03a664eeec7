import { describe, expect, it } from "vitest";
import { readClaims } from "../../lib/claims";
import { analyse } from "../../lib/claims/1-text";
import { findNumbers } from "../../lib/claims/2-numbers";
import { groups } from "../../lib/claims/3-attach/groups";
import { views } from "../../lib/claims/3-attach/items";
import { ruleOf } from "../../lib/claims/3-attach/rows/row";
import { LIST_RULES, RULES } from "../../lib/claims/3-attach/rules";
import { inOrder } from "../../lib/claims/3-attach/rules/order";
import type { Rule } from "../../lib/claims/3-attach/types";
import { VETOES } from "../../lib/claims/3-attach/vetoes";
import { REASONS } from "../../lib/claims/reasons";

const claimed = (text: string) => readClaims("", text).claims.map(({ rule }) => rule);
const refused = (text: string) => readClaims("", text).rejected.map(({ rule }) => rule);

describe.each([...RULES, ...LIST_RULES].map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it(`fires: ${rule.example}`, () => {
    expect(claimed(rule.example)).toContain(id);
  });
  it(`is silent: ${rule.not}`, () => {
    expect(claimed(rule.not)).not.toContain(id);
  });
});

describe.each(VETOES.map((veto) => [veto.id, veto] as const))("%s", (id, veto) => {
  it(`refuses: ${veto.example}`, () => {
    expect(refused(veto.example)).toContain(id);
  });
  it(`lets pass: ${veto.not}`, () => {
    expect(refused(veto.not)).not.toContain(id);
  });
  it("has words for its code", () => {
    expect(Object.keys(REASONS)).toContain(veto.code);
  });
});

it("gives every rule an id of its own", () => {
  const ids = [...RULES, ...LIST_RULES, ...VETOES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Whether a rule takes some number of the text, whatever others say of it. */
function takes(rule: Rule, source: string): boolean {
  const text = analyse(source);
  return views(text, findNumbers(text).mentions)
    .flatMap((view) => groups(view, () => true))
    .some((anchor) => rule.when(anchor) !== null);
}

const ORDERED = RULES.flatMap((rule) =>
  Object.keys(rule.before ?? {}).map((id) => [rule.id, id, rule] as const),
);

describe.each(ORDERED)("%s stands before %s", (_, id, rule) => {
  const other = RULES.find((r) => r.id === id) as Rule;
  it("in the order", () => {
    expect(RULES.indexOf(rule)).toBeLessThan(RULES.indexOf(other));
  });
  it(`because both take: ${rule.example}`, () => {
    expect(takes(rule, rule.example)).toBe(true);
    expect(takes(other, rule.example)).toBe(true);
  });
});

describe("rows that can't be meant", () => {
  const row = {
    id: "row",
    says: "",
    when: ["NUM% @cost"],
    gives: "change",
    way: "better",
    example: "",
    not: "",
  } as const;
  it.each(["@cost", "NUM% @kost", "NUM% @verb.sideways", "NUM%,littel @cost"])("%s", (pattern) => {
    expect(() => ruleOf({ ...row, when: [pattern] })).toThrow(/kost|NUM|sideways|littel/);
  });
  it("that stand before each other, or before none", () => {
    const rule = (id: string, before: string) => ruleOf({ ...row, id, before: { [before]: "" } });
    expect(() => inOrder([rule("a", "b"), rule("b", "a")])).toThrow(/before itself/);
    expect(() => inOrder([rule("a", "c")])).toThrow(/not of its stage/);
  });
});
