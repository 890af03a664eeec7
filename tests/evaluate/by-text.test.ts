import crypto from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseGold } from "@/lib/evaluate";
import { withTexts } from "../../scripts/support/by-text";

const paper = { paper: "a-paper", title: "A Paper", abstract: "🚀 It runs 2x faster on everything." };
const text = crypto
  .createHash("sha256")
  .update(`${paper.title}\n${paper.abstract}`)
  .digest("hex")
  .slice(0, 16);
const claim = {
  ...{ quantity: "speedup", value: 2, unit: "x", direction: "better", bound: "exact", subject: "own" },
  quote: [11, 20],
};

describe("labels that name their text by its hash", () => {
  it("come back with paper and quote, offsets counted in UTF-16 code units", () => {
    const [gold] = parseGold(
      withTexts(JSON.stringify({ text, claims: [claim], techniques: ["agents"] }), [paper]),
      "x",
    );
    expect(gold).toMatchObject({
      paper: "a-paper",
      techniques: ["agents"],
      claims: [{ quote: "2x faster", high: null }],
    });
  });

  it("are left out where their text is not there; those that name their paper stay as they are", () => {
    const named = '{"paper":"b","claims":[]}';
    expect(withTexts(`${JSON.stringify({ text: "0000000000000000", claims: [] })}\n${named}`, [paper])).toBe(
      named,
    );
  });
});
