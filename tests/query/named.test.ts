import { describe, expect, it } from "vitest";
import { nameKey, namesIn } from "@/lib/query/named";

describe("the names in a detail of a claim", () => {
  it.each([
    ["GSM8K", ["GSM8K"]],
    ["GSM8K benchmark", ["GSM8K"]],
    ["GSM8K, MATH, and ARC-C", ["GSM8K", "MATH", "ARC-C"]],
    ["T5 and CLIP-T5", ["T5", "CLIP-T5"]],
    ["out-of-domain tasks (MMLU, GSM8k, AIME)", ["MMLU", "GSM8k", "AIME"]],
    ["several A100 GPUs", ["A100"]],
    ["LLaMA family", ["LLaMA"]],
    ["speed and memory", ["speed and memory"]],
    ["dense model", ["dense model"]],
    ["GSM-8K and GSM8K", ["GSM-8K"]],
    [null, []],
    [" ", []],
  ])("%j are %j", (detail, labels) => {
    expect(namesIn(detail).map((n) => n.label)).toEqual(labels);
  });

  it("are one where they differ in case, spaces or hyphens only, and hold no comma, which parts lists", () => {
    expect(new Set(["ImageNet-1K", "imagenet 1k", "ImageNet_1k", "IMAGENET, 1K"].map(nameKey)).size).toBe(1);
    expect(nameKey("a, b")).not.toContain(",");
  });
});
