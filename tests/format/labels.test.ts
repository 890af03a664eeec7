import { describe, expect, it } from "vitest";
import { labelInText, labelName } from "@/lib/format";
import { DOMAINS, TECHNIQUES } from "@/lib/labels/types";

describe("the names of labels", () => {
  it.each([TECHNIQUES, DOMAINS])(
    "are words of their own, each another, short enough for a list of filters",
    (...names) => {
      const said = names.map(labelName);
      expect(new Set(said).size).toBe(names.length);
      for (const name of said) {
        expect(name).toMatch(/^\p{Lu}/u);
        expect(name.length).toBeLessThanOrEqual(26);
      }
    },
  );

  it.each([
    ["test-time-scaling", "Test-time scaling", "test-time scaling"],
    ["pruning-sparsity", "Pruning and sparsity", "pruning and sparsity"],
    ["reasoning-math", "Reasoning and maths", "reasoning and maths"],
    ["kv-cache", "KV cache", "KV cache"],
    ["no-such-label", "No such label", "no such label"],
  ])("%s is %s, and %s within a sentence", (name, alone, within) => {
    expect([labelName(name), labelInText(name)]).toEqual([alone, within]);
  });
});
