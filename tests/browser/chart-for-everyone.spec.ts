import { expect } from "@playwright/test";
import { expectAccessiblePart, marks, middleOf, openChart, picture, pointsOf, spoken } from "./chart-support";
import { PHONE } from "./pages-support";
import { test } from "./scripted";

test.describe("the chart is for everyone", () => {
  test("arrow keys walk the frontier in order, and Enter opens the evidence", async ({ page }) => {
    await openChart(page);
    const xs: number[] = [];
    await picture(page).focus();
    await page.keyboard.press("Home");
    await expect(spoken(page)).toHaveText(/, on the frontier$/);
    const on = await marks(page).and(page.locator("[data-on]")).count();
    const ring = picture(page).locator("svg[aria-hidden] circle").first();
    for (let k = 0; k < on; k++) {
      await expect(spoken(page)).toHaveText(/, on the frontier$/);
      await expect.poll(async () => xs.includes((await ring.boundingBox())?.x ?? Number.NaN)).toBe(false);
      xs.push((await ring.boundingBox())?.x ?? Number.NaN);
      await page.keyboard.press("ArrowRight");
    }
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect(new Set(xs).size).toBe(on);
    await expect(picture(page).locator("[data-chart-tip]")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
  });

  test("the table twin holds what the picture shows", { tag: "@engines" }, async ({ page, request }) => {
    const points = await pointsOf(request);
    await openChart(page);
    await page.getByText("The chart as a table").click();
    const twin = page.getByRole("region", { name: "The chart as a table" });
    await expect(twin.locator("tbody tr")).toHaveCount(points.length);
    await expect(twin).toContainText("kept, in words");
    await expect(twin).toContainText("not stated");
    await expect(twin.locator("tbody tr").first()).toContainText("claimed");
  });

  test("no rule of accessibility is broken, with everything open and a point in focus", async ({ page }) => {
    await openChart(
      page,
      "/?group=technique&colour=technique&shape=technique&rate=1.05&technique=efficient-reasoning",
    );
    for (const fold of ["How sure is the frontier?", "The chart as a table", "How to read the signs"])
      await page.getByText(fold).click();
    await picture(page).focus();
    await page.keyboard.press("Home");
    await expectAccessiblePart(page);
  });

  test("nothing moves when motion is reduced", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openChart(page);
    await picture(page).focus();
    await page.keyboard.press("ArrowRight");
    expect(
      await page.evaluate(() => document.getAnimations().filter((a) => a.playState === "running").length),
    ).toBe(0);
  });

  test("distributions stand on the margins", async ({ page }) => {
    await openChart(page);
    await expect(picture(page).locator('path[fill-opacity="0.28"]')).toHaveCount(2);
  });

  test.describe("on a phone", () => {
    test.use({ viewport: PHONE, hasTouch: true });
    test("a tap names a point and offers its evidence", async ({ page, request }) => {
      const onAxis = ["relative", "percent", "kept"];
      const point = (await pointsOf(request)).find((p) => onAxis.includes(p.kind));
      await page.goto("/");
      await page.getByRole("button", { name: "Explore the chart and its table" }).tap();
      await expect(picture(page).locator("svg").first()).toBeVisible({ timeout: 20_000 });
      const offer = picture(page).getByRole("button", { name: "Open the evidence" });
      await expect(async () => {
        const { x, y } = await middleOf(page, point?.id ?? "");
        await page.touchscreen.tap(x, y);
        await expect(offer).toBeVisible({ timeout: 2000 });
      }).toPass();
      await offer.tap();
      await expect(page.getByRole("dialog")).toBeVisible();
    });
  });
});
