import type { Browser, Locator, Page } from "playwright";
import { StepError } from "../support/guard";
import { type Figure, percentile } from "./figures";
import { openLive } from "./open";

const CLICKS = 40;

/**
 * Time from a click to the frame that shows its answer (ms): from the click event's own time stamp until the page, busy
 * in between or not (what was asked before is here at once), says something else and has painted.
 */
async function clickToPaint(page: Page, tick: Locator): Promise<number> {
  await page.evaluate(() => {
    const bar = document.querySelector(".progress");
    const said = document.querySelector("main [role=status]");
    if (!bar || !said) throw new Error("nothing on the page says when it is busy");
    const scope = window as unknown as { painted: Promise<number> };
    scope.painted = new Promise((resolve) => {
      let clicked = 0;
      document.addEventListener(
        "click",
        (event) => {
          clicked = event.timeStamp;
        },
        { once: true, capture: true },
      );
      const observer = new MutationObserver(() => {
        if (clicked === 0 || bar.hasAttribute("data-on")) return;
        observer.disconnect();
        // A message posted from a frame's callback arrives after the frame is painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - clicked);
          port2.postMessage(null);
        });
      });
      observer.observe(bar, { attributes: true, attributeFilter: ["data-on"] });
      observer.observe(said, { childList: true, characterData: true, subtree: true });
    });
  });
  await tick.click();
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

/** The count a facet's value shows, and the number of papers the page then says it shows. */
async function check(page: Page, label: string, promised: number) {
  const said = (await page.locator("main").getByRole("status").first().textContent()) ?? "";
  const shown = Number(/^(\d[\d,]*) papers?/.exec(said)?.[1]?.replace(",", ""));
  if (shown !== promised)
    throw new StepError(`“${label}” promised ${promised} papers; the page says: ${said}`);
}

/** Ticks one facet value after another, each alone and each never asked before; checks every answer's count. */
export async function clicks(browser: Browser, url: string): Promise<{ figure: Figure; times: number[] }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await openLive(page, url);
  await page.locator("aside details").evaluateAll((all) => {
    for (const more of all) (more as HTMLDetailsElement).open = true;
  });
  const labels = page.locator("aside fieldset label:has(input[type=checkbox])");
  const counts = await labels.evaluateAll((all) =>
    all.map((l) => Number(l.lastElementChild?.textContent ?? 0)),
  );
  const times: number[] = [];
  for (const [i, count] of counts.entries()) {
    if (times.length === CLICKS) break;
    const label = labels.nth(i);
    const name = (await label.locator("span").first().textContent()) ?? "";
    if (count === 0) continue;
    const tick = label.locator("input");
    await tick.scrollIntoViewIfNeeded();
    times.push(await clickToPaint(page, tick));
    await check(page, name, count);
    await clickToPaint(page, tick);
  }
  await page.close();
  const p95 = percentile(times, 0.95);
  return {
    figure: {
      name: "Filter click to painted result",
      value: p95,
      unit: "ms",
      limit: 100,
      must: "below",
      note: `p95 of ${times.length} clicks, each a new question; median ${percentile(times, 0.5).toFixed(0)} ms`,
    },
    times: times.map((t) => Number(t.toFixed(1))),
  };
}
