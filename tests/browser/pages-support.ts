import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import type { CompareView, LabelView, PaperRow, PaperView } from "../../lib/query/types";

/** The answer of an address as data: what the pages must show too. */
async function json<T>(request: APIRequestContext, path: string): Promise<T> {
  const answer = await request.get(path);
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  return answer.json();
}

/** Papers that state a gain with its quality, in the default order. */
export const paired = async (request: APIRequestContext, n: number): Promise<PaperRow[]> =>
  (await json<{ papers: PaperRow[] }>(request, `/api/papers.json?paired=1&pageSize=${n}`)).papers;

export const comparison = (request: APIRequestContext, slugs: string[]): Promise<CompareView> =>
  json(request, `/api/compare.json?papers=${slugs.join(",")}`);

export const paperOf = (request: APIRequestContext, slug: string): Promise<PaperView> =>
  json(request, `/api/papers/${slug}.json`);

export const labelOf = (request: APIRequestContext, path: string): Promise<LabelView> =>
  json(request, `/api${path}.json`);

/** No violation of accessibility rules, in light and in dark: of the page, or of the part of it that was added. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // A page that a link led to gets its title with its last piece.
  await expect(page).toHaveTitle(/\S/);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
    const { violations } = await (part ? axe.include(part) : axe).analyze();
    const said = violations.map(
      (v) => `${colorScheme}: ${v.id}: ${v.nodes.map((n) => n.target).join(" | ")}`,
    );
    expect(said).toEqual([]);
  }
}

/** What the page says in its one sentence: how many papers it shows. */
export async function papersShown(page: Page): Promise<number> {
  const said = (await page.locator("main").getByRole("status").first().textContent()) ?? "";
  return Number(/^([\d,]+) papers?/.exec(said)?.[1]?.replace(",", ""));
}

/** Nothing is wider than the page. */
export async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}

export const PHONE = { width: 390, height: 844 };
