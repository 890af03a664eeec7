import fs from "node:fs";
import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSideways, PHONE } from "./pages-support";
import { test } from "./scripted";

const TITLE = "Brisk Heads for Patient Readers";
const ABSTRACT =
  "We present Brisk, which prunes attention heads while decoding. Brisk is 2.5x faster than the baseline and keeps 99% of its accuracy on ImageNet. It was tested with 12 readers, who saw no difference between the two and went on reading as they had before.";
const TEXT = `${TITLE}\n\n${ABSTRACT}\n`;

const result = (page: Page) => page.getByRole("region", { name: "What stands there" });

async function paste(page: Page, text: string): Promise<void> {
  await page.goto("/read");
  await page.getByLabel("Text to read").fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
}

test("a pasted text is read in the page: claims, marks, pairs, ledger, and what is new; nothing is sent", async ({
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (r) => r.method() !== "GET" && sent.push(`${r.method()} ${r.url()}`));
  await paste(page, TEXT);
  await expect(result(page)).toContainText("1 paper, 2 claims, 1 pair");
  await expect(result(page)).toContainText("1 would be new here");
  await expect(page.locator("mark.evidence").first()).toBeVisible();
  await expect(page.locator("li[id*='claim-']")).toHaveCount(2);
  await page.getByText("Numbers not used").click();
  await page.getByText("What became of every line").click();
  await expect(page.getByRole("region", { name: "Ledger" })).toContainText("paper");
  expect(sent).toEqual([]);
});

test("a claim that is wrong is copied as a line of labels", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await paste(page, TEXT);
  await page.getByRole("button", { name: "This is wrong" }).first().click();
  await expect(page.getByText("Copied").first()).toBeVisible();
  const line = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(line).toMatchObject({ title: TITLE, abstract: ABSTRACT });
  expect([line.claims.length, line.wrong.length]).toEqual([1, 1]);
});

test("the text of an address is read at once, as a bookmark brings it", async ({ page }) => {
  await page.goto(`/read#text=${encodeURIComponent(TEXT)}`);
  await expect(result(page)).toContainText("2 claims");
});

test("a file is read, what is here already is told, and the list can be narrowed", async ({ page }) => {
  await page.goto("/read");
  await page.getByLabel("File to read").setInputFiles("data/digests/hf-daily-papers-2025-11-28.txt");
  await expect(page.getByRole("status").filter({ hasText: "Read." })).toBeVisible({ timeout: 30_000 });
  await expect(result(page)).toContainText("106 papers");
  await expect(result(page)).toContainText("0 would be new here, 106 are here already");
  const items = result(page).locator("ol > li");
  await expect(items).toHaveCount(50);
  await page.getByLabel("Only papers with claims").check();
  await page.getByRole("button", { name: /^Show / }).click();
  await expect(items.first()).toContainText(/[1-9]\d* claim/);
});

test("what cannot be read says what it looks like, where, and what can be", async ({ page }) => {
  await paste(page, "\nhttps://a.example/1\nhttps://a.example/2\nhttps://a.example/3\n");
  const said = page.getByRole("alert").filter({ hasText: "cannot be read" });
  await expect(said).toContainText("addresses only");
  await expect(said).toContainText("line 2");
  await expect(said.getByRole("listitem").first()).toBeVisible();
  await page.getByLabel("File to read").setInputFiles({
    name: "paper.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7 …"),
  });
  await expect(page.getByRole("alert").filter({ hasText: "paper.pdf" })).toContainText("a PDF file");
});

test("a long text shows how far it is, and can be stopped", async ({ page }) => {
  const bundled = fs.readFileSync("data/digests/hf-daily-papers-2025-11-28.txt", "utf8");
  const words = bundled.slice(0, 40_000).replace(/\s+/g, " ");
  const papers = Array.from({ length: 3000 }, (_, i) => ({
    title: `Paper ${i}`,
    abstract: `${i} ${words.slice(i, i + 1500)}`,
  }));
  await page.goto("/read");
  await page.getByLabel("File to read").setInputFiles({
    name: "many.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(papers)),
  });
  await expect(page.getByRole("status").filter({ hasText: /^\d+ of 3000 papers read/ })).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Stopped" })).toBeVisible();
});

test("by keyboard alone, on a phone, and for everyone", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto("/read");
  await page.getByLabel("Text to read").focus();
  await page.keyboard.insertText(TEXT);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(result(page)).toContainText("2 claims");
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("on a wide screen what was read is for everyone too", async ({ page }) => {
  await paste(page, TEXT);
  await expect(result(page)).toContainText("2 claims");
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("nothing is stored where the server takes no changes", async ({ page, request }) => {
  await paste(page, TEXT);
  await expect(result(page)).toContainText("2 claims");
  await expect(page.getByRole("button", { name: /^Store / })).toHaveCount(0);
  const answer = await request.post("/api/write/digest", { data: TEXT });
  expect(answer.status()).toBe(403);
  expect((await answer.json()).error.message).toContain("ALLOW_WRITE=1");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what to do instead", async ({ page }) => {
    await page.goto("/read");
    await expect(page.getByText("npm run ingest -- --dry-run FILE")).toBeVisible();
    await expect(page.getByLabel("Text to read")).toBeHidden();
  });
});
