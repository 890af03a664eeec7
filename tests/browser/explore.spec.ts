import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSideways, PHONE, paired } from "./pages-support";
import { test } from "./scripted";

const table = (page: Page) => page.getByRole("table").first();
const rows = (page: Page) => page.locator("main a[href^='/papers/']");

/** Waits until all that comes by itself is here. */
async function open(page: Page, path = "/"): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
}

test.describe("explore", () => {
  test("shows the table of papers and the chart, and breaks no rule of accessibility", async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (line) => line.text().includes("Content Security Policy") && errors.push(line.text()));
    await open(page);
    await expect(page.locator("main")).toContainText("106 papers");
    await expect(table(page)).toBeVisible();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(5);
    await expectAccessible(page);
    expect(errors).toEqual([]);
  });

  test("cuts no technique and no number of a row", async ({ page }) => {
    await page.goto("/");
    const parts = page.locator("tr[data-slug]").locator("td a[href^='/techniques/'], td .headline");
    await expect(parts.first()).toBeVisible();
    const cut = () =>
      parts.evaluateAll((all) =>
        all
          .filter((e) => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
          .map((e) => e.textContent),
      );
    await expect.poll(cut).toEqual([]);
  });

  test("asks no other host for anything", async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL as string) && !/^(data|blob):/.test(url)) elsewhere.push(url);
    });
    await open(page);
    expect(elsewhere).toEqual([]);
  });

  test("filters by a technique, keeps it in the address, and goes back", { tag: "@engines" }, async ({
    page,
  }) => {
    await open(page);
    await page
      .getByRole("checkbox", { name: /quantization/i })
      .first()
      .click();
    await expect(page).toHaveURL(/technique=quantization/);
    await expect(page.locator("main")).not.toContainText("106 papers");
    await page.goBack();
    await expect(page).not.toHaveURL(/technique=/);
    await expect(page.locator("main")).toContainText("106 papers");
  });

  test("takes two ticks in a row as two steps, each of which goes back", async ({ page }) => {
    await open(page);
    const tick = (nth: number) => page.locator("aside input[name=technique]").nth(nth);
    const [one, two] = [await tick(0).inputValue(), await tick(1).inputValue()];
    await tick(0).click();
    await tick(1).click();
    await expect(page).toHaveURL(`/?technique=${one},${two}`);
    const chips = page.getByRole("link", { name: /^Remove filter/ });
    await expect(chips).toHaveCount(1);
    await expect(chips).toContainText(" or ");
    await page.goBack();
    await expect(page).toHaveURL(`/?technique=${one}`);
    await expect(chips).not.toContainText(" or ");
    await expect(tick(1)).not.toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL("/");
    await expect(chips).toHaveCount(0);
  });

  test("keeps a filter that was ticked right before a paper was opened", async ({ page }) => {
    await open(page);
    await page
      .locator("aside")
      .getByRole("checkbox", { name: /quantization/i })
      .first()
      .click();
    await rows(page).first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expect(page).toHaveURL(/technique=quantization/);
    await expect(page).toHaveURL(/open=/);
  });

  test("finds papers by words, from a link that was shared", async ({ page }) => {
    await open(page, "/?q=mamba");
    await expect(page.locator("main")).toContainText(/EfficientVMamba/);
    await expect(page.locator("main")).not.toContainText("106 papers");
  });

  test("names a parameter it cannot use and shows the rest", { tag: "@engines" }, async ({ page }) => {
    await open(page, "/?factor=much&technique=quantization");
    await expect(page.locator("main")).toContainText(/factor/);
    await expect(page.locator("main")).toContainText(/ignored|cannot|expected/i);
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
  });

  test("says what to do where nothing matches", async ({ page }) => {
    await open(page, "/?q=zzzzqqqq");
    await expect(page.locator("main")).toContainText(/no paper/i);
  });

  test("opens a paper in the sheet, with its evidence, and closes it by key", async ({ page, request }) => {
    const [first] = await paired(request, 1);
    await open(page, `/?open=${first?.slug}`);
    const sheet = page.getByRole("dialog");
    await expect(sheet).toBeVisible();
    await expect(sheet.locator("mark.evidence").first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(page).not.toHaveURL(/open=/);
  });

  test("gives every reader the content without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto("/?technique=quantization");
    await expect(page.locator("main")).toContainText(/\d+ papers/);
    await expect.poll(() => rows(page).count()).toBeGreaterThan(3);
    await context.close();
  });

  test("exports the filtered set", async ({ request }) => {
    const csv = await request.get("/api/papers.csv?technique=quantization");
    expect(csv.status()).toBe(200);
    expect((await csv.text()).split("\r\n").length).toBeGreaterThan(3);
  });

  test("says that an answer failed, keeps what is there, and asks again", async ({ page }) => {
    let broken = true;
    await page.route(/api\/(explore|points)\.json/, (route) => (broken ? route.abort() : route.continue()));
    await open(page);
    const alert = page.getByRole("alert").filter({ hasText: "could not be loaded" });
    await expect(alert).toBeVisible();
    await expect(rows(page).first()).toBeVisible();
    broken = false;
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toBeHidden();
    await expect(page.locator(".chart-slot").getByRole("button").first()).toBeVisible({ timeout: 20_000 });

    broken = true;
    await page.locator("aside input[name=technique]").first().click();
    await expect(alert).toBeVisible();
    broken = false;
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toBeHidden();
    await expect(page.getByRole("list", { name: "Active filters" })).toBeVisible();
  });

  test("marks a chart of other papers than the table's until its points are here", async ({ page }) => {
    await page.goto("/");
    const chart = page.locator(".chart-slot");
    await expect(chart.getByRole("application")).toBeVisible({ timeout: 20_000 });
    let broken = true;
    await page.route(/api\/points\.json/, (route) => (broken ? route.abort() : route.continue()));
    await page.locator("aside input[name=technique]").first().click();
    const alert = page.getByRole("alert").filter({ hasText: "could not be loaded" });
    await expect(alert).toBeVisible();
    await expect(page.locator("main")).not.toContainText("106 papers");
    await expect(chart).toHaveAttribute("aria-busy", "true");
    broken = false;
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toBeHidden();
    await expect(chart).not.toHaveAttribute("aria-busy");
  });

  test("focuses the search by its key and opens the palette", async ({ page }) => {
    await open(page);
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("dialog")).toBeVisible();
  });
});

test.describe("explore on a phone", () => {
  test.use({ viewport: PHONE });

  test("shows cards, a filter button and nothing wider than the page", async ({ page }) => {
    await open(page);
    await expect(page.getByRole("button", { name: /filters/i }).first()).toBeVisible();
    await expectNoSideways(page);
    await expectAccessible(page);
  });

  test("draws a small chart that follows the filters, says which kinds it leaves out, and answers when it is asked to", async ({
    page,
  }) => {
    await open(page);
    const slot = page.locator(".chart-slot");
    const small = slot.getByRole("img");
    await expect(small).toBeVisible();
    await expect(slot).toContainText(/Quality as percent of a score; not drawn: \d+ in points/);
    // Drawn for this screen, even where the browser does not say that it is a phone's.
    await expect.poll(async () => (await small.boundingBox())?.height).toBeGreaterThan(250);
    await expect(slot.getByRole("link", { name: /^\d+ in points of a score$/ }).last()).toHaveAttribute(
      "href",
      "/?y=pp",
    );
    const before = await small.getAttribute("aria-label");
    await page.getByRole("link", { name: "quality kept", exact: true }).click();
    await expect(page).toHaveURL(/\?./);
    await expect(small).not.toHaveAttribute("aria-label", before as string);
    const said = await small.getAttribute("aria-label");
    await expect(page.locator("main").getByRole("status").first()).toContainText(
      (said as string).replace(/^\d+ papers?, /, ""),
    );
    await expect(slot.getByRole("application")).toHaveCount(0);
    await page.getByRole("button", { name: "Explore the chart and its table" }).click();
    await expect(slot.getByRole("application", { name: /quality change/i })).toBeVisible({ timeout: 20_000 });
    await expectNoSideways(page);
  });

  test("a link to a choice of the chart opens the chart that answers", async ({ page }) => {
    await open(page, "/?y=pp");
    await expect(page.locator(".chart-slot").getByRole("application")).toBeVisible({ timeout: 20_000 });
  });
});
