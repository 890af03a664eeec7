import { expect } from "@playwright/test";
import { expectAccessible, expectNoSideways, PHONE, paired, papersShown } from "./pages-support";
import { test } from "./scripted";

/** Accessibility with what floats over the page open; the pages themselves are checked beside their journeys. */
test("with the palette and the help sheet open", async ({ page }) => {
  await page.goto("/how");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type("quant");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectAccessible(page, "[role=dialog]");
});

test("with each menu and a number's sentence open", async ({ page }) => {
  await page.goto("/?technique=quantization");
  for (const name of ["Columns", "Save the filtered papers"]) {
    await page
      .getByRole("button", { name: name.split(" ")[0] ?? "" })
      .first()
      .click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page, "[role=dialog]");
    await page.keyboard.press("Escape");
  }
  await expect(async () => {
    await page.mouse.move(0, 0);
    await page.locator("td [data-claim]").first().hover();
    await expect(page.locator("#evidence-popup")).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expectAccessible(page, "#evidence-popup");
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("filters open from below, count live and are kept", async ({ page }) => {
    await page.goto("/");
    const all = await papersShown(page);
    await page.getByRole("button", { name: /filters/i }).click();
    const drawer = page.getByRole("dialog", { name: "Filters" });
    await expect(drawer).toBeVisible();
    await expectAccessible(page, "[role=dialog]");
    await drawer.locator("label").filter({ hasText: "Quantization" }).click();
    await expect(drawer.getByRole("button", { name: /^Show \d+ papers?$/ })).not.toHaveText(
      `Show ${all} papers`,
    );
    await drawer.getByRole("button", { name: /^Show/ }).click();
    await expect(drawer).toBeHidden();
    await expect(page).toHaveURL(/technique=quantization/);
    await expect(page.getByRole("button", { name: /filters.*1.*active/i })).toBeVisible();
    await expect.poll(() => papersShown(page)).toBeLessThan(all);
    await expectNoSideways(page);
  });

  test("a card opens the sheet from below with its evidence", async ({ page, request }) => {
    const [row] = await paired(request, 1);
    await page.goto("/?paired=1");
    await page.locator(`[data-slug="${row?.slug}"] a[data-title]`).click();
    const sheet = page.getByRole("dialog");
    await expect(sheet.locator("mark.evidence").first()).toBeVisible();
    await expectAccessible(page, "[role=dialog]");
    await expectNoSideways(page);
    await sheet.getByRole("button", { name: /Close/ }).click();
    await expect(sheet).toBeHidden();
  });
});
