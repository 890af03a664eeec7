import { describe, expect, it } from "vitest";
import { readClaims } from "../../lib/claims";
import { LIST_RULES, RULES } from "../../lib/claims/3-attach/rules";
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
