import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HowPage } from "@/components/how/how-page";
import { REASONS } from "@/lib/claims/reasons";
import { BOUNDS, DIRECTIONS, PHASES, QUANTITIES, SUBJECTS, UNITS } from "@/lib/claims/types";
import { evaluate } from "@/lib/evaluate";
import { labelName } from "@/lib/format";
import { DOMAINS, TECHNIQUES } from "@/lib/labels/types";
import { FIELDS } from "@/lib/query/fields";
import type { Stats } from "@/lib/query/types";

const stats = { claims: 10, sure: 4 } as Stats;
const rejections = Object.entries(REASONS).map(([code, words]) => ({ code, words }));

const evaluation = evaluate({
  goldName: "two papers",
  gold: ["a", "b"].map((paper) => ({
    paper,
    claims: [
      {
        quantity: "speedup",
        value: 2,
        high: null,
        unit: "x",
        direction: "better",
        bound: "exact",
        subject: "own",
        quote: "twice as fast",
      },
    ],
    tradeoffs: [],
    techniques: ["quantization"],
    domains: ["code"],
  })),
  papers: ["a", "b"].map((paper) => ({ paper, title: "T", abstract: "It is twice as fast." })),
  predicted: ["a", "b"].map((paper) => ({ paper, claims: [], tradeoffs: [], techniques: [], domains: [] })),
  extractor: "1",
  labeller: "1",
});

const html = renderToStaticMarkup(
  <HowPage evaluation={evaluation} unseen={null} stats={stats} rejections={rejections} />,
);
const text = html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const part = (id: string) => html.slice(html.indexOf(`aria-labelledby="${id}"`)).split("</section>")[0] ?? "";

describe("the page on how numbers are read", () => {
  it.each(QUANTITIES)("explains %s at an address of its own", (quantity) => {
    expect(html.split(`id="${quantity}"`)).toHaveLength(2);
    expect(part("quantities")).toContain(`>${quantity}</code>`);
  });

  it.each([
    ["units", UNITS, (name: string) => (name === "x" ? "×" : name)],
    ["bounds", BOUNDS, (name: string) => name.replace("-", " ")],
    ["directions", DIRECTIONS, String],
    ["subject", SUBJECTS, String],
    ["conditions", PHASES, String],
  ])("names every one of %s", (id, names, said) => {
    for (const name of names) expect(part(id), name).toContain(said(name));
  });

  it.each(Object.entries(REASONS))("names the reason %s with its words", (code, words) => {
    expect(part("rejected")).toContain(`>${code}</code>`);
    expect(text).toContain(words);
  });

  it("names every technique and every domain", () => {
    for (const name of [...TECHNIQUES, ...DOMAINS]) expect(part("labels")).toContain(`>${labelName(name)}<`);
  });

  it("says every condition a claim may carry", () => {
    const conditions = ["measure", "benchmark", "model", "baseline", "hardware", "phase"];
    for (const key of conditions) {
      expect(FIELDS.some((f) => f.key === key)).toBe(true);
      expect(part("conditions")).toContain(key);
    }
  });

  it("links every entry of its contents to a part", () => {
    const targets = [...html.matchAll(/href="#([\w-]+)"/g)].map((m) => m[1]);
    expect(targets.length).toBeGreaterThan(14);
    for (const id of targets) expect(html.includes(`id="${id}"`), id).toBe(true);
  });

  it("shows a row for each figure, with its counts and interval", () => {
    for (const name of ["All changes", "Trade-offs", "Techniques", "Domains"])
      expect(part("how-well")).toContain(name);
    expect(text).toContain("No claim there is unsure.");
    const changes = text.slice(text.indexOf("All changes"), text.indexOf("All claims"));
    expect(changes).toContain("1.00 0.00 0.00 0.00 to 0.00 2 0 0");
  });

  it("shows what was measured on abstracts it had not seen, where that is there", () => {
    expect(html).not.toContain("had not seen");
    const both = renderToStaticMarkup(
      <HowPage evaluation={evaluation} unseen={evaluation} stats={stats} rejections={rejections} />,
    );
    expect(both).toContain("On abstracts it had not seen");
    expect(both.split("<table")).toHaveLength(html.split("<table").length + 1);
  });

  it("says so where nothing was measured", () => {
    const bare = renderToStaticMarkup(
      <HowPage evaluation={null} unseen={null} stats={stats} rejections={rejections} />,
    );
    expect(bare).toContain("Nothing was measured yet");
    expect(bare).toContain("4 of 10 claims are sure");
  });
});
