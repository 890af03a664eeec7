import { test as base, type Page } from "@playwright/test";

/** Waits until the page's scripts answer; before that a key or a click is the browser's alone. */
const answering = (page: Page): Promise<void> =>
  page.locator("html[data-hydrated]").waitFor({ state: "attached", timeout: 30_000 });

/** Tests whose `page.goto` and `page.reload` come back when scripts answer, where a page came and scripts run. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    const { goto, reload } = { goto: page.goto.bind(page), reload: page.reload.bind(page) };
    const whole = async (answer: Awaited<ReturnType<Page["goto"]>>) => {
      const isPage = answer?.headers()["content-type"]?.startsWith("text/html");
      if (!isPage || javaScriptEnabled === false) return answer;
      // The page rests until a reader gives a sign; this one does nothing else.
      await page.keyboard.press("Shift");
      await answering(page);
      return answer;
    };
    page.goto = async (...given) => whole(await goto(...given));
    page.reload = async (...given) => whole(await reload(...given));
    await use(page);
  },
});
