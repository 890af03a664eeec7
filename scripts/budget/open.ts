import type { Page } from "playwright";

/** Opens the explore page and waits until the table and the chart answer. */
export async function openLive(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  await page.getByRole("separator").first().waitFor();
  await page.locator(".chart-slot [role=application] svg").first().waitFor();
  await page.waitForLoadState("networkidle");
}
