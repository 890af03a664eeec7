import { describe, expect, it } from "vitest";
import { analyse } from "@/lib/chart/analyse";
import { draw } from "@/lib/chart/model";
import { svgFile } from "@/lib/chart/svg";
import { DEFAULT_OPTIONS, parseOptions } from "@/lib/query/chart-options";
import type { PointView } from "@/lib/query/types";
import { point } from "../pareto/make";
import { POINTS } from "./points";

const BETTER = point(
  "omega",
  { value: 4, factorLow: 4, factorHigh: 4, bound: "at-least" },
  { quantity: "parity", kind: "parity", value: 0, unit: "%", direction: "better" },
);

const CAPTION = {
  title: "Trade-offs as reported in abstracts",
  filters: ["quantization", "since 2023"],
  source: "Tradeoff Atlas, 13 papers",
  date: "2025-01-02",
};

/** Views by the address that asks for them; each is kept as a picture beside this file. */
const VIEWS: readonly {
  name: string;
  query: string;
  width?: number;
  height?: number;
  points?: readonly PointView[];
}[] = [
  { name: "as-it-comes", query: "" },
  { name: "narrow", query: "", width: 340, height: 260 },
  { name: "only-guaranteed", query: "frontier=strict" },
  { name: "percent-of-a-score", query: "y=score" },
  { name: "percent-of-an-error", query: "y=error" },
  { name: "all-kinds", query: "y=any" },
  { name: "one-quantity", query: "x=speedup" },
  { name: "by-benchmark", query: "group=benchmark" },
  { name: "coloured-by-technique", query: "colour=technique&shape=domain" },
  { name: "with-others", query: "also=other,finding" },
  { name: "an-exchange", query: "rate=1.1" },
  { name: "zoomed", query: "zoom=1.5..6,-3..8" },
  { name: "without-tokens", query: "off=token_reduction" },
  { name: "better-in-words", query: "", points: [...POINTS, BETTER] },
  { name: "one-point", query: "", points: POINTS.slice(0, 1) },
  { name: "no-point", query: "", points: [] },
];

describe("the picture of", () => {
  it.each(VIEWS)("$name", async ({ name, query, width = 760, height = 380, points = POINTS }) => {
    const { options, problems } = parseOptions(new URLSearchParams(query));
    expect(problems).toEqual([]);
    const model = draw(analyse(points, options), { width, height }, ["alpha"]);
    await expect(`${svgFile(model, CAPTION).replace(/></g, ">\n<")}\n`).toMatchFileSnapshot(
      `views/${name}.svg`,
    );
  });

  it("the default options is that of an empty address", () => {
    expect(parseOptions(new URLSearchParams())).toEqual({ options: DEFAULT_OPTIONS, problems: [] });
  });
});
