import { expect, type Page, test } from "@playwright/test";
import { PHONE } from "./pages-support";

/** Opens a page without giving a sign, and waits until it rests: its scripts are fetched but not run. */
async function openAtRest(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator("head link[rel=prefetch]").first().waitFor({ state: "attached" });
  expect(await page.locator("html[data-hydrated]").count()).toBe(0);
}

const answers = (page: Page) => page.locator("html[data-hydrated]");

test("a page that is only read runs no scripts at first, and then answers unasked", async ({ page }) => {
  await openAtRest(page, "/");
  await expect(page.locator("[data-slug]").first()).toBeVisible();
  await expect(answers(page)).toBeAttached({ timeout: 20_000 });
});

test("the first click is not lost", async ({ page }) => {
  await openAtRest(page, "/");
  // An assistant's click has no pointer that moved before it.
  await page
    .getByRole("checkbox", { name: /quantization/i })
    .first()
    .evaluate((tick) => (tick as HTMLElement).click());
  await expect(page).toHaveURL(/technique=quantization/);
  await expect(page.getByRole("checkbox", { name: /quantization/i }).first()).toBeChecked();
});

test("the first keys are not lost", async ({ page }) => {
  await openAtRest(page, "/");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: /search titles/i })).toBeFocused();
  await openAtRest(page, "/?technique=quantization");
  await page.locator("#search").evaluate((field) => (field as HTMLElement).focus());
  await page.keyboard.type("model");
  await expect(page).toHaveURL(/q=model/);
});

test("what only scripts show has them at once", async ({ page, request }) => {
  const { papers } = await (await request.get("/api/papers.json?pageSize=1")).json();
  await page.goto(`/?open=${papers[0].slug}`);
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goto("/how");
  await expect(answers(page)).toBeAttached();
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, isMobile: true, hasTouch: true });

  test("the first tap opens the paper in the sheet", async ({ page }) => {
    await openAtRest(page, "/");
    await page.locator("li[data-slug] a").first().tap();
    await expect(page).toHaveURL(/open=/);
    await expect(page.getByRole("dialog")).toBeVisible();
  });
});

test("where the scripts cannot be loaded, a click is the browser's own again", async ({ page }) => {
  await openAtRest(page, "/");
  await page.route("**/_next/static/**", (route) => route.abort());
  await page
    .getByRole("link", { name: "How numbers are read" })
    .first()
    .evaluate((link) => (link as HTMLElement).click());
  await expect(page).toHaveURL(/\/how$/);
});
