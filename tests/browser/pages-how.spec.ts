import fs from "node:fs";
import { expect } from "@playwright/test";
import { QUANTITIES } from "../../lib/claims/types";
import type { Evaluation } from "../../lib/evaluate/types";
import { expectAccessible, expectNoSideways, PHONE } from "./pages-support";
import { test } from "./scripted";

test("every quantity has an address that column headers can lead to", async ({ page }) => {
  for (const anchor of [...QUANTITIES, "factor", "bounds", "units", "subject", "sure", "rejected"]) {
    await page.goto(`/how#${anchor}`);
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
  }
});

test("it shows the figures of the last evaluation", async ({ page }) => {
  await page.goto("/how");
  const part = page.getByRole("region", { name: "How well it works" });
  if (!fs.existsSync("data/evaluation.json")) {
    await expect(part).toContainText("Nothing was measured yet");
    return;
  }
  const { rows }: Evaluation = JSON.parse(fs.readFileSync("data/evaluation.json", "utf8"));
  const table = part.getByRole("table", { name: /^How well each quantity is read/ });
  await expect(table.locator("tbody tr")).toHaveCount(rows.length);
  const changes = rows.find((r) => r.name === "changes");
  await expect(table.getByRole("row", { name: /^All changes/ })).toContainText(
    changes?.f1.toFixed(2) ?? "missing",
  );
});

test("it is accessible and fits a phone", async ({ page }) => {
  await page.goto("/how");
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSideways(page);
  await expectAccessible(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the rules are there", async ({ page }) => {
    await page.goto("/how");
    await expect(page.getByRole("heading", { name: "The comparable factor" })).toBeVisible();
    await expect(
      page.getByRole("region", { name: "Numbers not used" }).getByRole("row").nth(5),
    ).toBeVisible();
  });
});
