import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { GLOSSARY } from "../../lib/format/glossary";
import { expectAccessible, expectNoSideways, PHONE } from "./pages-support";
import { test } from "./scripted";

test("a word says what it means where it stands, by touch and by key, and gives the focus back", async ({
  page,
}) => {
  await page.goto("/");
  const word = page.locator("main [role=status] [data-term=frontier]").first();
  const popup = page.locator("[data-term-popup]");
  await expect(async () => {
    await word.focus();
    await page.keyboard.press("Enter");
    await expect(popup).toContainText("no other in view", { timeout: 2000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(popup).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await expect(popup).toContainText("All words explained");
});

test("the glossary explains every word, and leads to each", async ({ page }) => {
  await page.goto("/glossary#hedges");
  for (const { name } of GLOSSARY) await expect(page.locator("dt", { hasText: name }).first()).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
  }
});

test("on a phone the glossary is read without moving sideways, in light and dark", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto("/glossary");
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("the table at a glance and the signs stand on the page before scripts answer", async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto("/");
  const glance = page.locator("[data-glance]");
  await expect(glance.getByRole("row")).not.toHaveCount(0);
  await expect(glance).toContainText("guaranteed");
  await expect(page.getByRole("list", { name: "Signs of the chart" }).first()).toContainText("frontier");
  await expect(page.locator("[data-verdict]").first()).toBeVisible();
  await context.close();
});
