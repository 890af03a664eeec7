import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parse as parseCsv } from "csv-parse/sync";
import { papersShown } from "./pages-support";
import { test } from "./scripted";

const titles = (page: Page) => page.locator("main [data-slug] a[data-title]");

/** Saves a file through the menu and gives its text. */
async function save(page: Page, name: RegExp): Promise<string> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const started = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("link", { name }).click();
  const text = await readFile(await (await started).path(), "utf8");
  await page.keyboard.press("Escape");
  return text;
}

test("search, filter, share, open evidence", { tag: "@engines" }, async ({ page, browser, baseURL }) => {
  await page.goto("/");
  const all = await papersShown(page);
  await page.getByRole("searchbox").fill("language model");
  await expect.poll(() => papersShown(page)).toBeLessThan(all);
  await expect(page.locator("mark.hit").first()).toBeVisible();
  const found = await papersShown(page);

  const tick = page.locator("aside label").filter({ hasText: "quantization" });
  const promised = Number(await tick.locator("span").last().textContent());
  await tick.click();
  await expect.poll(() => papersShown(page)).toBe(promised);
  expect(promised).toBeLessThan(found);
  await expect(page.getByRole("list", { name: "Active filters" })).toContainText("Quantization");
  await expect(page).toHaveURL(/q=language.*technique=quantization/);

  // Somebody else opens the link.
  const other = await browser.newPage({ baseURL });
  await other.goto(page.url());
  await expect.poll(() => papersShown(other)).toBe(promised);
  expect(await titles(other).allTextContents()).toEqual(await titles(page).allTextContents());
  await other.close();

  await page.getByRole("link", { name: /^Remove filter: .*Quantization/ }).click();
  await expect.poll(() => papersShown(page)).toBe(found);
  await expect(page).not.toHaveURL(/technique=/);
  await page.goBack();
  await expect.poll(() => papersShown(page)).toBe(promised);
  await page.goForward();
  await expect.poll(() => papersShown(page)).toBe(found);

  // A number shows its sentence under the pointer and opens the sheet at its evidence.
  const number = page.locator("main td [data-claim]").first();
  await expect(async () => {
    await page.mouse.move(0, 0);
    await number.hover();
    await expect(page.locator("#evidence-popup mark.evidence")).toBeVisible({ timeout: 2000 });
  }).toPass();
  await number.click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.locator("mark.evidence[data-on]").first()).toBeInViewport();
});

test("compare papers picked in the table", async ({ page }) => {
  await page.goto("/?paired=1");
  const picks = page.locator("main [data-slug] input[data-pick]");
  await picks.nth(0).click();
  await picks.nth(1).click();
  await expect(page).toHaveURL(/compare=[^,&]+,[^,&]+/);
  await page
    .getByRole("navigation", { name: "Places" })
    .getByRole("link", { name: /Compare\s*2/ })
    .click();
  await expect(page).toHaveURL(/\/compare\?papers=/);
  await expect(page.getByRole("heading", { name: "Side by side" })).toBeVisible();
});

test("what is saved is the whole filtered set, and can be read again", { tag: "@engines" }, async ({
  page,
}) => {
  await page.goto("/?quantity=speedup");
  const shown = await papersShown(page);
  const lines: Record<string, string>[] = parseCsv(await save(page, /^CSV/), { columns: true });
  expect(new Set(lines.map((l) => l.slug)).size).toBe(shown);
  for (const line of lines) {
    expect(line.quantity).toBe("speedup");
    expect(Number(line.end) - Number(line.start)).toBe((line.quote ?? "").length);
    expect(line.digest).toMatch(/^[0-9a-f]{64}/);
    expect(line.extractor).not.toBe("");
  }
  const { matched, papers } = JSON.parse(await save(page, /^JSON/));
  expect([matched, papers.length]).toEqual([shown, shown]);
  for (const p of papers) for (const c of p.claims) expect(p.abstract.slice(c.start, c.end)).toBe(c.quote);
  const { entries, errors } = parseBibtex(await save(page, /^BibTeX/));
  expect([errors, entries.length]).toEqual([[], shown]);
  expect(await save(page, /^LaTeX/)).toContain("\\end{longtable}");
});

test("the table sorts by several columns, hides, pins, widens and tightens; the address keeps it", async ({
  page,
}) => {
  await page.goto("/");
  const head = (name: RegExp) => page.getByRole("columnheader", { name });
  await head(/^Year/).getByRole("link", { name: "Year", exact: true }).click();
  await expect(head(/^Year/)).toHaveAttribute("aria-sort", "ascending");
  await head(/^Speed/)
    .getByRole("link", { name: "Speed", exact: true })
    .click({ modifiers: ["Shift"] });
  await expect(page).toHaveURL(/sort=year,-speedup/);
  await expect(head(/^Speed/)).toHaveAttribute("aria-sort", "descending");

  const edge = page.getByRole("separator", { name: "Width of technique" });
  const before = Number(await edge.getAttribute("aria-valuenow"));
  await edge.focus();
  await page.keyboard.press("ArrowRight");
  await expect(edge).toHaveAttribute("aria-valuenow", String(before + 16));

  await page.getByRole("button", { name: "Columns" }).click();
  const menu = page.getByRole("dialog");
  await menu.getByLabel("Organisation", { exact: true }).check();
  await expect(head(/^Organisation/)).toBeAttached();
  await menu.getByRole("button", { name: "Keep year in sight" }).click();
  await menu.getByLabel("tight rows").check();
  await expect(page).toHaveURL(/density=compact/);
  await menu.getByLabel("Technique", { exact: true }).uncheck();
  await expect(head(/^Technique/)).toHaveCount(0);
  await page.keyboard.press("Escape");

  await page.reload();
  await expect(head(/^Organisation/)).toBeAttached();
  await expect(head(/^Technique/)).toHaveCount(0);
  await expect(head(/^Year/)).toHaveCSS("position", "sticky");
});

test("only the rows in sight are drawn, and every paper can be scrolled to", async ({ page }) => {
  await page.goto("/?sort=title");
  const all = await papersShown(page);
  await expect.poll(() => page.locator("tbody tr[data-slug]").count()).toBeLessThan(all);
  // Rows are measured as they come into sight, and the page grows by it: the end is scrolled to until it is the end.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.locator(`tbody tr[data-index="${all - 1}"]`)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole("columnheader", { name: /^Paper/ })).toBeInViewport();
  // One thing scrolls: the page.
  const scrolling = await page
    .locator("main *")
    .evaluateAll((all) =>
      all
        .filter(
          (e) => e.scrollHeight > e.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(e).overflowY),
        )
        .map((e) => e.className),
    );
  expect(scrolling.filter((name) => !name.includes("filters"))).toEqual([]);
});
