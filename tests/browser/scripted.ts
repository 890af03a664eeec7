import { test as base, type Page } from "@playwright/test";

/** Waits until scripts have taken over all of the page but its drawings: before that a key is the browser's alone. */
export const answering = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll("body :is(a, button, input):not(svg *)")].every((element) =>
        Object.keys(element).some((key) => key.startsWith("__react")),
      ),
    undefined,
    { timeout: 30_000 },
  );

/** Tests whose `page.goto` and `page.reload` come back when scripts answer, where a page came and scripts run. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    const { goto, reload } = { goto: page.goto.bind(page), reload: page.reload.bind(page) };
    const whole = async (answer: Awaited<ReturnType<Page["goto"]>>) => {
      const isPage = answer?.headers()["content-type"]?.startsWith("text/html");
      if (isPage && javaScriptEnabled !== false) await answering(page);
      return answer;
    };
    page.goto = async (...given) => whole(await goto(...given));
    page.reload = async (...given) => whole(await reload(...given));
    await use(page);
  },
});
