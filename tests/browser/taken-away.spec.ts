import { expect } from "@playwright/test";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { tidyText } from "../../lib/format";
import { expectAccessible, expectNoSideways, PHONE, paired, paperOf } from "./pages-support";
import { answering, test } from "./scripted";

/** A title's letters, whatever a format puts around them. */
const letters = (text: string): string => text.replace(/[^A-Za-z]/g, "");

test("picked papers are taken away from the table and from their comparison", async ({ page, request }) => {
  const both = await paired(request, 2);
  const [a, b] = both.map((p) => p.slug) as [string, string];
  await page.goto(`/?compare=${b},${a}`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const menu = page.getByRole("dialog", { name: "Save papers" });
  await expect(menu).toContainText("The 2 picked papers");
  const kinds = ["CSV", "Papers as CSV", "JSON", "BibTeX", "RIS", "Parquet", "Data package", "LaTeX"];
  const picked = menu.getByRole("listitem").filter({ hasText: "picked papers" });
  await expect(picked.getByRole("link")).toHaveText(kinds);
  const bib = await picked.getByRole("link", { name: "BibTeX" }).getAttribute("href");
  const { entries, errors } = parseBibtex(await (await request.get(bib ?? "")).text());
  expect([errors, entries.length]).toEqual([[], 2]);

  for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
    await page.setViewportSize(viewport);
    await page.goto(`/compare?papers=${b},${a}`);
    const links = page.getByText("Take away:").getByRole("link");
    await expect(links).toHaveText([...kinds, "this comparison as JSON"]);
    for (const href of await links.evaluateAll((all) => all.map((l) => l.getAttribute("href") ?? ""))) {
      const text = await (await request.get(href)).text();
      // Packed: what it holds is read in tests/api.
      if (href.startsWith("/api/claims.parquet")) {
        expect(text.slice(0, 4)).toBe("PAR1");
        continue;
      }
      for (const { slug, title } of both)
        expect([href, text.includes(slug) || letters(text).includes(letters(title).slice(-30))]).toEqual([
          href,
          true,
        ]);
    }
    await expectNoSideways(page);
  }
});

test("a paper's page tells reference managers what it is about, and gives BibTeX and RIS", async ({
  page,
  request,
}) => {
  const [row] = await paired(request, 1);
  const paper = await paperOf(request, row?.slug ?? "");
  await page.goto(`/papers/${paper.slug}`);
  const meta = (name: string) => page.locator(`meta[name="${name}"]`);
  await expect(meta("citation_title")).toHaveAttribute("content", paper.title);
  await expect(meta("citation_author")).toHaveCount(paper.authorNames.length);
  if (paper.date)
    await expect(meta("citation_publication_date")).toHaveAttribute(
      "content",
      paper.date.replaceAll("-", "/"),
    );
  await page.getByText("How to cite").click();
  const ris = await page.getByRole("link", { name: "Download RIS" }).getAttribute("href");
  expect(await (await request.get(ris ?? "")).text()).toContain(`TI  - ${paper.title}`);
  await expectAccessible(page);
});

test("a claim has its own address, to be copied as text, Markdown or a footnote, and its picture", async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [row] = await paired(request, 1);
  const paper = await paperOf(request, row?.slug ?? "");
  const [pair] = paper.tradeoffs;
  await page.goto(`/papers/${paper.slug}`);
  await page
    .locator(`#claim-${pair?.efficiency.n}`)
    .getByRole("link", { name: /^Evidence card/ })
    .click();
  await expect(page).toHaveURL(/\/papers\/[^/]+\/[a-z-]+[\d.-]*-at-\d+$/);
  await answering(page);
  await expect(page.locator("figure mark.evidence")).toHaveText(tidyText(pair?.efficiency.quote ?? ""));
  await expect(page.getByRole("link", { name: tidyText(paper.title) })).toBeVisible();

  for (const label of ["Text", "Markdown", "LaTeX footnote"]) {
    const text = await page
      .getByRole("heading", { name: label, exact: true })
      .locator("xpath=../../pre")
      .textContent();
    expect(text ?? "").toContain(label === "Text" ? page.url() : new URL(page.url()).pathname);
    await page.getByRole("button", { name: `Copy as ${label}` }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  const meta = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute("content");
  await expect(page.locator(`meta[property="og:url"]`)).toHaveAttribute("content", page.url());
  const picture = await request.get((await meta("image")) ?? "");
  expect(picture.headers()["content-type"]).toBe("image/png");
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);

  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSideways(page);
  await expectAccessible(page);

  expect((await request.get(`/papers/${paper.slug}/speedup-2-at-9999999`)).status()).toBe(404);
  expect((await request.get(`/papers/${paper.slug}/speedup-2-at-9999999/card.png`)).status()).toBe(404);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a claim's words can be selected, and no button is there that does nothing", async ({
    page,
    request,
  }) => {
    const [row] = await paired(request, 1);
    await page.goto(`/papers/${row?.slug}`);
    await page.getByRole("link", { name: /^Evidence card of claim 1:/ }).click();
    await expect(page.locator("pre")).toHaveCount(3);
    await expect(page.locator("pre").first()).toContainText(page.url());
    await expect(page.getByRole("button", { name: /^Copy/ })).toHaveCount(0);
  });
});
