import { expect } from "@playwright/test";
import {
  drawn,
  expectAccessiblePart,
  openChart,
  openMade,
  openMark,
  picture,
  pointsOf,
} from "./chart-support";
import { test } from "./scripted";

test.describe("the chart explains itself", () => {
  test("a point says what dominates it, by how much, in which words, and what would change that", async ({
    page,
    request,
  }) => {
    const point = (await pointsOf(request)).find((p) => p.quality?.value === 6.4);
    await openChart(page);
    await openMark(page, point?.id ?? "");
    await expect(page).toHaveURL(new RegExp(`open=${point?.paper}`));
    await expect(page).toHaveURL(/point=\d+[:%]/);
    const why = page.getByRole("dialog").locator("[data-chart-why]");
    await expect(why).toContainText(/Not on the frontier: \d+ points? (is|are) at least as good/);
    await expect(why).toContainText(/has [\d.]+× its factor and \+[\d.]+.(%|pp) quality/);
    await expect(why).toContainText("Not shared");
    await expect(why).toContainText(/It would be on the frontier with/);
    await expect(why).toContainText(/drawn cases|the frontier is certain/);
    await page.reload();
    await expect(why).toContainText("Not on the frontier");
    await expectAccessiblePart(page, "[role=dialog]");
  });

  test("the frontier's sureness is a share of cases, with its method", async ({ page }) => {
    await openMade(page, 100);
    await page.getByText("How sure is the frontier?").click();
    const shares = page.locator("[data-chart-shares]");
    await expect(shares).toContainText("1,000 drawn cases");
    await expect(shares).toContainText("fixed seed");
    const values = (await shares.locator("li span:last-child").allTextContents())
      .map((t) => Number.parseFloat(t))
      .filter((v) => !Number.isNaN(v));
    expect(values.length).toBeGreaterThan(2);
    expect([...values].sort((a, b) => b - a)).toEqual(values);
  });

  test("an exchange rate names the winner and where winners change", async ({ page }) => {
    await openChart(page, "/?y=percent");
    await page.getByText("What is quality worth?").click();
    const slider = page.getByRole("slider", { name: /is worth/ });
    const box = page.locator("[data-chart-exchange]");
    const first = await box.locator("[aria-live]").textContent();
    await expect(box).toContainText("The winner changes");
    await slider.press("End");
    await expect(page).toHaveURL(/rate=10/);
    await expect(box.locator("[aria-live]")).not.toHaveText(first ?? "");
    await expect(picture(page).locator('path[stroke-dasharray="6 4"]').first()).toBeAttached();
    await expect(drawn(page, "winner")).toBeVisible();
    await box.getByRole("button", { name: /^up to/ }).click();
    await expect(box.locator("[aria-live]")).toHaveText(first ?? "");
    await expect(drawn(page, /worth (the same|half|a quarter)/).first()).toBeVisible();
    await box.getByRole("button", { name: "off" }).click();
    await expect(page).not.toHaveURL(/rate=/);
  });

  test("the knee is marked where there is one", async ({ page }) => {
    await openMade(page, 40);
    await expect(drawn(page, /^knee$/)).toBeVisible();
  });
});
