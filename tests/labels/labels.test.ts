import { describe, expect, it } from "vitest";
import { readLabels } from "../../lib/labels";
import { DOMAINS, TECHNIQUES } from "../../lib/labels/types";
import domains from "./cases/domains.json";
import techniques from "./cases/techniques.json";

interface Case {
  label: string;
  /** Title and abstract that get the label. */
  example: string[];
  /** Title and abstract with words like it that do not. */
  near: string[];
}

describe.each([
  ["techniques", TECHNIQUES as readonly string[], techniques as Case[]],
  ["domains", DOMAINS as readonly string[], domains as Case[]],
] as const)("%s", (kind, names, cases) => {
  const labels = ([title = "", abstract = ""]: string[]) =>
    readLabels(title, abstract)[kind].map(({ name }) => name as string);

  it("all have a case", () => {
    expect(cases.map((c) => c.label).sort()).toEqual([...names].sort());
  });

  describe.each(cases.map((c) => [c.label, c] as const))("%s", (label, { example, near }) => {
    it(`is given: ${example.join(". ")}`, () => {
      expect(labels(example)).toContain(label);
    });
    it(`is not given: ${near.join(". ")}`, () => {
      expect(labels(near)).not.toContain(label);
    });
  });
});
