import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSideways, PHONE, papersShown } from "./pages-support";
import { test } from "./scripted";

/** At least 2× less memory at no loss, for KV caches. */
const ASKED = "technique=kv-cache&gain=memory_reduction&quality=no-loss&factor=2..";

/** The filters as a person meets them: beside the page, or from below it on a phone. */
async function filters(page: Page, phone: boolean) {
  if (!phone) return page.locator("aside");
  await page.getByRole("button", { name: /^Filters/ }).click();
  return page.getByRole("dialog", { name: "Filters" });
}

/** How many papers are shown; on a phone the open filters say it, as the page behind them is out of reach. */
async function shown(page: Page, phone: boolean): Promise<number> {
  if (!phone) return papersShown(page);
  const said = await page.getByRole("button", { name: /^Show [\d,]+ papers?$/ }).textContent();
  return Number(/[\d,]+/.exec(said ?? "")?.[0].replace(",", ""));
}

for (const phone of [false, true])
  test.describe(phone ? "on a phone" : "on a wide screen", () => {
    test.use(phone ? { viewport: PHONE, hasTouch: true, isMobile: true } : {});

    test("at least 2× less memory at no loss for KV caches is four touches and one link", async ({
      page,
      request,
    }) => {
      await page.goto("/");
      const panel = await filters(page, phone);
      await panel.locator("input[name=gain][value=memory_reduction]").click();
      await panel.getByRole("link", { name: "At least 2×" }).click();
      await panel.locator("input[name=quality][value=no-loss]").click();
      await panel.getByRole("group", { name: "Technique" }).getByText(/more/).click();
      await panel.locator("input[name=technique][value=kv-cache]").click();
      await expect(page).toHaveURL(/gain=memory_reduction/);
      for (const part of ASKED.split("&"))
        await expect(page).toHaveURL(new RegExp(part.replace("..", "\\.\\.")));
      const { matched } = await (await request.get(`/api/explore.json?${ASKED}`)).json();
      await expect.poll(() => shown(page, phone)).toBe(matched);
      if (phone) await page.getByRole("button", { name: /^Show \d+ paper/ }).click();
      await expect(page.getByRole("list", { name: "Active filters" }).getByRole("link")).toHaveCount(5);

      // The link alone says the same, and what to give up where nobody says it.
      await page.goto(`/?${ASKED}`);
      await expect.poll(() => papersShown(page)).toBe(matched);
      await expectNoSideways(page);
    });

    test("lists are asked for in three ways, keep what is ticked in sight, and are searched within", async ({
      page,
      request,
    }) => {
      await page.goto("/");
      const panel = await filters(page, phone);
      const technique = panel.getByRole("group", { name: "Technique" });
      const tick = (value: string) => technique.locator(`input[value="${value}"]`);
      await tick("quantization").click();
      await technique.getByText("none", { exact: true }).click();
      await expect(page).toHaveURL(/technique=not:quantization/);
      const matched = async (query: string) =>
        (await (await request.get(`/api/explore.json?${query}`)).json()).matched;
      await expect.poll(() => shown(page, phone)).toBe(await matched("technique=not:quantization"));
      await technique.getByText("all", { exact: true }).click();
      await technique.getByText(/more of/).click();
      await tick("efficient-attention").click();
      await expect(page).toHaveURL(/technique=all:quantization,all:efficient-attention/);
      await expect
        .poll(() => shown(page, phone))
        .toBe(await matched("technique=all:quantization,all:efficient-attention"));
      await technique.getByText(/fewer of/).click();
      await expect(tick("efficient-attention")).toBeVisible();
      await expect(tick("kv-cache")).toBeHidden();

      const benchmark = panel.getByRole("group", { name: "Benchmark" });
      await benchmark
        .getByText(/not stated \d/)
        .first()
        .click();
      await benchmark.getByRole("searchbox").fill("gsm");
      await expect(benchmark.getByRole("checkbox")).toHaveCount(1);
      if (!phone) await expectAccessible(page, "aside");
    });
  });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the way a list is asked for is part of the form", async ({ page }) => {
    await page.goto("/");
    const panel = page.locator("aside");
    await panel.locator("input[name=technique][value=quantization]").check();
    await panel.getByRole("radio", { name: "None of Technique" }).check({ force: true });
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL("/?technique=not:quantization");
    await expect(panel.locator("input[name=technique][value=quantization]")).toBeChecked();
    await expect(panel.getByRole("radio", { name: "None of Technique" })).toBeChecked();
  });

  test("an empty result names the filters of which one may go, and how many papers that gives", async ({
    page,
    request,
  }) => {
    await page.goto("/?gain=memory_reduction&factor=100..");
    await expect(page.locator("main")).toContainText("No paper matches these filters together");
    const advice = page.locator("main").getByRole("link", { name: /→ \d+ papers?$/ });
    const first = advice.first();
    const [, promised] = /→ (\d+)/.exec((await first.textContent()) ?? "") ?? [];
    const left = new URL((await first.getAttribute("href")) as string, "http://a").search;
    expect((await (await request.get(`/api/explore.json${left}`)).json()).matched).toBe(Number(promised));
    expect(Number(promised)).toBeGreaterThan(0);
    await first.click();
    await expect.poll(() => papersShown(page)).toBe(Number(promised));
    // Nothing is drawn where there is nothing to draw.
    await page.goto("/?technique=kv-cache");
    await expect(page.locator(".chart-slot").getByText(/^[+−]\d/)).toHaveCount(0);
  });

  test("where no filter alone is in the way, pairs are offered, and how many papers that gives", async ({
    page,
    request,
  }) => {
    await page.goto("/?technique=quantization&domain=graphs&year=2015..2016");
    const main = page.locator("main");
    await expect(main).toContainText("Removing one of them is not enough. Remove two:");
    const pair = main.getByRole("link", { name: / and .*→ \d+ papers?$/ }).first();
    const promised = Number(/→ (\d+)/.exec((await pair.textContent()) ?? "")?.[1]);
    expect(promised).toBeGreaterThan(0);
    const left = new URL((await pair.getAttribute("href")) as string, "http://a").search;
    expect((await (await request.get(`/api/explore.json${left}`)).json()).matched).toBe(promised);
    await pair.click();
    await expect.poll(() => papersShown(page)).toBe(promised);
  });
});
