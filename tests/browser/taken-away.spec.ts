import { expect } from "@playwright/test";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { expectAccessible, expectNoSideways, PHONE, paired, paperOf } from "./pages-support";
import { test } from "./scripted";

test("picked papers are taken away from the table and from their comparison", async ({ page, request }) => {
  const [a, b] = (await paired(request, 2)).map((p) => p.slug) as [string, string];
  await page.goto(`/?compare=${b},${a}`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const menu = page.getByRole("dialog", { name: "Save papers" });
  await expect(menu).toContainText("The 2 picked papers");
  const kinds = ["CSV", "Papers as CSV", "JSON", "BibTeX", "RIS", "LaTeX"];
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
      for (const slug of [a, b])
        expect([href, text.includes(slug) || text.includes(slug.slice(0, 4))]).toEqual([href, true]);
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
