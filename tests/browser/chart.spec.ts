import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import {
  drawn,
  expectAccessiblePart,
  figure,
  markOf,
  marks,
  middleOf,
  openChart,
  picture,
  pointsOf,
  spoken,
  summary,
} from "./chart-support";
import { PHONE } from "./pages-support";
import { test } from "./scripted";

const measured = (p: { quality: { quantity: string; unit: string } | null }) =>
  p.quality !== null && p.quality.quantity !== "parity" && p.quality.unit !== "level";

test.describe("the chart tells apart what cannot be compared", () => {
  test("units share the axis only under a warning, and a switch parts them", async ({ page }) => {
    await openChart(page);
    const warning = figure(page).getByRole("note");
    await expect(warning).toContainText("compares unlike units");
    await warning.getByRole("button", { name: /only relative %/ }).click();
    await expect(page).toHaveURL(/y=relative/);
    await expect(warning).toBeHidden();
    await expect(drawn(page, "quality change, relative %")).toBeVisible();
    await expect(drawn(page, "stated as a level or in another unit")).toBeVisible();
  });

  test("derived values show their arithmetic", async ({ page, request }) => {
    const kept = (await pointsOf(request)).find((p) => p.quality?.value === 96.7);
    await openChart(page);
    const { x, y } = await middleOf(page, kept?.id ?? "");
    await page.mouse.move(x, y);
    const card = picture(page).locator("[data-chart-tip]");
    await expect(card).toContainText(/96\.7.% kept: 96\.7 − 100 = −3\.3.% relative/);
    await expect(card).toContainText(/1 \/ \(1 − 0\.\d+\) = [\d.]+×/);
    await expect(card.locator("q").first()).not.toBeEmpty();
  });

  test("nothing is invented: no quality is a tick, words are a lane, neither is zero", async ({
    page,
    request,
  }) => {
    const points = await pointsOf(request);
    const unstated = new Set(points.filter((p) => p.quality === null).map((p) => p.paper)).size;
    const parity = points.filter((p) => p.quality?.quantity === "parity");
    await openChart(page);
    await expect(drawn(page, `quality not stated, ${unstated} papers`)).toBeVisible();
    await expect(drawn(page, "in words").first()).toBeVisible();
    await expect(marks(page)).toHaveCount(points.filter(measured).length + parity.length);
    const lane = await picture(page)
      .locator(".recharts-reference-area path, .recharts-reference-area rect")
      .first()
      .boundingBox();
    for (const p of parity) {
      const { y } = await middleOf(page, p.id);
      expect(y).toBeGreaterThan(lane?.y ?? 0);
      expect(y).toBeLessThan((lane?.y ?? 0) + (lane?.height ?? 0));
    }
    for (const p of points.filter((q) => q.quality === null)) await expect(markOf(page, p.id)).toHaveCount(0);
  });

  test("hedges are drawn, and the two strengths differ", async ({ page, request }) => {
    const points = (await pointsOf(request)).filter(measured);
    const upTo = points.find((p) => p.efficiency.bound === "up-to");
    const atLeast = points.find((p) => p.efficiency.bound === "at-least");
    await openChart(page);
    const arrow = (id: string) => markOf(page, id).locator('path[fill="none"][stroke="var(--mut)"]').first();
    const less = await arrow(upTo?.id ?? "").boundingBox();
    const more = await arrow(atLeast?.id ?? "").boundingBox();
    expect((less?.x ?? 0) + (less?.width ?? 0)).toBeLessThan((await middleOf(page, upTo?.id ?? "")).x);
    expect(more?.x ?? 0).toBeGreaterThan((await middleOf(page, atLeast?.id ?? "")).x);
    const claimed = await summary(page).textContent();
    await figure(page).page().getByLabel("frontier", { exact: true }).first().selectOption("strict");
    await expect(page).toHaveURL(/frontier=strict/);
    await expect(summary(page)).toContainText("counting only what is guaranteed");
    expect(await summary(page).textContent()).not.toBe(claimed);
    await expect(markOf(page, upTo?.id ?? "")).not.toHaveAttribute("data-on");
  });

  test("findings and baselines are off until asked for, and then marked", async ({ page }) => {
    await openChart(page);
    const before = await marks(page).count();
    await figure(page)
      .getByText(/findings of studies are off/)
      .getByRole("button", { name: "Show" })
      .click();
    await expect(page).toHaveURL(/also=finding/);
    await expect.poll(() => marks(page).count()).toBeGreaterThan(before);
    await expect(marks(page).locator('path[stroke-dasharray="1 2.4"]').first()).toBeVisible();
    await expect(figure(page).getByText(/numbers? of (a baseline|baselines)/)).toBeVisible();
    // Ranges and "about" stand among the findings: a bar, and a hollow mark.
    await expect(marks(page).locator('path[stroke-opacity="0.45"]').first()).toBeAttached();
    await expect(marks(page).locator('path[fill="var(--card)"][stroke-width="2"]').first()).toBeAttached();
  });
});

test.describe("the chart compares within groups", () => {
  test("says what differs, and gives each group its frontier and its picture", async ({ page }) => {
    await openChart(page);
    await expect(figure(page)).toContainText(/Compared across \d+ kinds of gain/);
    await expect(figure(page)).toContainText(/No two papers here name the same benchmark/);
    await figure(page)
      .getByRole("button", { name: /\d+ techniques/ })
      .click();
    await expect(page).toHaveURL(/group=technique/);
    await expect(summary(page)).toContainText(/on \d+ frontiers, one per technique/);
    const multiples = page.getByRole("region", { name: "One chart per technique" });
    expect(await multiples.locator("figure").count()).toBeGreaterThan(3);
    await expect(multiples).toContainText("Inside it still differ");
    await figure(page).getByRole("button", { name: "One frontier for all" }).click();
    await expect(page).not.toHaveURL(/group=/);
  });

  test("the frontier follows the filter", async ({ page, request }) => {
    await openChart(page);
    await page
      .getByRole("checkbox", { name: /quantization/i })
      .first()
      .click();
    await expect(summary(page)).toContainText("11 papers");
    const points = (await pointsOf(request, "?technique=quantization")).filter(measured);
    await expect(marks(page).and(page.locator("[data-on]"))).toHaveCount(points.length);
  });
});

test.describe("the chart explains itself", () => {
  test("a point says what dominates it, by how much, in which words, and what would change that", async ({
    page,
    request,
  }) => {
    const point = (await pointsOf(request)).find((p) => p.quality?.value === 6.4);
    await openChart(page);
    const at = await middleOf(page, point?.id ?? "");
    await page.mouse.click(at.x, at.y);
    await expect(page).toHaveURL(new RegExp(`open=${point?.paper}`));
    await expect(page).toHaveURL(/point=\d+[:%]/);
    const why = page.getByRole("dialog").locator("[data-chart-why]");
    await expect(why).toContainText(/Not on the frontier: \d+ points? (is|are) at least as good/);
    await expect(why).toContainText(/has [\d.]+× its factor and \+[\d.]+.(%|pp) quality/);
    await expect(why).toContainText("Not shared");
    await expect(why).toContainText(/It would be on the frontier with/);
    await expect(why).toContainText(/drawn cases/);
    await page.reload();
    await expect(why).toContainText("Not on the frontier");
    await expectAccessiblePart(page, "[role=dialog]");
  });

  test("the frontier's sureness is a share of cases, with its method", async ({ page }) => {
    await openChart(page);
    await page.getByText("How sure is the frontier?").click();
    const shares = page.locator("[data-chart-shares]");
    await expect(shares).toContainText("1,000 drawn cases");
    await expect(shares).toContainText("fixed seed");
    const values = (await shares.locator("li span:last-child").allTextContents())
      .map((t) => Number.parseFloat(t))
      .filter((v) => !Number.isNaN(v));
    expect(values.length).toBeGreaterThan(2);
    expect([...values].sort((a, b) => b - a)).toEqual(values);
  });

  test("an exchange rate names the winner and where winners change", async ({ page }) => {
    await openChart(page, "/?y=percent");
    await page.getByText("What is quality worth?").click();
    const slider = page.getByRole("slider", { name: /is worth/ });
    const box = page.locator("[data-chart-exchange]");
    const first = await box.locator("[aria-live]").textContent();
    await expect(box).toContainText("The winner changes");
    await slider.press("End");
    await expect(page).toHaveURL(/rate=10/);
    await expect(box.locator("[aria-live]")).not.toHaveText(first ?? "");
    await expect(picture(page).locator('path[stroke-dasharray="6 4"]').first()).toBeAttached();
    await expect(drawn(page, "winner")).toBeVisible();
    await box.getByRole("button", { name: /^up to/ }).click();
    await expect(box.locator("[aria-live]")).toHaveText(first ?? "");
    await expect(drawn(page, /worth (the same|half|a quarter)/).first()).toBeVisible();
    await box.getByRole("button", { name: "off" }).click();
    await expect(page).not.toHaveURL(/rate=/);
  });

  test("the knee is marked where there is one", async ({ page }) => {
    await openChart(page, "/?also=finding");
    await expect(drawn(page, /^knee$/)).toBeVisible();
  });
});

test.describe("the chart is at hand", () => {
  test("a drawn stretch zooms, and becomes a filter that the table follows", async ({ page }) => {
    await openChart(page);
    const box = await picture(page).boundingBox();
    if (!box) throw new Error("no picture");
    const brush = async () => {
      await page.mouse.move(box.x + 0.22 * box.width, box.y + 0.3 * box.height);
      await page.mouse.down();
      await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.6 * box.height, { steps: 4 });
      await page.mouse.up();
    };
    await brush();
    await page.getByRole("button", { name: "Zoom in", exact: true }).last().click();
    await expect(page).toHaveURL(/zoom=/);
    await page.getByRole("button", { name: "Whole chart", exact: true }).click();
    await expect(page).not.toHaveURL(/zoom=/);
    await brush();
    await page.getByRole("button", { name: "Use as filter" }).click();
    await expect(page).toHaveURL(/factor=[\d.]+\.\.[\d.]+/);
    await expect(page).toHaveURL(/accuracy=-?[\d.]+\.\.-?[\d.]+/);
    await expect(summary(page)).not.toContainText("106 papers");
  });

  test("keys and buttons zoom too", async ({ page }) => {
    await openChart(page);
    await picture(page).focus();
    await page.keyboard.press("+");
    await expect(page).toHaveURL(/zoom=/);
    await expect(figure(page).getByRole("button", { name: "Use this part as filter" })).toBeVisible();
    await page.keyboard.press("0");
    await expect(page).not.toHaveURL(/zoom=/);
    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await expect(page).toHaveURL(/zoom=/);
  });

  test("legend entries toggle, and the address keeps every choice without complaint", async ({ page }) => {
    await openChart(page);
    const entry = figure(page).getByRole("button", { name: /^faster/ });
    const before = await marks(page).count();
    await entry.click();
    await expect(entry).toHaveAttribute("aria-pressed", "false");
    await expect(page).toHaveURL(/off=speedup/);
    expect(await marks(page).count()).toBeLessThan(before);
    const all =
      "/?x=token_reduction&y=percent&group=domain&frontier=strict&colour=year&shape=technique&rate=1.2&zoom=1..6,-9..60&off=2019&also=finding&point=0:1";
    await openChart(page, all);
    await expect(page.locator("main").getByRole("alert")).toHaveCount(0);
    await expect(page.getByLabel("x", { exact: true }).first()).toHaveValue("token_reduction");
    await expect(figure(page).getByRole("button", { name: /^2025/ })).toBeVisible();
    await expect(page.locator("[data-chart-exchange] output")).toHaveText("1.2×");
    await openChart(page, "/?colour=mood");
    await expect(page.locator("main")).toContainText(/ignored colour = “mood”/i);
  });

  for (const path of ["/", "/?also=finding&rate=1.1", "/?group=technique&colour=technique"]) {
    test(`names collide neither with each other nor leave the picture: ${path}`, async ({ page }) => {
      await openChart(page, path);
      const boxes = await picture(page)
        .locator("text[data-label]")
        .evaluateAll((texts) =>
          texts.map((t) => ({ ...t.getBoundingClientRect().toJSON(), name: t.textContent })),
        );
      const frame = await picture(page).boundingBox();
      expect(boxes.length).toBeGreaterThan(2);
      for (const [i, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual((frame?.x ?? 0) - 1);
        expect(a.right).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) + 1);
        for (const b of boxes.slice(i + 1)) {
          const meet =
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
          expect(meet, `${a.name} on ${b.name}`).toBe(false);
        }
      }
    });
  }

  test("chart and table light up together", async ({ page, request }) => {
    const point = (await pointsOf(request)).find((p) => p.quality?.value === 96.7);
    await openChart(page);
    const row = page.locator(`tr[data-slug="${point?.paper}"]`);
    await expect(row).toBeVisible();
    const { x, y } = await middleOf(page, point?.id ?? "");
    await page.mouse.move(x, y);
    await expect(row).toHaveAttribute("data-lit");
    await row.scrollIntoViewIfNeeded();
    await row.hover();
    await expect(picture(page).locator("svg[aria-hidden] > g > circle")).not.toHaveCount(0);
  });

  test("saves as SVG and PNG with title, filter, date and source inside", async ({ page }) => {
    await openChart(page, "/?technique=quantization&frontier=strict");
    await expect(summary(page)).toContainText("11 papers");
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return readFile(await download.path());
    };
    const svg = (await save("Save as SVG")).toString("utf8");
    for (const words of [
      "Trade-offs as reported in abstracts",
      "Technique: quantization",
      "frontier of what is guaranteed",
      "Source: Tradeoff Atlas, 106 papers, data ",
      new Date().toISOString().slice(0, 10),
      "/?technique=quantization&amp;frontier=strict",
    ])
      expect(svg).toContain(words);
    expect(svg).not.toContain("var(--");
    const png = await save("Save as PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
  });
});

test.describe("the chart is for everyone", () => {
  test("arrow keys walk the frontier in order, and Enter opens the evidence", async ({ page }) => {
    await openChart(page);
    const xs: number[] = [];
    await picture(page).focus();
    await page.keyboard.press("Home");
    const on = await marks(page).and(page.locator("[data-on]")).count();
    for (let k = 0; k < on; k++) {
      expect(await spoken(page)).toMatch(/, on the frontier$/);
      const ring = await picture(page).locator("svg[aria-hidden] circle").first().boundingBox();
      xs.push(ring?.x ?? 0);
      await page.keyboard.press("ArrowRight");
    }
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect(new Set(xs).size).toBe(on);
    await expect(picture(page).locator("[data-chart-tip]")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
  });

  test("the table twin holds what the picture shows", async ({ page, request }) => {
    const points = await pointsOf(request);
    await openChart(page);
    await page.getByText("The chart as a table").click();
    const twin = page.getByRole("region", { name: "The chart as a table" });
    await expect(twin.locator("tbody tr")).toHaveCount(points.length);
    await expect(twin).toContainText("kept, in words");
    await expect(twin).toContainText("not stated");
    await expect(twin.locator("tbody tr").first()).toContainText("claimed");
  });

  test("no rule of accessibility is broken, with everything open and a point in focus", async ({ page }) => {
    await openChart(
      page,
      "/?group=technique&colour=technique&shape=technique&rate=1.05&technique=efficient-reasoning",
    );
    for (const fold of ["How sure is the frontier?", "The chart as a table", "How to read the signs"])
      await page.getByText(fold).click();
    await picture(page).focus();
    await page.keyboard.press("Home");
    await expectAccessiblePart(page);
  });

  test("nothing moves when motion is reduced", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openChart(page);
    await picture(page).focus();
    await page.keyboard.press("ArrowRight");
    expect(
      await page.evaluate(() => document.getAnimations().filter((a) => a.playState === "running").length),
    ).toBe(0);
  });

  test("distributions stand on the margins", async ({ page }) => {
    await openChart(page);
    await expect(picture(page).locator('path[fill-opacity="0.28"]')).toHaveCount(2);
  });

  test.describe("on a phone", () => {
    test.use({ viewport: PHONE, hasTouch: true });
    test("a tap names a point and offers its evidence", async ({ page, request }) => {
      const point = (await pointsOf(request)).find((p) => p.quality?.value === 10);
      await page.goto("/");
      await page.getByRole("button", { name: "Explore the chart and its table" }).tap();
      await expect(picture(page).locator("svg").first()).toBeVisible({ timeout: 20_000 });
      const { x, y } = await middleOf(page, point?.id ?? "");
      await page.touchscreen.tap(x, y);
      await picture(page).getByRole("button", { name: "Open the evidence" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    });
  });
});

/** Frames an address from another host of this machine: another origin to the browser. */
async function frame(page: Page, baseURL: string, address: string): Promise<void> {
  await page.goto(`${baseURL.replace("localhost", "127.0.0.1")}/api/openapi.json`);
  await page.evaluate((src) => {
    const inner = document.createElement("iframe");
    Object.assign(inner, { src, width: 900, height: 700 });
    document.body.replaceChildren(inner);
  }, `${baseURL}${address}`);
}

test.describe("the chart in other people's pages", () => {
  test("only the embeddable view may be framed", async ({ page, baseURL, request }) => {
    await frame(page, baseURL as string, "/embed?technique=quantization&theme=dark");
    const inner = page.frameLocator("iframe");
    await expect(inner.getByRole("application")).toBeVisible();
    await expect(inner.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(inner.getByText("Technique: quantization")).toBeVisible();
    await expect(inner.getByRole("banner")).toHaveCount(0);
    expect((await request.get("/")).headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect((await request.get("/embed")).headers()["x-frame-options"]).toBeUndefined();
    await frame(page, baseURL as string, "/");
    await expect(page.frameLocator("iframe").getByRole("application")).toHaveCount(0);
  });

  test("explains a point in place and breaks no rule of accessibility", async ({ page }) => {
    await openChart(page, "/embed?y=percent");
    await picture(page).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-chart-why]")).toContainText(/on the frontier/i);
    await expect(page.getByRole("link", { name: "Open the paper" })).toHaveAttribute("target", "_blank");
    await expectAccessiblePart(page, "main");
  });

  test("is offered as a line of HTML with the present choices", async ({ page }) => {
    await openChart(page, "/?frontier=strict&technique=quantization");
    await figure(page).getByText("Embed").click();
    const code = await page.getByLabel("HTML that embeds this chart").inputValue();
    expect(code).toMatch(/^<iframe src="http[^"]+\/embed\?technique=quantization&amp;frontier=strict"/);
  });

  test("shows picture, sentence and table without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page: Page = await context.newPage();
    await page.goto("/?technique=quantization");
    await page.getByRole("link", { name: /chart of these papers/i }).click();
    await expect(page.getByRole("img", { name: /papers/ })).toBeVisible();
    await expect(
      page.getByRole("region", { name: "The chart as a table" }).locator("tbody tr").first(),
    ).toBeVisible();
    await context.close();
  });
});
