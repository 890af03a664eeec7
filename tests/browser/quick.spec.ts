import { expect, type Page } from "@playwright/test";
import { test } from "./scripted";

/** A browser as slow as a phone's, so that what is drawn for one step is not done when the next one comes. */
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** The address is this one, and still is when all that was begun has ended. */
async function expectToStay(page: Page, address: RegExp | string): Promise<void> {
  await expect(page).toHaveURL(address);
  await page.waitForTimeout(1_500);
  await expect(page).toHaveURL(address);
}

/** Goes a step back, and does what comes next as soon as the address is the one before. */
async function stepBackAnd(page: Page, next: () => void): Promise<void> {
  await page.evaluate(`(async () => {
    const before = window.location.search;
    window.history.back();
    while (window.location.search === before) await new Promise((wait) => setTimeout(wait, 5));
    (${next})();
  })()`);
}

const tick = (page: Page, nth: number) => page.locator("aside input[name=technique]").nth(nth);

test("of keys pressed quickly one after another each one counts", async ({ page }) => {
  await page.goto("/");
  await slow(page);
  await page.keyboard.press("j");
  const first = await page.locator("a[data-title]:focus").getAttribute("data-title");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/?open=${first}`);
  // As soon as the address says that the one was taken, the next is pressed.
  const lost = await page.evaluate(async (first) => {
    const said = (name: string) => new URLSearchParams(window.location.search).get(name);
    const press = async (key: string, taken: () => boolean) => {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      while (!taken()) await new Promise((wait) => setTimeout(wait, 2));
    };
    let lost = 0;
    for (let i = 0; i < 4; i++) {
      await press("j", () => said("open") !== first);
      await press("k", () => said("open") === first);
      const picked = said("compare");
      await press("x", () => said("compare") !== picked);
      if (said("open") !== first) lost++;
    }
    return lost;
  }, first);
  expect(lost).toBe(0);
  for (const key of ["j", "k", "j", "j", "k", "k", "x"]) await page.keyboard.press(key);
  await expectToStay(page, new RegExp(`^[^?]*\\?(?=.*open=${first}(&|$))(?=.*compare=${first}(&|$))`));
  await page.keyboard.press("Escape");
  await expect(page.locator(`a[data-title="${first}"]`)).toBeFocused();
  await expectToStay(page, `/?compare=${first}`);
});

test("of steps back taken quickly one after another each one counts", async ({ page }) => {
  await page.goto("/");
  const [one, two] = [await tick(page, 0).inputValue(), await tick(page, 1).inputValue()];
  await tick(page, 0).click();
  await expect(page).toHaveURL(`/?technique=${one}`);
  await tick(page, 1).click();
  await expect(page).toHaveURL(`/?technique=${one},${two}`);
  await slow(page);
  await stepBackAnd(page, () => window.history.back());
  await expectToStay(page, "/");
  await expect(tick(page, 0)).not.toBeChecked();
  await page.goForward();
  await expectToStay(page, `/?technique=${one}`);
  await expect(tick(page, 0)).toBeChecked();
  await expect(tick(page, 1)).not.toBeChecked();
});

test("a filter ticked right after a step back is kept", async ({ page }) => {
  await page.goto("/");
  const [one, two] = [await tick(page, 0).inputValue(), await tick(page, 1).inputValue()];
  await tick(page, 0).click();
  await expect(page).toHaveURL(`/?technique=${one}`);
  await slow(page);
  await stepBackAnd(page, () =>
    document.querySelectorAll<HTMLInputElement>("aside input[name=technique]")[1]?.click(),
  );
  await expectToStay(page, `/?technique=${two}`);
  await expect(tick(page, 0)).not.toBeChecked();
});

test("what was typed before a step back is not asked after it", async ({ page }) => {
  await page.goto("/");
  const field = page.getByRole("searchbox");
  await field.fill("mamba");
  await expect(page).toHaveURL("/?q=mamba");
  await field.fill("pruning");
  await stepBackAnd(page, () => {});
  await expectToStay(page, "/");
  await expect(field).toHaveValue("");
});

test("a step back from a paper leads to the filters that were left, and from there on", async ({ page }) => {
  await page.goto("/");
  const one = await tick(page, 0).inputValue();
  await tick(page, 0).click();
  await page.locator("main a[data-title]").first().click();
  await page.getByRole("link", { name: "Whole page" }).click();
  await expect(page).toHaveURL(/\/papers\//);
  await expect(page.locator("main h1")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`technique=${one}&open=`));
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expectToStay(page, `/?technique=${one}`);
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator("header").getByRole("link", { name: "Tradeoff Atlas" })).toBeVisible();
  await page.locator("header").getByRole("link", { name: "Tradeoff Atlas" }).click();
  await expectToStay(page, "/");
  await expect(tick(page, 0)).not.toBeChecked();
});
