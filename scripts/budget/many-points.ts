import type { Browser, Page } from "playwright";
import { chartOfPoints } from "@/lib/chart/analyse";
import { parseOptions } from "@/lib/query/chart-options";
import { chartPoints } from "../bench/support/chart-points";
import { type Figure, median } from "./figures";
import { openLive } from "./open";

const MANY = 10_000;
const REDRAWN = 7;
const MOVES = 60;
/** A frame at 60 a second (ms). */
const FRAME = 16.7;

/** The explore page with its filtered view answered by many synthetic points. */
async function openMany(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const points = chartPoints(MANY);
  await page.route("**/api/points.json*", async (route) => {
    const { options } = parseOptions(new URL(route.request().url()).searchParams);
    await route.fulfill({ json: { dataVersion: "made", ...chartOfPoints(points, options, MANY) } });
  });
  await openLive(page, url);
  await page
    .getByRole("checkbox", { name: /quantization/i })
    .first()
    .click();
  await page.locator("[role=application] canvas").waitFor({ timeout: 60_000 });
  return page;
}

/** From the choice of the other frontier until two frames after the sentence has followed it (ms). */
const redraw = (page: Page, to: "strict" | "claimed"): Promise<number> =>
  page.evaluate(async (value) => {
    const select = [...document.querySelectorAll("select")].find((s) =>
      [...s.options].some((o) => o.value === "strict"),
    ) as HTMLSelectElement;
    const words = value === "strict" ? "counting only" : "as claimed";
    const start = performance.now();
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    // No named helpers in here: what runs in the page has none of this file's.
    while (!document.querySelector("main [role=status]")?.textContent?.includes(words))
      await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, to);

/** What one move of the pointer costs the main thread, up to React's commit and the new layout (ms). */
const move = (page: Page, x: number, y: number): Promise<number> =>
  page.evaluate(
    async ([clientX, clientY]) => {
      const target = document.querySelector("[role=application]") as HTMLElement;
      const start = performance.now();
      target.dispatchEvent(
        new PointerEvent("pointermove", { clientX, clientY, pointerType: "mouse", bubbles: true }),
      );
      await new Promise((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(null);
      });
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    [x, y] as const,
  );

/** Redrawing and hovering a chart of 10,000 points: medians. */
export async function manyPoints(browser: Browser, url: string): Promise<Figure[]> {
  const page = await openMany(browser, url);
  const drawn: number[] = [];
  for (let k = 0; k < REDRAWN; k++) drawn.push(await redraw(page, k % 2 === 0 ? "strict" : "claimed"));
  const box = await page.locator("[role=application]").boundingBox();
  const moved: number[] = [];
  for (let k = 0; box && k < MOVES; k++) {
    const x = box.x + box.width * (0.15 + (0.7 * k) / MOVES);
    moved.push(await move(page, x, box.y + box.height * (0.3 + 0.01 * (k % 30))));
  }
  await page.close();
  return [
    {
      name: "10,000 points drawn anew",
      value: median(drawn),
      unit: "ms",
      limit: 500,
      must: "below",
      note: `median of ${drawn.length}, from the choice to the painted chart`,
    },
    {
      name: "Hover over 10,000 points",
      value: median(moved),
      unit: "ms",
      limit: FRAME,
      must: "below",
      note: `median of ${moved.length} moves, main thread; a frame at 60 a second`,
    },
  ];
}
