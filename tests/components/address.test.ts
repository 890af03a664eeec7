import { describe, expect, it } from "vitest";
import { tidyQuery } from "../../components/explore/state/tidy";
import {
  asking,
  chartQuery,
  dataQuery,
  inOneMode,
  viewOf as state,
  toggledFilter,
  viewQuery,
} from "../../components/state/view";

describe("the address of the explore page", () => {
  it("asks anew for other papers only, whatever the chart or the table show of them", () => {
    const query = "technique=quantization&sort=-speedup&y=pp&columns=title&open=a-paper&compare=b&page=2";
    expect(dataQuery(state(query))).toBe("technique=quantization&sort=-speedup");
    expect(dataQuery(state(`${query}&q=tokens`))).toContain("q=tokens");
  });

  it("draws the same points in the same way whatever is filtered, but for a filter to others' numbers", () => {
    expect(chartQuery(state("y=pp&technique=quantization"))).toBe(chartQuery(state("y=pp&year=2020..")));
    expect(chartQuery(state("subject=finding"))).toBe("subject=finding");
    expect(chartQuery(state("y=pp"))).not.toBe(chartQuery(state("y=relative")));
  });

  it("keeps the old question beside the reader's other choices until its answer is here", () => {
    const now = state("technique=pruning-sparsity&compare=b&density=compact&page=2");
    expect(viewQuery(asking(now, "technique=quantization&q=tokens"))).toBe(
      "q=tokens&technique=quantization&page=2&compare=b&density=compact",
    );
    expect(asking(now, dataQuery(now))).toEqual(now);
  });
});

describe("a form without scripts", () => {
  it.each([
    ["technique=a&technique=b&technique_mode=any", "technique=a,b"],
    ["technique=a&technique=b&technique_mode=all", "technique=all:a,all:b"],
    ["technique=a&technique=not:b&technique_mode=any", "technique=a,not:b"],
    ["technique_mode=none&gain_mode=any&within=5", ""],
    ["quality=within&quality_mode=any&within=2", "quality=within&within=2"],
    ["factor_from=2&factor_to=", "factor=2.."],
    ["q=a&q=b", "q=a+b"],
  ])("%s is tidied to %s", (given, tidy) => {
    expect(tidyQuery(new URLSearchParams(given))).toBe(tidy);
  });

  it("leaves a tidy address alone", () => {
    expect(tidyQuery(new URLSearchParams("technique=a,not:b&within=2"))).toBeNull();
  });
});

describe("a list's values", () => {
  it("are ticked, taken away however they are asked for, and asked for in another way together", () => {
    const view = state("technique=quantization,not:distillation");
    expect(toggledFilter(view, "technique", "distillation")).toEqual({ technique: ["quantization"] });
    expect(toggledFilter(view, "technique", "kv-cache", "all").technique).toContain("all:kv-cache");
    expect(inOneMode(view, "technique", "all")).toEqual({
      technique: ["all:quantization", "all:distillation"],
    });
  });
});
