import { expect, type Page, test } from "@playwright/test";
import { PHONE } from "./pages-support";
import { answering } from "./scripted";

/** Opens a page whose scripts do not come until the returned function is called. */
async function openWithoutScripts(page: Page, path: string): Promise<() => Promise<unknown>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  return () => {
    release();
    return answering(page);
  };
}

test("what is ticked and typed in the filters before scripts answer stays and counts", async ({ page }) => {
  const release = await openWithoutScripts(page, "/");
  const tick = page.locator("aside input[name=technique][value=quantization]");
  await tick.check();
  await page.getByLabel("links to code").check();
  await page.getByLabel("Year, from").fill("2024");
  await expect(tick).toBeChecked();
  await release();
  await expect(page).toHaveURL(/technique=quantization/);
  await expect(page).toHaveURL(/code=1/);
  await expect(page).toHaveURL(/year=2024\.\./);
  await expect(tick).toBeChecked();
  await expect(page.getByRole("textbox", { name: "Year, from" })).toHaveValue("2024");
  await expect(page.getByRole("link", { name: /^Remove filter/ })).toHaveCount(3);
});

test("letters typed into the search before scripts answer stay and are searched for", async ({ page }) => {
  const release = await openWithoutScripts(page, "/");
  await page.getByRole("searchbox").pressSequentially("mam");
  await release();
  await page.getByRole("searchbox").pressSequentially("ba");
  await expect(page.getByRole("searchbox")).toHaveValue("mamba");
  await expect(page).toHaveURL(/q=mamba/);
});

test("the palette asked for before scripts answer opens with what was typed for it", async ({ page }) => {
  const release = await openWithoutScripts(page, "/");
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("jquant");
  await release();
  await expect(page.getByRole("dialog").getByRole("combobox")).toHaveValue("jquant");
});

test("rows stepped through and picked by key before scripts answer are", async ({ page }) => {
  const release = await openWithoutScripts(page, "/?sort=title");
  const second = await page.locator("main input[data-pick]").nth(1).getAttribute("data-pick");
  for (const key of ["j", "j", "x"]) await page.keyboard.press(key);
  await release();
  await expect(page).toHaveURL(new RegExp(`compare=${second}`));
});

test("papers picked before scripts answer are picked", async ({ page }) => {
  const release = await openWithoutScripts(page, "/?sort=title");
  const picks = page.locator("main input[data-pick]");
  const slugs = await Promise.all([0, 1].map((n) => picks.nth(n).getAttribute("data-pick")));
  for (const n of [0, 1]) await picks.nth(n).check();
  await release();
  await expect(page).toHaveURL(new RegExp(`compare=${slugs.join(",")}`));
  for (const n of [0, 1]) await expect(picks.nth(n)).toBeChecked();
});

test("before scripts answer, heads sort, titles lead to papers, and what can be saved unfolds", async ({
  page,
}) => {
  await openWithoutScripts(page, "/");
  await page
    .getByRole("columnheader", { name: "Year" })
    .getByRole("link", { name: "Year", exact: true })
    .click();
  await expect(page).toHaveURL(/sort=year/);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("link", { name: /^CSV/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.locator("a[data-title]").first().click();
  await expect(page).toHaveURL(/\/papers\//);
});

test("before scripts answer, a point of the chart leads to its evidence", async ({ page }) => {
  const point = page.locator("main figure a[href*='#claim-']:visible").last();
  await openWithoutScripts(page, "/");
  const href = (await point.getAttribute("href")) ?? "";
  await point.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator("main mark").first()).toBeVisible();
});

test("filters asked for on a phone before scripts answer open when they do", async ({ page }) => {
  await page.setViewportSize(PHONE);
  const release = await openWithoutScripts(page, "/?technique=quantization");
  await page.getByRole("button", { name: /^Filters/ }).click();
  await release();
  await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
  await expect(page).toHaveURL(/\/\?technique=quantization$/);
});

test("once scripts answer, a point of a phone's small chart opens its paper over the page", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto("/");
  await answering(page);
  await page.locator("main figure a[href*='#claim-']:visible").last().click();
  await expect(page).toHaveURL(/\/\?open=/);
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("an empty view says without scripts which filter to take away, and how many papers that shows", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/?technique=quantization&q=zzzzqqqq");
  const way = page.getByRole("main").getByRole("link", { name: /→ \d+ papers/ });
  await expect(way).toHaveCount(1);
  const promised = /→ (\d+)/.exec((await way.textContent()) ?? "")?.[1];
  await way.click();
  await expect(page.locator("main").getByRole("status").first()).toContainText(`${promised} papers`);
  await context.close();
});

for (const [name, viewport] of [
  ["wide", { width: 1280, height: 900 }],
  ["narrow", PHONE],
] as const)
  test(`nothing moves while a ${name} page comes alive`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      const scope = window as unknown as { shifted: number };
      scope.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) scope.shifted += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("/");
    await answering(page);
    await page.waitForLoadState("networkidle");
    if (name === "wide") await expect(page.getByRole("application")).toBeVisible({ timeout: 20_000 });
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.01);
  });
