import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { figure, hoverMark, marks, openChart, picture, pointsOf, summary } from "./chart-support";
import { test } from "./scripted";

test.describe("the chart is at hand", () => {
  test("a drawn stretch zooms, and becomes a filter that the table follows", async ({ page }) => {
    await openChart(page);
    const brush = async () => {
      const box = await picture(page).boundingBox();
      if (!box) throw new Error("no picture");
      await page.mouse.move(box.x + 0.22 * box.width, box.y + 0.3 * box.height);
      await page.mouse.down();
      await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.6 * box.height, { steps: 4 });
      await page.mouse.up();
    };
    // Over a chart that is drawn anew meanwhile nothing is brushed: then it is done again.
    const brushed = (name: string) =>
      expect(async () => {
        await brush();
        await expect(page.getByRole("button", { name }).last()).toBeVisible({ timeout: 2000 });
      }).toPass();
    await brushed("Use as filter");
    await page.getByRole("button", { name: "Zoom in", exact: true }).last().click();
    await expect(page).toHaveURL(/zoom=/);
    await page.getByRole("button", { name: "Whole chart", exact: true }).click();
    await expect(page).not.toHaveURL(/zoom=/);
    await brushed("Use as filter");
    await page.getByRole("button", { name: "Use as filter" }).click();
    await expect(page).toHaveURL(/factor=[\d.]+\.\.[\d.]+/);
    await expect(page).toHaveURL(/accuracy=-?[\d.]+\.\.-?[\d.]+/);
    await expect(summary(page)).not.toContainText("106 papers");
  });

  test("keys and buttons zoom too", async ({ page }) => {
    await openChart(page);
    await picture(page).focus();
    await page.keyboard.press("+");
    await expect(page).toHaveURL(/zoom=/);
    await expect(figure(page).getByRole("button", { name: "Use this part as filter" })).toBeVisible();
    await page.keyboard.press("0");
    await expect(page).not.toHaveURL(/zoom=/);
    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await expect(page).toHaveURL(/zoom=/);
  });

  test("legend entries toggle, and the address keeps every choice without complaint", async ({ page }) => {
    await openChart(page);
    const entry = figure(page).getByRole("button", { name: /^faster/ });
    const before = await marks(page).count();
    await entry.click();
    await expect(entry).toHaveAttribute("aria-pressed", "false");
    await expect(page).toHaveURL(/off=speedup/);
    await expect.poll(() => marks(page).count()).toBeLessThan(before);
    const all =
      "/?x=token_reduction&y=percent&group=domain&frontier=strict&colour=year&shape=technique&rate=1.2&zoom=1..6,-9..60&off=2019&also=finding&point=0:1";
    await openChart(page, all);
    await expect(page.locator("main").getByRole("alert")).toHaveCount(0);
    await expect(page.getByLabel("x", { exact: true }).first()).toHaveValue("token_reduction");
    await expect(figure(page).getByRole("button", { name: /^2025/ })).toBeVisible();
    await expect(page.locator("[data-chart-exchange] output")).toHaveText("1.2×");
    await openChart(page, "/?colour=mood");
    await expect(page.locator("main")).toContainText(/ignored colour = “mood”/i);
  });

  for (const path of ["/", "/?also=finding&rate=1.1", "/?group=technique&colour=technique"]) {
    test(`names collide neither with each other nor leave the picture: ${path}`, async ({ page }) => {
      await openChart(page, path);
      await expect.poll(() => picture(page).locator("text[data-label]").count()).toBeGreaterThan(1);
      // Names and their frame in one look: the page may move between two.
      const { frame, boxes } = await picture(page).evaluate((box) => ({
        frame: box.getBoundingClientRect().toJSON(),
        boxes: [...box.querySelectorAll("text[data-label]")].map((t) => ({
          ...t.getBoundingClientRect().toJSON(),
          name: t.textContent,
        })),
      }));
      for (const [i, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(frame.left - 1);
        expect(a.right).toBeLessThanOrEqual(frame.right + 1);
        for (const b of boxes.slice(i + 1)) {
          const meet =
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
          expect(meet, `${a.name} on ${b.name}`).toBe(false);
        }
      }
    });
  }

  test("chart and table light up together", async ({ page, request }) => {
    const point = (await pointsOf(request)).find((p) => p.quality?.value === 96.7);
    await openChart(page);
    const row = page.locator(`tr[data-slug="${point?.paper}"]`);
    await expect(row).toBeVisible();
    await hoverMark(page, point?.id ?? "");
    await expect(row).toHaveAttribute("data-lit");
    await row.scrollIntoViewIfNeeded();
    await row.hover();
    await expect(picture(page).locator("svg[aria-hidden] > g > circle")).not.toHaveCount(0);
  });

  test("saves as SVG and PNG with title, filter, date and source inside", async ({ page }) => {
    await openChart(page, "/?technique=quantization&frontier=strict");
    await expect(summary(page)).toContainText("11 papers");
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return readFile(await download.path());
    };
    const svg = (await save("Save as SVG")).toString("utf8");
    for (const words of [
      "Trade-offs as reported in abstracts",
      "Technique: Quantization",
      "frontier of what is guaranteed",
      "Source: Tradeoff Atlas, 106 papers, data ",
      new Date().toISOString().slice(0, 10),
      "/?technique=quantization&amp;frontier=strict",
    ])
      expect(svg).toContain(words);
    expect(svg).not.toContain("var(--");
    const png = await save("Save as PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
  });
});
