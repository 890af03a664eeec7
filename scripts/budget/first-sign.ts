import type { Browser } from "playwright";
import { type Figure, median } from "./figures";

const TIMES = 5;
/** How long the page has been read by then (ms). */
const READ = 1500;
/** The same slower CPU as Lighthouse's phone. */
const SLOWER = 4;

/**
 * What resting costs: from the first touch on a phone's page that has only been read until its scripts answer (ms).
 * @returns the median of five pages, each new, its scripts fetched by then but not run
 */
export async function firstSign(browser: Browser, url: string): Promise<Figure> {
  const times: number[] = [];
  for (let k = 0; k < TIMES; k++) {
    const context = await browser.newContext({
      viewport: { width: 412, height: 823 },
      isMobile: true,
      hasTouch: true,
      userAgent: "Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36",
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.waitForTimeout(READ);
    await page.evaluate(() => {
      const scope = window as unknown as { answering: Promise<number> };
      scope.answering = new Promise((resolve) => {
        let touched = Number.NaN;
        const root = document.documentElement;
        window.addEventListener(
          "touchstart",
          (event) => {
            touched = event.timeStamp;
          },
          { once: true, capture: true },
        );
        new MutationObserver(() => {
          if (root.dataset.hydrated !== undefined) resolve(performance.now() - touched);
        }).observe(root, { attributes: true });
      });
    });
    await page.touchscreen.tap(200, 400);
    times.push(await page.evaluate(() => (window as unknown as { answering: Promise<number> }).answering));
    await context.close();
  }
  return {
    name: "First touch to answering scripts",
    value: median(times),
    unit: "ms",
    limit: 1000,
    must: "below",
    note: `median of ${times.map((t) => t.toFixed(0)).join(", ")}; a phone's page, CPU ${SLOWER} times slower`,
  };
}
