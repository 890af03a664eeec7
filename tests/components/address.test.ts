import { describe, expect, it } from "vitest";
import { asking, chartQuery, dataQuery, viewOf as state, viewQuery } from "../../components/state/view";

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
