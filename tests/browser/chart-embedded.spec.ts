import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page } from "@playwright/test";
import { expectAccessiblePart, figure, openChart, picture } from "./chart-support";
import { test } from "./scripted";

/** Somebody else's page: another origin of this machine. */
const elsewhere = http.createServer((_, answer) =>
  answer.setHeader("Content-Type", "text/html").end("<p>A page.</p>"),
);
test.beforeAll(() => new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve)));
test.afterAll(() => new Promise((resolve) => elsewhere.close(resolve)));

/** Frames an address from somebody else's page. */
async function frame(page: Page, baseURL: string, address: string): Promise<void> {
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  await page.evaluate((src) => {
    const inner = document.createElement("iframe");
    Object.assign(inner, { src, width: 900, height: 700 });
    document.body.replaceChildren(inner);
  }, `${baseURL}${address}`);
}

test.describe("the chart in other people's pages", () => {
  test("only the embeddable view may be framed", async ({ page, baseURL, request }) => {
    await frame(page, baseURL as string, "/embed?technique=quantization&theme=dark");
    const inner = page.frameLocator("iframe");
    await expect(inner.getByRole("application")).toBeVisible();
    await expect(inner.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(inner.getByText("Technique: Quantization")).toBeVisible();
    await expect(inner.getByRole("banner")).toHaveCount(0);
    expect((await request.get("/")).headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect((await request.get("/embed")).headers()["x-frame-options"]).toBeUndefined();
    await frame(page, baseURL as string, "/");
    await expect(page.frameLocator("iframe").getByRole("application")).toHaveCount(0);
  });

  test("explains a point in place and breaks no rule of accessibility", async ({ page }) => {
    await openChart(page, "/embed?y=percent");
    await picture(page).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-chart-why]")).toContainText(/on the frontier/i);
    await expect(page.getByRole("link", { name: "Open the paper" })).toHaveAttribute("target", "_blank");
    await expectAccessiblePart(page, "main");
  });

  test("is offered as a line of HTML with the present choices", async ({ page }) => {
    await openChart(page, "/?frontier=strict&technique=quantization");
    await figure(page).getByText("Embed").click();
    const code = await page.getByLabel("HTML that embeds this chart").inputValue();
    expect(code).toMatch(/^<iframe src="http[^"]+\/embed\?technique=quantization&amp;frontier=strict"/);
  });

  test("shows picture, sentence and table without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page: Page = await context.newPage();
    await page.goto("/?technique=quantization");
    await page.getByRole("link", { name: /chart of these papers/i }).click();
    await expect(page.getByRole("img", { name: /papers/ })).toBeVisible();
    await expect(
      page.getByRole("region", { name: "The chart as a table" }).locator("tbody tr").first(),
    ).toBeVisible();
    await context.close();
  });
});
