import { expect } from "@playwright/test";
import { expectAccessible, expectNoSideways, labelOf, PHONE } from "./pages-support";
import { test } from "./scripted";

/** The first label of an index page: the one with most papers. */
const INDEXES = ["/techniques", "/domains"];

for (const index of INDEXES) {
  test(`${index} lists every label with its papers and leads to its page`, async ({ page, request }) => {
    await page.goto(index);
    const links = page.locator(`main li a[href^="${index}/"]`);
    await expect.poll(() => links.count()).toBeGreaterThan(20);
    const first = links.first();
    const path = (await first.getAttribute("href")) as string;
    const view = await labelOf(request, path);
    await expect(first).toContainText(`${view.papers} papers`);
    await first.click();
    await expect(page).toHaveURL(path);
    await expect(page.getByText(new RegExp(`${view.papers} of \\d+ papers`)).first()).toBeVisible();
    await expectAccessible(page);
  });

  test(`${index} is accessible and fits a phone`, async ({ page }) => {
    await page.goto(index);
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectNoSideways(page);
  });
}

/** A label whose papers state gains: found by walking the index from the top. */
const RICH = "/techniques/efficient-architecture";

test("gains and costs are drawn, and the table twin holds every number with its paper", {
  tag: "@engines",
}, async ({ page, request }) => {
  const view = await labelOf(request, RICH);
  expect(view.gains.length).toBeGreaterThan(0);
  await page.goto(RICH);
  for (const d of [...view.gains, ...view.costs])
    await expect(
      page.getByRole("img", { name: new RegExp(`${d.claims} numbers? of ${d.papers} paper`) }).first(),
    ).toBeVisible();
  const gains = page.getByRole("region", { name: "What it gains", exact: true });
  await gains.getByText("Table", { exact: true }).click();
  const table = page.getByRole("table", { name: "What it gains, as factors" });
  for (const d of view.gains)
    for (const v of d.values)
      await expect(table.locator(`a[href="/papers/${v.paper}#claim-${v.n}"]`).first()).toBeVisible();
});

test("what is not stated is said in sentences, years carry their counts, leading papers compare at a click", async ({
  page,
  request,
}) => {
  const view = await labelOf(request, RICH);
  await page.goto(RICH);
  const unstated = page.getByRole("region", { name: "What is not stated" });
  if (view.unstated.noHardware > 0 && view.unstated.noHardware < view.unstated.gains)
    await expect(unstated).toContainText(
      `${view.unstated.noHardware} of the ${view.unstated.gains} that state a gain`,
    );
  await expect(unstated.getByRole("listitem").first()).toBeVisible();
  const years = page.getByRole("table", { name: "Papers by year" });
  for (const { year, count } of view.years)
    await expect(years.getByRole("row", { name: new RegExp(`${year ?? "not stated"}`) })).toContainText(
      String(count),
    );
  await page.getByRole("link", { name: /^Compare the first \d side by side$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Side by side");
});

test("it leads to the same papers in explore", async ({ page, request }) => {
  const view = await labelOf(request, RICH);
  await page.goto(RICH);
  await page.getByRole("link", { name: "See them in explore" }).click();
  await expect(page).toHaveURL("/?technique=efficient-architecture");
  await expect(page.getByText(`${view.papers} papers`).first()).toBeVisible();
});

test("a name that is no label is not found", async ({ page }) => {
  for (const path of ["/techniques/nonsense", "/domains/%00", "/domains/quantization"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  }
  await expectAccessible(page);
});

test("it fits a phone, in one column", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(RICH);
  await expectNoSideways(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the numbers are there", async ({ page, request }) => {
    const view = await labelOf(request, RICH);
    await page.goto(RICH);
    await expect(page.getByRole("img").first()).toBeVisible();
    const leading = page.getByRole("region", { name: "Papers that report most" });
    for (const row of view.leading)
      await expect(leading.locator(`a[href="/papers/${row.slug}"]`)).toBeVisible();
  });
});
