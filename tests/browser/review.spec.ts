import { expect } from "@playwright/test";
import { expectAccessible, expectNoSideways, PHONE } from "./pages-support";
import { test } from "./scripted";

test("doubtful claims stand in a queue, and a sample tells how many are wrong: the interval shrinks", async ({
  page,
}) => {
  await page.goto("/review?seed=3");
  await expect(
    page
      .getByRole("region", { name: /^Doubtful claims/ })
      .getByRole("listitem")
      .first(),
  ).toBeVisible();
  const sample = page.getByRole("region", { name: "How many are wrong?" });
  await expect(sample).toContainText("drawn at random with seed 3");
  const rate = sample.getByRole("status").first();
  await expect(rate).toContainText("None of 50 answered");
  const high = async () => Number(/and ([\d.]+)/.exec((await rate.textContent()) ?? "")?.[1]);
  await sample.getByRole("button", { name: "Wrong", exact: true }).first().press("Enter");
  await expect(rate).toContainText("1 of 1 wrong");
  const rights = sample.getByRole("button", { name: "Right", exact: true });
  await rights.nth(1).click();
  await expect(rate).toContainText("1 of 2 wrong");
  const before = await high();
  for (const i of [2, 3, 4]) await rights.nth(i).click();
  await expect(rate).toContainText("1 of 5 wrong");
  await expect.poll(() => high()).toBeLessThan(before);
  await page.reload();
  await expect(rate).toContainText("1 of 5 wrong");
  await rights.nth(4).click();
  await expect(rate).toContainText("1 of 4 wrong");
});

test("without the right to write, a wrong claim is copied as a line of labels", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/review");
  await page.getByRole("button", { name: "This is wrong" }).first().click();
  await expect(page.getByText("Copied").first()).toBeVisible();
  const line = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(line.wrong).toHaveLength(1);
  expect(line.abstract.length).toBeGreaterThan(100);
});

test("it says what of the address it cannot use, fits a phone, and is for everyone", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto("/review?seed=none");
  await expect(page.getByRole("alert").filter({ hasText: "seed" })).toContainText("“none”");
  await expectNoSideways(page);
  await expectAccessible(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the queue is read page by page", async ({ page }) => {
    await page.goto("/review");
    await expect(
      page
        .getByRole("region", { name: /^Doubtful claims/ })
        .getByRole("listitem")
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Pages of the queue" })).toContainText("Page 1 of");
  });
});
