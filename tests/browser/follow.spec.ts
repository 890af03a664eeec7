import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSideways, PHONE } from "./pages-support";
import { test } from "./scripted";

test.describe("following a view", () => {
  test("its page names the feeds of the view, which are there", { tag: "@engines" }, async ({
    page,
    request,
  }) => {
    await page.goto("/?technique=quantization&sort=-factor&x=log");
    const feeds = page.locator("head link[rel=alternate]");
    await expect(feeds).toHaveCount(2);
    for (const [type, path] of [
      ["application/atom+xml", "/api/papers.atom?technique=quantization"],
      ["application/feed+json", "/api/papers.feed.json?technique=quantization"],
    ] as const) {
      const link = page.locator(`head link[type="${type}"]`);
      await expect(link).toHaveAttribute("href", path);
      const answer = await request.get(path);
      expect(answer.headers()["content-type"]).toContain(type);
      expect(await answer.text()).toContain("×");
    }
    await expect(page.getByRole("link", { name: "Atom", exact: true })).toHaveAttribute(
      "href",
      /^\/api\/papers\.atom\?technique=quantization/,
    );
  });

  test("the newest papers stand first where that is asked for", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "newest first" }).click();
    await expect(page).toHaveURL(/sort=-added,-date/);
    await expect(page.locator("main")).toContainText("106 papers");
  });
});

test.describe("what is new since the reader was here", () => {
  const LONG_AGO = "2020-01-01T08:00:00.000Z";
  const keep = (visit: unknown) =>
    `localStorage.setItem("atlas-visit", ${JSON.stringify(JSON.stringify(visit))})`;
  const news = (page: Page) => page.getByRole("link", { name: /new papers? since/ });

  test("is told to who comes again, with a link to the papers, wide and narrow", async ({ page }) => {
    test.setTimeout(120_000);
    for (const viewport of [{ width: 1280, height: 900 }, PHONE]) {
      await page.setViewportSize(viewport);
      await page.goto("/how");
      await page.evaluate(keep({ before: null, last: LONG_AGO }));
      await page.goto("/?technique=quantization");
      await expect(news(page)).toHaveAccessibleName("106 new papers since 1 Jan");
      await expectNoSideways(page);
      await news(page).click();
      await expect(page).toHaveURL(/\/\?since=2020-01-01T08:00:00\.000Z&sort=-added,-date$/);
      await expect(page.locator("main")).toContainText("106 papers");
      await expect(
        page.getByRole("link", { name: /Remove filter: Added since 1 January 2020/ }),
      ).toBeVisible();
      await expect(news(page)).toHaveCount(0);
      await expectAccessible(page);
    }
  });

  test("is nothing at the first visit, during one, and where the browser keeps nothing", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("since=")) asked.push(request.url());
    });
    for (const before of [keep({ before: null, last: "2999-01-01T00:00:00.000Z" }), "localStorage.clear()"]) {
      await page.goto("/how");
      await page.evaluate(before);
      await page.goto("/");
      await page.waitForFunction(() => localStorage.getItem("atlas-visit")?.includes('"last":"2') ?? false);
      await page.waitForLoadState("networkidle");
      await expect(news(page)).toHaveCount(0);
    }
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new Error("forbidden");
        },
      });
    });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto("/");
    await page.waitForLoadState("networkidle");
    expect([errors, asked]).toEqual([[], []]);
  });
});
