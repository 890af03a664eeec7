import { expect } from "@playwright/test";
import { expectAccessible, expectNoSideways, PHONE, paired, paperOf } from "./pages-support";
import { test } from "./scripted";

test("every claim is marked in the abstract and linked both ways", { tag: "@engines" }, async ({
  page,
  request,
}) => {
  const [row] = await paired(request, 1);
  const paper = await paperOf(request, row?.slug ?? "");
  await page.goto(`/papers/${paper.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const claim of paper.claims) {
    await expect(page.locator(`#claim-${claim.n}`)).toBeVisible();
    await expect(page.locator(`#mark-${claim.n}`)).toHaveCount(1);
    await expect(page.locator(`mark a[href="#claim-${claim.n}"]`)).toHaveCount(1);
    await expect(page.locator(`a[href="#mark-${claim.n}"]`)).toHaveCount(1);
  }
});

test("hovering a claim lights its words", async ({ page, request }) => {
  const [row] = await paired(request, 1);
  await page.goto(`/papers/${row?.slug}`);
  await page.locator("#claim-0").hover();
  await expect(page.locator("mark.evidence[data-on]").first()).toBeVisible();
  await expect(page.locator("#claim-0")).toHaveAttribute("data-on");
});

test("every number that was not used is listed with a reason in words", async ({ page, request }) => {
  const rows = await paired(request, 20);
  const papers = await Promise.all(rows.map((row) => paperOf(request, row.slug)));
  const paper = papers.find((p) => p.rejected.length > 2);
  expect(paper, "a paper with unused numbers").toBeDefined();
  if (!paper) return;
  await page.goto(`/papers/${paper.slug}`);
  await page.getByText(`Numbers not used (${paper.rejected.length})`).click();
  for (const r of paper.rejected) await expect(page.getByText(r.reason).first()).toBeVisible();
});

test("a paper that is not there is not found", async ({ page }) => {
  const answer = await page.goto("/papers/no-such-paper");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  await expectAccessible(page);
});

test("it is accessible with everything unfolded, and fits a phone", async ({ page, request }) => {
  const [row] = await paired(request, 1);
  await page.goto(`/papers/${row?.slug}`);
  for (const summary of await page.locator("main summary:visible").all()) await summary.click();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSideways(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the abstract, its evidence and the claims are there", async ({ page, request }) => {
    const [row] = await paired(request, 1);
    const paper = await paperOf(request, row?.slug ?? "");
    await page.goto(`/papers/${paper.slug}`);
    await expect(page.locator("mark.evidence").first()).toBeVisible();
    await expect(page.locator("li[id^='claim-']")).toHaveCount(paper.claims.length);
  });
});
