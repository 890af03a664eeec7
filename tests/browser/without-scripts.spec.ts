import { expect } from "@playwright/test";
import { PHONE, papersShown } from "./pages-support";
import { test } from "./scripted";

test.use({ javaScriptEnabled: false });

test("filters are a form, ranges are two fields, and pages lead on", { tag: "@engines" }, async ({
  page,
}) => {
  await page.goto("/");
  const all = await papersShown(page);
  await page
    .locator("aside")
    .getByLabel(/^Quantization/)
    .check();
  await page.getByLabel("Year, from").fill("2020");
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/technique=quantization/);
  await expect(page).toHaveURL(/year=2020\.\./);
  await expect.poll(() => papersShown(page)).toBeLessThan(all);
  await page.getByRole("link", { name: "clear" }).click();
  await expect(page).toHaveURL("/");
  const first = await page.locator("[data-slug]").first().getAttribute("data-slug");
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/page=2/);
  expect(await page.locator("[data-slug]").first().getAttribute("data-slug")).not.toBe(first);
});

test("the chart is drawn, a number leads to its evidence", async ({ page }) => {
  await page.goto("/?paired=1");
  await expect(page.locator(".chart-slot").getByRole("img")).toBeVisible();
  await page.locator("td [data-claim]").first().click();
  await expect(page).toHaveURL(/\/papers\/.+#claim-\d+$/);
  await expect(page.locator("li:target")).toBeVisible();
});

test("no room is kept for controls that do not come", async ({ page }) => {
  await page.goto("/");
  const card = page.locator(".first-chart > figure");
  await expect(card).toBeVisible();
  await expect
    .poll(() =>
      card.evaluate((figure) => {
        const ends = [...figure.children].map((child) => child.getBoundingClientRect().bottom);
        return figure.getBoundingClientRect().bottom - Math.max(...ends);
      }),
    )
    .toBeLessThan(40);
  const slot = page.locator(".chart-slot");
  const room = () =>
    slot.evaluate((place) => {
      const figure = place.querySelector(".first-chart > figure") as Element;
      const [outer, inner] = [place.getBoundingClientRect(), figure.getBoundingClientRect()];
      return Math.max(inner.top - outer.top, outer.bottom - inner.bottom);
    });
  await expect.poll(room).toBeLessThan(12);
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, isMobile: true });
  test("the same papers are cards, and the filters stand on the page", async ({ page }) => {
    await page.goto("/?technique=pruning-sparsity");
    const shown = await papersShown(page);
    expect(shown).toBeGreaterThan(0);
    await expect(page.locator("li[data-slug]")).toHaveCount(shown);
    const tick = page.getByLabel(/^Pruning/).first();
    await expect(tick).toBeChecked();
    await page.getByRole("button", { name: /^Filters/ }).click();
    await expect(tick).toBeInViewport({ ratio: 0 });
    await page
      .getByLabel(/^Quantization/)
      .first()
      .check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/technique=.*quantization/);
    await expect.poll(() => papersShown(page)).not.toBe(shown);
  });
});
