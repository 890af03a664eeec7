import http from "node:http";
import type { Browser } from "playwright";
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

/** The scripts of the explore page that the browser asks for before the page has loaded, and those after it. */
export async function weight(browser: Browser, url: string): Promise<{ figure: Figure; later: number }> {
  const page = await browser.newPage();
  const first = new Set<string>();
  const later = new Set<string>();
  let loaded = false;
  page.on("load", () => {
    loaded = true;
  });
  page.on("request", (request) => {
    if (request.resourceType() !== "script") return;
    if (!loaded) first.add(request.url());
    else if (!first.has(request.url())) later.add(request.url());
  });
  await openLive(page, url);
  await page.close();
  const drawn = later.size > 0 ? "the chart comes after" : "NOTHING came after: the chart was in it";
  return {
    figure: {
      name: "JavaScript at first load",
      value: (await total(first)) / 1000,
      unit: "kB",
      limit: 170,
      must: "at most",
      note: `${first.size} files, gzip; ${drawn}`,
    },
    later: (await total(later)) / 1000,
  };
}
