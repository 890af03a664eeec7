import { devices, expect } from "@playwright/test";
import { expectAccessible, expectNoSideways, PHONE, paired, papersShown } from "./pages-support";
import { answering, test } from "./scripted";

const VIEWPORTS = [{ width: 1280, height: 900 }, PHONE];

test("the skip link leads past filters and chart: four stops from the top to the first row at most", async ({
  page,
}) => {
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    await page.goto("/");
    const inRow = page.locator("[data-slug] :focus").first();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to results" })).toBeFocused();
    await expect(page.getByRole("link", { name: "Skip to results" })).toBeInViewport();
    await page.keyboard.press("Enter");
    let stops = 1;
    while (stops < 4 && (await inRow.count()) === 0) {
      await page.keyboard.press("Tab");
      stops++;
    }
    await expect(inRow).toBeInViewport();
    const slug = await page.locator("[data-slug]").first().getAttribute("data-slug");
    expect(await page.locator("[data-slug]:has(:focus)").getAttribute("data-slug")).toBe(slug);
  }
  await page.goto("/how");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
});

test("closing a sheet returns to the mark of the chart or the number it came from", async ({ page }) => {
  await page.goto("/");
  const chart = page.getByRole("application", { name: /^Quality change/ });
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  const said = chart.getByRole("status");
  await expect(said).not.toBeEmpty();
  const mark = await said.textContent();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(chart).toBeFocused();
  await expect(said).toHaveText(mark ?? "");

  // By its claim: the rows drawn, and so the first of them, change with the scroll position.
  const claim = await page.locator("main td a[data-claim]").first().getAttribute("data-claim");
  const number = page.locator(`main td a[data-claim="${claim}"]`).first();
  await number.focus();
  await page.keyboard.press("Enter");
  await expect(sheet.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(number).toBeFocused();
});

test("an open sheet covers nothing of the chart and its controls", async ({ page, request }) => {
  const [paper] = await paired(request, 1);
  for (const width of [1440, 1280, 1100, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/?open=${paper?.slug}`);
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("application", { name: /^Quality change/ }).waitFor();
    const edge = (await sheet.boundingBox())?.x ?? 0;
    await expect
      .poll(() =>
        page
          .locator(".chart-slot :is(select, button, a, [role=application])")
          .evaluateAll((all, x) => all.filter((e) => e.getBoundingClientRect().right > x).length, edge),
      )
      .toBe(0);
    await expectNoSideways(page);
  }
});

test("the list of keys names those of the chart, on a small screen too", async ({ page }) => {
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    await page.goto("/");
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keys" });
    const chart = help.getByRole("region", { name: "Chart" });
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toBeInViewport();
    await expect(chart).toContainText("along the frontier");
    await expectAccessible(page, "[role=dialog]");
    await page.keyboard.press("Escape");
  }
});

test("the palette finds filters, values, pages and papers by their words", async ({ page, request }) => {
  await page.goto("/");
  const options = page.getByRole("dialog").getByRole("option");
  const ask = async (text: string) => {
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type(text);
  };
  await ask("less mem");
  await expect(options.first()).toHaveText(/^less memory/i);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/gain=memory_reduction/);
  await ask("sure read");
  await expect(options.first()).toHaveText("Sure readings only");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sure=1/);
  await ask("gsm8k");
  await options.filter({ hasText: /^GSM8K benchmark$/i }).click();
  await expect(page).toHaveURL(/benchmark=gsm8k/);
  await ask("numbers read");
  await expect(options.first()).toHaveText("How numbers are read");
  const [paper] = await paired(request, 1);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(paper?.title.split(/\s+/).slice(0, 3).join(" ") ?? "");
  await expect(options.filter({ hasText: paper?.title ?? "" })).toBeVisible();
  await expectAccessible(page, "[role=dialog]");
});

test("a misspelled search is offered its likely word", async ({ page }) => {
  await page.goto("/?q=quantizatoin&year=1900..");
  const meant = page.locator("main").getByRole("link", { name: "quantization", exact: true });
  await expect(meant).toBeVisible();
  await expectAccessible(page);
  await meant.click();
  await expect(page).toHaveURL(/q=quantization/);
  await expect(page).toHaveURL(/year=1900/);
  await expect.poll(() => papersShown(page)).toBeGreaterThan(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the likely word is offered too, and the skip link leads to the rows", async ({ page }) => {
    await page.goto("/?q=quantizatoin");
    await page.locator("main").getByRole("link", { name: "quantization", exact: true }).click();
    await expect(page.locator("mark.hit").first()).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.locator("[data-slug] :focus").first()).toBeInViewport();
  });
});

test.describe("on a phone", () => {
  const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
  test.use(phone);

  test("picked papers are seen, and compared by a tap", async ({ page }) => {
    await page.goto("/");
    const picks = page.locator("input[data-pick]");
    await picks.nth(0).tap();
    const bar = page.getByRole("complementary", { name: "Picked papers" });
    await expect(bar).toContainText("1 paper picked");
    await picks.nth(1).tap();
    await expect(bar).toContainText("2 papers picked");
    await expect(bar).toBeInViewport();
    await expectAccessible(page);
    await expectNoSideways(page);
    await bar.getByRole("link", { name: "Compare" }).tap();
    await expect(page.getByRole("heading", { name: "Side by side" })).toBeVisible();
    await page.goBack();
    await bar.getByRole("button", { name: "Clear" }).tap();
    await expect(bar).toHaveCount(0);
    await expect(page).not.toHaveURL(/compare=/);
  });

  test("a tap on the chart draws no box around a part of it", async ({ page }) => {
    await page.goto("/?frontier=strict");
    const chart = page.getByRole("application", { name: /^Quality change/ });
    await chart.locator("[data-mark]").first().waitFor();
    await chart.tap({ position: { x: 200, y: 120 } });
    await answering(page);
    const boxes = await chart.evaluate((box) =>
      [box, ...box.querySelectorAll("*")]
        .filter((e) => e.matches(":focus") && getComputedStyle(e).outlineStyle !== "none")
        .map((e) => e.tagName),
    );
    expect(boxes).toEqual([]);
    // What would draw it: a layer of the drawing that takes the focus.
    const layers = await chart.locator("svg [tabindex='-1']").evaluateAll((all) =>
      all.map((layer) => {
        (layer as SVGElement).focus();
        return getComputedStyle(layer).outlineStyle;
      }),
    );
    expect([...new Set(layers)].filter((style) => style !== "none")).toEqual([]);
  });
});

test("axe finds nothing on hits of a search, wide and narrow", async ({ page }) => {
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    await page.goto("/?q=token+model");
    await expect(page.locator("mark.hit").first()).toBeVisible();
    await expectAccessible(page);
  }
});
