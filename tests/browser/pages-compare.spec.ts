import { expect } from "@playwright/test";
import { comparison, expectAccessible, expectNoSideways, PHONE, paired } from "./pages-support";
import { test } from "./scripted";

test("an empty comparison says how to choose, and ticking two papers compares them", async ({
  page,
  request,
}) => {
  const [a, b] = await paired(request, 2);
  await page.goto("/compare");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare papers");
  await expect(page.getByText(/Choose 2 to 6 papers/)).toBeVisible();
  await page.locator(`input[value="${a?.slug}"]`).check();
  await page.locator(`input[value="${b?.slug}"]`).check();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Side by side");
  await expect(page.getByRole("columnheader")).toHaveCount(3);
});

test("quantities stand in rows with every best number, its words and what keeps it from being compared", {
  tag: "@engines",
}, async ({ page, request }) => {
  const slugs = (await paired(request, 3)).map((p) => p.slug);
  const view = await comparison(request, slugs);
  await page.goto(`/compare?papers=${slugs.join(",")}`);
  await expect(page).toHaveTitle(/^Compare .+, .+, .+ · Tradeoff Atlas$/);
  const table = page.getByRole("table", { name: "Quantities in rows, papers in columns" });
  for (const row of view.rows) {
    const line = table.locator("tbody tr").filter({ has: page.locator(`a[href="/how#${row.quantity}"]`) });
    await expect(line).toHaveCount(1);
    await expect(line.getByRole("rowheader")).toContainText(row.verdict);
    for (const [i, claims] of row.cells.entries()) {
      const cell = line.getByRole("cell").nth(i);
      const best = claims[0];
      if (!best) await expect(cell).toContainText("not stated");
      else await expect(cell.locator(`a[href="/papers/${best.paper}#claim-${best.n}"]`)).toBeVisible();
      await expect(cell.getByText("best", { exact: true })).toHaveCount(row.best?.includes(i) ? 1 : 0);
    }
  }
});

test("a number leads to its evidence on the paper's page", async ({ page, request }) => {
  const slugs = (await paired(request, 2)).map((p) => p.slug);
  await page.goto(`/compare?papers=${slugs.join(",")}`);
  const number = page.getByRole("table").locator(`td a[href*="#claim-"]`).first();
  const to = (await number.getAttribute("href")) as string;
  await number.click();
  await expect(page).toHaveURL(to);
  await expect(page.locator(`#${to.split("#")[1]}`)).toBeInViewport();
});

test("a paper is added by the keyboard alone, and taken out again", async ({ page, request }) => {
  const [a, b] = await paired(request, 2);
  await page.goto(`/compare?papers=${a?.slug}`);
  await expect(page.getByText("One paper is chosen.")).toBeVisible();
  const input = page.getByRole("combobox", { name: /Add a paper/ });
  await input.focus();
  await page.keyboard.type((b?.title ?? "").replace(/[^\p{L}\p{N} ]+/gu, " "));
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/compare?papers=${a?.slug},${b?.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Side by side");
  await page
    .getByRole("columnheader")
    .nth(1)
    .getByRole("link", { name: /^Remove / })
    .click();
  await expect(page).toHaveURL(`/compare?papers=${b?.slug}`);
});

test("what of the address cannot be used is named", async ({ page, request }) => {
  const slugs = (await paired(request, 7)).map((p) => p.slug);
  await page.goto(`/compare?papers=${slugs[0]},no-such-paper,%3Cb%3E`);
  const notices = page.getByRole("alert").filter({ hasText: /paper/ });
  await expect(notices).toContainText("No paper here has the address “no-such-paper”");
  await expect(notices).toContainText("“<b>”");
  await page.goto(`/compare?papers=${slugs.join(",")}`);
  await expect(page.getByRole("alert").filter({ hasText: "only 6 papers fit side by side" })).toBeVisible();
  await expect(page.getByRole("columnheader")).toHaveCount(7);
  await expect(page.getByRole("combobox", { name: /Add a paper/ })).toHaveCount(0);
  // Six columns scroll inside their frame; the page does not.
  await expectNoSideways(page);
});

test("on paper it is dark on white, and folded numbers are unfolded", async ({ page, request }) => {
  const slugs = (await paired(request, 4)).map((p) => p.slug);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(`/compare?papers=${slugs.join(",")}`);
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.getByRole("banner")).toBeHidden();
  const folded = page.locator("td details li a");
  if ((await folded.count()) > 0) await expect(folded.first()).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("papers are compared, searched for and added", async ({ page, request }) => {
    const [a, b] = await paired(request, 2);
    await page.goto(`/compare?papers=${a?.slug}`);
    await expect(page.getByRole("columnheader")).toHaveCount(2);
    await page.getByLabel(/Add a paper/).fill((b?.title ?? "").replace(/[^\p{L}\p{N} ]+/gu, " "));
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("region", { name: "Papers found" }).getByRole("link").first().click();
    await expect(page).toHaveURL(`/compare?papers=${a?.slug},${b?.slug}`);
    await expect(page.getByRole("columnheader")).toHaveCount(3);
  });
});

test("on a phone every quantity is a card that names its papers", async ({ page, request }) => {
  await page.setViewportSize(PHONE);
  const slugs = (await paired(request, 3)).map((p) => p.slug);
  const view = await comparison(request, slugs);
  await page.goto(`/compare?papers=${slugs.join(",")}`);
  await expectNoSideways(page);
  const stated = view.rows.flatMap((row) => row.cells.filter((c) => c.length > 0));
  const cells = page.locator("tbody tr:has(a[href^='/how#']) td:visible");
  await expect(cells).toHaveCount(stated.length);
  for (const cell of await cells.all()) await expect(cell.locator("> span").first()).not.toBeEmpty();
});

test("it is accessible: empty, one, several, with suggestions", async ({ page, request }) => {
  const slugs = (await paired(request, 4)).map((p) => p.slug);
  for (const papers of [[], slugs.slice(0, 1), slugs]) {
    await page.goto(`/compare?papers=${papers.join(",")}`);
    await expectAccessible(page);
  }
  await page.getByRole("combobox", { name: /Add a paper/ }).pressSequentially("model");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page);
});

test("papers picked stay picked from page to page", async ({ page, request }) => {
  const [one, two] = (await paired(request, 2)).map((p) => p.slug) as [string, string];
  await page.goto(`/papers/${one}?compare=${two}`);
  await page.getByRole("region", { name: "Related papers" }).getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`/papers/(?!${one})[^?]+\\?compare=${two}$`));
  const third = new URL(page.url()).pathname.split("/").at(-1);
  await page.locator("header").getByRole("link", { name: "Techniques" }).click();
  await expect(page).toHaveURL(`/techniques?compare=${two}`);
  await expect(page.getByRole("link", { name: /^Compare.*1 paper picked/ })).toBeVisible();
  await page.goBack();
  await page.locator("main").getByRole("link", { name: "Compare with the 1 picked" }).click();
  await expect(page).toHaveURL(`/compare?papers=${two},${third}`);
});
