import { expect } from "@playwright/test";
import { test } from "./scripted";

test.describe("following a view", () => {
  test("its page names the feeds of the view, which are there", async ({ page, request }) => {
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
