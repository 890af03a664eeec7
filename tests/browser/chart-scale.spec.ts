import { expect, type Page } from "@playwright/test";
import { analyse } from "../../lib/chart/analyse";
import { type Mark, RADIUS } from "../../lib/chart/marks";
import { draw } from "../../lib/chart/model";
import { allPrimitives } from "../../lib/chart/primitives";
import { parseOptions } from "../../lib/query/chart-options";
import { openMade, picture } from "./chart-support";
import { test } from "./scripted";

/** The explore page with so many made-up points that they are drawn on a canvas. */
async function openMany(page: Page, n: number) {
  const points = await openMade(page, n);
  await expect(picture(page).locator("canvas")).toBeVisible({ timeout: 30_000 });
  return points;
}

/** How much of a pixel of the canvas is painted, at a place of the picture. */
const painted = (page: Page, x: number, y: number): Promise<number> =>
  picture(page)
    .locator("canvas")
    .evaluate(
      (canvas: HTMLCanvasElement, [x = 0, y = 0]) => {
        const ratio = canvas.width / canvas.clientWidth;
        const at = canvas
          .getContext("2d")
          ?.getImageData(Math.round(x * ratio) - 1, Math.round(y * ratio) - 1, 3, 3);
        return Math.max(...Array.from(at?.data ?? []).filter((_, i) => i % 4 === 3));
      },
      [x, y],
    );

for (const n of [500, 5000, 200_000])
  test(`${n} points: the frontier is drawn whole, every sign of a hedge is, and the lane lies below the crowd`, async ({
    page,
  }) => {
    test.slow();
    const points = await openMany(page, n);
    const { options } = parseOptions(new URLSearchParams());
    const analysis = analyse(points, options);
    await expect(picture(page).locator("[data-mark][data-on]")).toHaveCount(analysis.on.size);
    await expect(async () => {
      const box = await picture(page).boundingBox();
      if (!box) throw new Error("no picture");
      const { marks } = draw(analysis, { width: Math.floor(box.width), height: Math.round(box.height) });
      const crowd = marks.filter((m) => !m.on);
      const of = (sign: (m: Mark) => boolean) => crowd.find(sign) as Mark;
      const arrow = of((m) => analysis.trades[m.index]?.factor.open === "high");
      expect(await painted(page, arrow.x + RADIUS + 8, arrow.y)).toBeGreaterThan(0);
      for (const place of ["better", "lane"]) {
        const said = of((m) => m.place === place);
        expect(await painted(page, said.x, said.y)).toBeGreaterThan(0);
      }
    }).toPass();
    const below = await picture(page).evaluate((p) => {
      const [ground, canvas] = [p.querySelector("[data-lanes] rect"), p.querySelector("canvas")];
      return ground && canvas && ground.compareDocumentPosition(canvas) === Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(below).toBe(true);
    if (n > 350)
      await expect(page.locator("main")).toContainText(
        `All ${n.toLocaleString("en-GB")} points are compared`,
      );
  });

const PLACED = ["d", "x", "y", "x1", "y1"];
/** The last digits of a logarithm are each machine's own. */
const rounded = (shapes: readonly string[]) =>
  shapes.map((s) => s.replace(/\d+\.\d+/g, (n) => Number(n).toFixed(2))).sort();

test("the chart that answers and a picture of it are one drawing, sign for sign", async ({ page }) => {
  const points = await openMade(page, 60);
  const { options } = parseOptions(new URLSearchParams());
  await expect(async () => {
    const box = await picture(page).boundingBox();
    if (!box) throw new Error("no picture");
    const size = { width: Math.floor(box.width), height: Math.round(box.height) };
    const drawn = await picture(page).evaluate(
      (p, placed) =>
        [...p.querySelectorAll(".recharts-surface :is(path, text, line, rect), [data-lanes] rect")]
          .filter((e) => !e.closest("defs"))
          .map((e) => [e.tagName, e.textContent, ...placed.map((a) => e.getAttribute(a) ?? "")].join(" ")),
      PLACED,
    );
    const pictured = allPrimitives(draw(analyse(points, options), size)).map(({ tag, text = "", attrs }) =>
      [tag, text, ...PLACED.map((a) => attrs[a] ?? "")].join(" "),
    );
    expect(rounded(drawn)).toEqual(rounded(pictured));
  }).toPass();
});

// How long it takes is measured by `npm run budget`, not here.
test("a crowd follows a choice and is hovered", async ({ page }) => {
  test.slow();
  await openMany(page, 10_000);
  const said = page.locator("main [role=status]").first();
  await expect(said).toContainText("as claimed");
  await page
    .locator("select")
    .filter({ has: page.locator("option[value=strict]") })
    .first()
    .selectOption("strict");
  await expect(said).toContainText("counting only");
  await expect(picture(page).locator("[data-mark][data-on]").first()).toBeAttached();
  await picture(page).scrollIntoViewIfNeeded();
  const mark = picture(page).locator("[data-mark][data-on] path[stroke-linejoin]").first();
  // The marks are drawn anew while the choice settles: the mouse follows the mark to where it stands by then.
  await expect(async () => {
    const box = await mark.boundingBox();
    if (!box) throw new Error("no mark");
    await page.mouse.move(box.x + 30, box.y + 30);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(picture(page).locator("[data-chart-tip]")).toBeVisible({ timeout: 1000 });
  }).toPass();
});
