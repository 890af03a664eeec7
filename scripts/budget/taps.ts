import { type Browser, errors, type Page } from "playwright";
import { type Figure, percentile } from "./figures";

/** A phone's processor beside this one. */
const SLOWER = 4;
/** When a person taps, after the first paint (ms). */
const MOMENTS = [300, 1000, 3000] as const;
/** A tap that is not answered by then is lost (ms). */
const PATIENCE = 20_000;

/** Something that is done to a page while its scripts still come. */
interface Act {
  name: string;
  /** What the browser calls the tap. */
  event: "pointerdown" | "keydown";
  tap: (page: Page) => Promise<void>;
  /** Whether it is answered: an expression of the page, which may be another one by then. */
  answered: string;
}

/** Presses where an element stands, without waiting for anything. */
async function press(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const asked = (name: string) => `new URLSearchParams(location.search).has("${name}")`;
const SAID = `(document.querySelector("main [role=status]")?.textContent ?? "")`;

const ACTS: readonly Act[] = [
  {
    name: "tick",
    event: "pointerdown",
    tap: (page) => press(page, "aside input[name=technique]"),
    answered: `${asked("technique")} && ${SAID} !== sessionStorage.said`,
  },
  {
    name: "sort",
    event: "pointerdown",
    tap: (page) => press(page, "thead a[href*='sort=year']"),
    answered: `${asked("sort")} && document.querySelector("th[aria-sort]") !== null`,
  },
  {
    name: "open",
    event: "pointerdown",
    tap: (page) => press(page, "main a[data-title]"),
    answered: `document.querySelector("[role=dialog] h1, main mark.evidence") !== null`,
  },
  {
    name: "search",
    event: "keydown",
    tap: async (page) => {
      await press(page, "header input[type=search]");
      await page.keyboard.press("m");
    },
    answered: `${asked("q")} && ${SAID} !== sessionStorage.said`,
  },
];

/** On a page with nothing on it: the next frame. */
const NOTHING: Act = {
  name: "empty page",
  event: "pointerdown",
  tap: (page) => press(page, "main"),
  answered: "true",
};

/** Notes in the tab's own storage, which outlives a page, when it was tapped and when the answer was painted. */
const watch = ({ event, answered }: Act): string => `
  addEventListener("${event}", (e) => { sessionStorage.tap ??= performance.timeOrigin + e.timeStamp; }, true);
  const look = () => {
    if (!sessionStorage.tap || !(${answered})) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { sessionStorage.answer ??= performance.timeOrigin + performance.now(); };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);`;

/** @returns from the tap to the painted answer (ms); null where there was none */
async function once(browser: Browser, url: string, act: Act, moment: number): Promise<number | null> {
  // High enough for the head of the table to be in sight.
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.addInitScript(watch(act));
    await page.goto(url, { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByName("first-paint").length > 0);
    await page.evaluate(() => {
      sessionStorage.said = document.querySelector("main [role=status]")?.textContent ?? "";
    });
    await page.waitForTimeout(moment);
    await act.tap(page);
    const took = () =>
      sessionStorage.answer ? Number(sessionStorage.answer) - Number(sessionStorage.tap) : null;
    const answered = await page.waitForFunction(took, undefined, { timeout: PATIENCE });
    return Number(await answered.jsonValue());
  } catch (error) {
    if (error instanceof errors.TimeoutError) return null;
    throw error;
  } finally {
    await page.close();
  }
}

/** Taps on the page while it comes alive, and on an empty one in turn, the processor four times slower. */
export async function taps(
  browser: Browser,
  url: string,
  emptyUrl: string,
  rounds: number,
): Promise<{ figures: Figure[]; times: Record<string, (number | null)[]> }> {
  const times: Record<string, (number | null)[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const moment of MOMENTS)
      for (const act of [...ACTS, NOTHING]) {
        const took = await once(browser, act === NOTHING ? emptyUrl : url, act, moment);
        const name = `${act.name} at ${moment} ms`;
        times[name] = [...(times[name] ?? []), took === null ? null : Math.round(took)];
      }
  const of = (acts: readonly Act[]) =>
    Object.entries(times).flatMap(([name, all]) => (acts.some((a) => name.startsWith(a.name)) ? all : []));
  const answered = of(ACTS).filter((t) => t !== null);
  const floor = percentile(
    of([NOTHING]).filter((t) => t !== null),
    0.75,
  );
  const p75 = percentile(answered, 0.75);
  return {
    figures: [
      {
        ...{ name: "Taps lost while scripts come", value: of(ACTS).length - answered.length, unit: "" },
        ...{ limit: 0, must: "at most" },
        note: `of ${of(ACTS).length}: tick, sort, open, a letter, ${MOMENTS.join(", ")} ms after the first paint, CPU ${SLOWER} times slower`,
      },
      {
        ...{ name: "Tap to painted answer beyond an empty page's", value: p75 - floor, unit: "ms" },
        ...{ limit: 300, must: "at most" },
        note: `p75 ${p75.toFixed(0)} ms; an empty Next page here: ${floor.toFixed(0)} ms`,
      },
    ],
    times,
  };
}
