import http from "node:http";
import type { Browser, Page } from "playwright";
import type { Figure } from "./figures";
import { openLive } from "./open";

/** Bytes of an answer's body as it goes over the wire, compressed with gzip. */
function bytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers: { "accept-encoding": "gzip" } }, (answer) => {
        let size = 0;
        answer.on("data", (chunk: Buffer) => {
          size += chunk.length;
        });
        answer.on("end", () => resolve(size));
      })
      .on("error", reject);
  });
}

const total = async (urls: Iterable<string>) =>
  (await Promise.all([...urls].map(bytes))).reduce((sum, n) => sum + n, 0);

/** Addresses of the scripts that a page names. */
const named = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.scripts].flatMap((script) => {
      const { src, noModule } = script;
      return src && !noModule ? [src] : [];
    }),
  );

/** The scripts that a page names itself. */
async function firstOf(page: Page, url: string): Promise<string[]> {
  await page.goto(url, { waitUntil: "load" });
  return named(page);
}

/**
 * The scripts that the explore page needs before it answers, beside those of an empty page, and those that come after
 * them for its chart and table.
 */
export async function weight(
  browser: Browser,
  url: string,
  emptyUrl: string,
): Promise<{ figure: Figure; later: number }> {
  const page = await browser.newPage();
  const floor = await total(await firstOf(page, emptyUrl));
  const asked = new Set<string>();
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.add(request.url());
  });
  const first = await firstOf(page, url);
  await openLive(page, url);
  await page.close();
  const later = [...asked].filter((address) => !first.includes(address));
  const drawn = later.length > 0 ? "the chart comes after" : "NOTHING came after: the chart was in it";
  return {
    figure: {
      name: "JavaScript at first load",
      value: (await total(first)) / 1000,
      unit: "kB",
      limit: 170,
      must: "at most",
      note: `${first.length} files, gzip; ${drawn}; an empty Next page here: ${(floor / 1000).toFixed(1)} kB`,
    },
    later: (await total(later)) / 1000,
  };
}
