import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, expect, type Locator, type Page, type Route } from "@playwright/test";
import { chartOfPoints } from "../../lib/chart/analyse";
import { parseOptions } from "../../lib/query/chart-options";
import type { PointView } from "../../lib/query/types";
import { chartPoints } from "../../scripts/bench/support/chart-points";
import { test } from "./scripted";

/** The picture that takes the arrow keys. */
export const picture = (page: Page): Locator => page.getByRole("application", { name: /quality change/i });
export const figure = (page: Page): Locator => page.getByRole("figure", { name: "Trade-off chart" });
export const marks = (page: Page): Locator => picture(page).locator("[data-mark]");
export const markOf = (page: Page, id: string): Locator => picture(page).locator(`[data-mark="${id}"]`);
/** A word or name inside the picture. */
export const drawn = (page: Page, words: string | RegExp): Locator =>
  picture(page).locator("svg text").filter({ hasText: words });
/** The sentence that sums the view up. */
export const summary = (page: Page): Locator => page.locator("main").getByRole("status").first();

/** Opens a view and waits until its chart is drawn. */
export async function openChart(page: Page, path = "/"): Promise<void> {
  await page.goto(path);
  await expect(picture(page)).toBeVisible({ timeout: 20_000 });
  await expect(picture(page).locator("svg").first()).toBeVisible();
}

/**
 * The explore page with its filtered view answered by `n` made-up points, as the server would, had the database these:
 * every hedge, unit and place on the chart occurs.
 */
export async function openMade(page: Page, n: number): Promise<PointView[]> {
  const points = chartPoints(n);
  await page.route("**/api/points.json*", async (route: Route) => {
    const { options } = parseOptions(new URL(route.request().url()).searchParams);
    await route.fulfill({ json: { dataVersion: "made", ...chartOfPoints(points, options, n) } });
  });
  await openChart(page);
  await page
    .getByRole("checkbox", { name: /quantization/i })
    .first()
    .click();
  await expect(picture(page).locator('[data-mark^="paper-"]').first()).toBeAttached({ timeout: 30_000 });
  return points;
}

/** The points a query lets through, findings and others' numbers left out as on the chart. */
export async function pointsOf(request: APIRequestContext, query = ""): Promise<PointView[]> {
  const answer = await request.get(`/api/points.json${query}`);
  expect(answer.ok()).toBe(true);
  const { points } = (await answer.json()) as { points: PointView[] };
  return points.filter((p) => [p.efficiency, p.quality].every((c) => c === null || c.subject === "own"));
}

/** Where the middle of a mark is, on the page. */
export async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await markOf(page, id).locator("path[stroke-linejoin]").first().boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Puts the mouse on a mark, where it stands by then, until the chart says what it is of. */
export const hoverMark = (page: Page, id: string): Promise<void> =>
  expect(async () => {
    const { x, y } = await middleOf(page, id);
    await page.mouse.move(x + 30, y + 30);
    await page.mouse.move(x, y);
    await expect(picture(page).locator("[data-chart-tip]")).toBeVisible({ timeout: 1000 });
  }).toPass();

/** Clicks on a mark, where it stands by then, until its paper is open. */
export const openMark = (page: Page, id: string): Promise<void> =>
  expect(async () => {
    const { x, y } = await middleOf(page, id);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/open=/, { timeout: 2000 });
  }).toPass();

/** What the walk has reached, as it is said. */
export const spoken = (page: Page): Locator => picture(page).getByRole("status");

/** The chart with what belongs to it, or another part of the page, breaks no rule of accessibility in light and dark. */
export async function expectAccessiblePart(page: Page, part = ".chart-slot"): Promise<void> {
  test.slow();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include(part).analyze();
    expect(
      violations.map((v) => `${colorScheme}: ${v.id}: ${v.nodes.map((n) => n.target).join(" | ")}`),
    ).toEqual([]);
  }
}
