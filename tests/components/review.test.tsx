import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { ReviewPage } from "@/components/review/review-page";
import type { ReviewItem } from "@/lib/query/types";
import { UNSAID } from "@/lib/query/unsaid";

vi.mock("next/navigation", () => ({
  useRouter: () => ({ refresh: () => {} }),
  usePathname: () => "/review",
}));

const item = (n: number, why: ReviewItem["why"]): ReviewItem => ({
  slug: "a-paper",
  title: "A paper",
  why,
  gold: "{}",
  claim: {
    ...UNSAID,
    ...{
      paper: "a-paper",
      n,
      quantity: "speedup",
      kind: "point",
      value: 2 + n,
      unit: "x",
      direction: "better",
    },
    ...{
      bound: "exact",
      subject: "own",
      factorLow: 2,
      factorHigh: 2,
      sure: false,
      probability: 0.4,
      rule: "r",
    },
    ...{ start: 8, end: 12, quote: "2.0x", sentence: "Ours is 2.0x faster.", sentenceStart: 0 },
    agreement: why === "differs" ? { verdict: "differs", sum: "2 is not 3", with: [] } : null,
  } as ReviewItem["claim"],
});

const shown = (canWrite: boolean): string =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <ReviewPage
        view={{
          ...{ page: 1, pageSize: 20, waiting: 21, claims: 9, seed: 3 },
          queue: [item(0, "differs"), item(1, "unsure")],
          sample: [item(2, "sure")],
        }}
        notices={["seed: “x” is no whole number."]}
        canWrite={canWrite}
      />
    </QueryClientProvider>,
  );

describe("the review page", () => {
  it("says what it asks about, where there is more, and how the sample was drawn", () => {
    const html = shown(false);
    for (const words of [
      "(21)",
      "Page 1 of 2",
      "2 is not 3",
      "1 of 9 claims, drawn at random with seed 3",
      "None of 1 answered",
      "“x” is no whole number",
    ])
      expect(html).toContain(words);
    expect(html).toContain("/review?page=2&amp;seed=3");
    expect(html).toContain('href="/papers/a-paper#claim-0"');
  });

  it("offers a line of labels without the right to write, and a correction with it", () => {
    expect([shown(false).includes("copy a label line"), shown(false).includes("Token")]).toEqual([
      true,
      false,
    ]);
    expect([shown(true).includes("copy a label line"), shown(true).includes("Token")]).toEqual([false, true]);
  });
});
