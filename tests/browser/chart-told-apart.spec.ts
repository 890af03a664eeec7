import { expect } from "@playwright/test";
import type { PointView } from "../../lib/query/types";
import {
  drawn,
  figure,
  hoverMark,
  markOf,
  marks,
  middleOf,
  openChart,
  picture,
  pointsOf,
  summary,
} from "./chart-support";
import { test } from "./scripted";

const measured = (p: { quality: { quantity: string; unit: string } | null }) =>
  p.quality !== null && p.quality.quantity !== "parity" && p.quality.unit !== "level";
test.describe("the chart tells apart what cannot be compared", () => {
  test("kinds that are not alike never share the axis unasked; each is one touch away with its count", async ({
    page,
    request,
  }) => {
    const kinds = (await pointsOf(request)).map((p) => p.kind);
    const score = kinds.filter((k) => ["relative", "percent", "kept"].includes(k)).length;
    const points = kinds.filter((k) => k === "pp").length;
    await openChart(page);
    const kind = (name: RegExp) => figure(page).getByRole("button", { name });
    await expect(kind(new RegExp(`^percent of a score ${score}$`))).toHaveAttribute("aria-pressed", "true");
    await expect(figure(page).getByRole("note")).toBeHidden();
    await expect(drawn(page, "quality change, % of the score")).toBeVisible();
    await expect(summary(page)).toContainText("in percent of a score");
    const words = await drawn(page, "in words").count();
    await kind(new RegExp(`^points ${points}$`)).click();
    await expect(page).toHaveURL(/y=pp/);
    await expect(drawn(page, "quality change, points of the score")).toBeVisible();
    await expect(drawn(page, /other kind/).first()).toBeVisible();
    await expect(drawn(page, "in words")).toHaveCount(words);
    await kind(/^all kinds \d+$/).click();
    await expect(page).toHaveURL(/y=any/);
    await expect(figure(page).getByRole("note")).toContainText("compares unlike units");
  });

  test("derived values show their arithmetic", async ({ page, request }) => {
    const kept = (await pointsOf(request)).find((p) => p.quality?.value === 96.7);
    await openChart(page);
    await hoverMark(page, kept?.id ?? "");
    const card = picture(page).locator("[data-chart-tip]");
    await expect(card).toContainText(/96\.7.% kept: 96\.7 − 100 = −3\.3.% relative/);
    await expect(card).toContainText(/1 \/ \(1 − 0\.\d+\) = [\d.]+×/);
    await expect(card.locator("q").first()).not.toBeEmpty();
  });

  test("nothing is invented: no quality is a tick, words are a lane, neither is zero", async ({
    page,
    request,
  }) => {
    const points = await pointsOf(request);
    const unstated = new Set(points.filter((p) => p.quality === null).map((p) => p.paper)).size;
    const parity = points.filter((p) => p.quality?.quantity === "parity");
    await openChart(page, "/?y=any");
    await expect(drawn(page, `quality not stated, ${unstated} papers`)).toBeVisible();
    await expect(drawn(page, "in words").first()).toBeVisible();
    await expect(marks(page)).toHaveCount(points.filter(measured).length + parity.length);
    await expect(async () => {
      const lanes = picture(page).locator("[data-lanes] rect");
      for (const p of parity) {
        // What is better in words stands in a lane of its own, above that of what is kept.
        const lane = await (p.quality?.direction === "better" ? lanes.first() : lanes.last()).boundingBox();
        const { y } = await middleOf(page, p.id);
        expect(y).toBeGreaterThan(lane?.y ?? 0);
        expect(y).toBeLessThan((lane?.y ?? 0) + (lane?.height ?? 0));
      }
    }).toPass();
    for (const p of points.filter((q) => q.quality === null)) await expect(markOf(page, p.id)).toHaveCount(0);
  });

  test("hedges are drawn, and the two strengths differ", async ({ page, request }) => {
    // Of anybody's numbers: the digest's own hold few pairs that are hedged.
    const asked = "?subject=own,other,finding";
    const { points } = (await (await request.get(`/api/points.json${asked}`)).json()) as {
      points: PointView[];
    };
    const upTo = points.filter(measured).find((p) => p.efficiency.bound === "up-to");
    // On the plane or in a lane: an arrow leans the same way.
    const atLeast = points.find((p) => p.quality !== null && p.efficiency.bound === "at-least");
    await openChart(page, `/${asked}`);
    const arrow = (id: string) => markOf(page, id).locator('path[fill="none"][stroke="var(--mut)"]').first();
    await expect(async () => {
      const less = await arrow(upTo?.id ?? "").boundingBox();
      const more = await arrow(atLeast?.id ?? "").boundingBox();
      expect((less?.x ?? 0) + (less?.width ?? 0)).toBeLessThan((await middleOf(page, upTo?.id ?? "")).x);
      expect(more?.x ?? 0).toBeGreaterThan((await middleOf(page, atLeast?.id ?? "")).x);
    }).toPass();
    const claimed = await summary(page).textContent();
    await figure(page).page().getByLabel("frontier", { exact: true }).first().selectOption("strict");
    await expect(page).toHaveURL(/frontier=strict/);
    await expect(summary(page)).toContainText("counting only what is guaranteed");
    expect(await summary(page).textContent()).not.toBe(claimed);
    await expect(markOf(page, upTo?.id ?? "")).not.toHaveAttribute("data-on");
  });

  test("findings and others' numbers are off until asked for, in chart and table alike, and then marked", async ({
    page,
    request,
  }) => {
    const { points } = await (await request.get("/api/points.json?subject=own,other,finding")).json();
    const finding = points.filter(({ efficiency, quality }: PointView) => {
      const subjects = [efficiency.subject, quality?.subject];
      return subjects.includes("finding") && !subjects.includes("other");
    });
    expect(finding.length).toBeGreaterThan(0);
    await openChart(page);
    await expect(figure(page)).not.toContainText("Ring around a mark");
    const off = figure(page).getByText(/(baseline is|baselines are) off/);
    await off.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/subject=own,other,finding/);
    await expect(figure(page)).toContainText("Ring around a mark");
    await expect(off).toHaveCount(0);
    await page.getByRole("link", { name: "count own results only" }).click();
    await expect(page).not.toHaveURL(/subject=/);
    await expect(figure(page)).not.toContainText("Ring around a mark");
    await page.getByRole("link", { name: "count findings and others’ too" }).click();
    await expect(page).toHaveURL(/subject=own,other,finding/);
  });
});

test.describe("the chart compares within groups", () => {
  test("says what differs, and gives each group its frontier and its picture", async ({ page }) => {
    await openChart(page);
    await expect(figure(page)).toContainText(/Compared across \d+ kinds of gain/);
    await expect(figure(page)).toContainText(/No two papers here name the same benchmark/);
    await figure(page)
      .getByRole("button", { name: /\d+ techniques/ })
      .click();
    await expect(page).toHaveURL(/group=technique/);
    await expect(summary(page)).toContainText(/on \d+ frontiers, one per technique/);
    const multiples = page.getByRole("region", { name: "One chart per technique" });
    await expect(multiples.locator("figure").nth(3)).toBeVisible();
    await expect(multiples).toContainText("Inside it still differ");
    await figure(page).getByRole("button", { name: "One frontier for all" }).click();
    await expect(page).not.toHaveURL(/group=/);
  });

  test("the frontier follows the filter", async ({ page, request }) => {
    await openChart(page);
    await page
      .getByRole("checkbox", { name: /quantization/i })
      .first()
      .click();
    await expect(summary(page)).toContainText("11 papers");
    const points = (await pointsOf(request, "?technique=quantization")).filter(measured).map((p) => p.id);
    const on = marks(page).and(page.locator("[data-on]"));
    const drawnOn = () => on.evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark")));
    await expect.poll(async () => (await drawnOn()).filter((id) => !points.includes(id ?? ""))).toEqual([]);
    await expect(on.first()).toBeAttached();
  });
});
