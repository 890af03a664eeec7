import { expect } from "@playwright/test";
import { papersShown } from "./pages-support";
import { test } from "./scripted";

test("search, open, go through, pick and close by the keyboard alone", async ({ page }) => {
  await page.goto("/");
  const all = await papersShown(page);
  await page.keyboard.press("/");
  await page.keyboard.type("language");
  await expect.poll(() => papersShown(page)).toBeLessThan(all);
  // Escape empties the field, and only then leaves it; the table must be back at all papers before one goes through it.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect.poll(() => papersShown(page)).toBe(all);

  await page.keyboard.press("j");
  const focused = page.locator("a[data-title]:focus");
  await expect(focused).toHaveCount(1);
  const first = await focused.getAttribute("data-title");
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog");
  await expect(sheet.locator("mark.evidence, h1").first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`open=${first}`));
  await page.keyboard.press("j");
  await expect(page).not.toHaveURL(new RegExp(`open=${first}`));
  await page.keyboard.press("k");
  await expect(page).toHaveURL(new RegExp(`open=${first}`));
  await page.keyboard.press("x");
  await expect(page).toHaveURL(new RegExp(`compare=${first}`));
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(page.locator(`a[data-title="${first}"]`)).toBeFocused();
});

test("filter by a tick and a range, sort, and clear, by the keyboard alone", async ({ page }) => {
  await page.goto("/");
  const all = await papersShown(page);
  const tick = page.locator("aside input[name=technique]").first();
  await tick.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/technique=/);
  await expect(tick).toBeFocused();
  const thumb = page.getByRole("slider", { name: "Factor, from" });
  await thumb.focus();
  for (let i = 0; i < 30; i++) await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/factor=[\d.]+\.\./);
  await page.getByRole("link", { name: "clear" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => papersShown(page)).toBe(all);
  await page
    .getByRole("columnheader", { name: /^Year/ })
    .getByRole("link", { name: "Year", exact: true })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sort=year/);
});

test("the palette filters, goes to papers and pages, and gives the focus back", async ({ page }) => {
  await page.goto("/");
  const chosen = page.getByRole("dialog").getByRole("option", { selected: true });
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("quantization");
  // What has the name that is typed comes before papers that speak of it.
  await expect(chosen).toHaveText(/^Quantization technique/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/technique=quantization/);
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("domains");
  await expect(chosen).toHaveText(/^Domains/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/domains$/);
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("explore");
  await expect(chosen).toHaveText(/^Explore/);
  await page.keyboard.press("Enter");
  await expect(page.locator("main [data-slug]").first()).toBeVisible();
});

test("what is typed while the palette is still loading is in its field", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await page.route("**/_next/static/**", async (route) => {
    await new Promise((later) => setTimeout(later, 1000));
    await route.continue();
  });
  // A row in focus, which the key `x` would pick.
  await page.locator("a[data-title]").first().focus();
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("x k");
  const field = page.getByRole("dialog").getByRole("combobox");
  await expect(field).toBeFocused();
  await page.keyboard.type("v");
  await expect(field).toHaveValue("x kv");
  await expect(page).not.toHaveURL(/compare=/);
});

test("the help sheet names the keys, and Escape closes it", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("next and previous paper");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
