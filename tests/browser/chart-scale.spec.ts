import { expect, type Page } from "@playwright/test";
import { chartPoints } from "../../scripts/bench/support/chart-points";
import { openChart, picture } from "./chart-support";
import { test } from "./scripted";

const MANY = 10_000;

/** The explore page with its filtered view answered by many synthetic points. */
async function openMany(page: Page): Promise<void> {
  const points = chartPoints(MANY - 1);
  await page.route("**/api/points.json*", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), points } });
  });
  await openChart(page);
  await page
    .getByRole("checkbox", { name: /quantization/i })
    .first()
    .click();
  await expect(picture(page).locator("canvas")).toBeVisible({ timeout: 30_000 });
}

// How long it takes is measured by `npm run budget`, not here.
test("10,000 points are drawn, follow a choice and are hovered, and the frontier stays drawn", async ({
  page,
}) => {
  test.slow();
  await openMany(page);
  expect(await picture(page).locator("[data-mark][data-on]").count()).toBeGreaterThan(0);
  const said = page.locator("main [role=status]").first();
  await expect(said).toContainText("as claimed");
  await page
    .locator("select")
    .filter({ has: page.locator("option[value=strict]") })
    .first()
    .selectOption("strict");
  await expect(said).toContainText("counting only");
  expect(await picture(page).locator("[data-mark][data-on]").count()).toBeGreaterThan(0);
  const box = await picture(page).boundingBox();
  if (!box) throw new Error("no picture");
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.45);
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await expect(picture(page).locator("[data-chart-tip]")).toBeVisible();
});
