import type { Page } from "playwright";

/** Opens the explore page and shows a sign of a reader, so that the table and the chart that answer are there. */
export async function openLive(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  await page.mouse.move(4, 4);
  await page.mouse.move(8, 8);
  await page.locator("[data-live]").waitFor();
  await page.locator(".chart-slot [role=application] svg").first().waitFor();
  await page.waitForLoadState("networkidle");
}
