import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { findBrowser } from "./support/browser";
import { page as document, QUESTIONS, type Shown } from "./support/questions";

const USAGE = `Draws the questions of docs/questions.md anew from a running server.

  npm run pictures -- --url http://localhost:3000`;

const { values } = parseArgs({ options: { url: { type: "string" } } });
if (!values.url) {
  console.error(USAGE);
  process.exit(2);
}
const FOLDER = ".github/questions";
/** Wide enough for every name, narrow enough for a page of text. */
const SIZE = { width: 900, height: 900 };

/** Opens the chart of a question, keeps its picture, and gives what it says in words. */
async function show(page: Page, base: string, name: string, query: string): Promise<Shown> {
  await page.goto(`${base}/embed?${query}&theme=light`);
  await page.getByRole("application").waitFor();
  await page.locator("[data-chart-sentence]").waitFor();
  const picture = path.posix.join(FOLDER, `${name}.png`);
  await page.locator("figure").first().screenshot({ path: picture });
  const said = (await page.locator("[data-chart-sentence]").textContent()) ?? "";
  const source = (await page.getByText(/^Source: /).textContent()) ?? "";
  return { said: said.replace(/\s+/g, " "), source: source.split(" · ")[0] ?? source, picture };
}

await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? undefined,
  args: ["--no-sandbox"],
});
const tab = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
const shown = new Map<string, Shown>();
for (const { name, query } of QUESTIONS) shown.set(name, await show(tab, values.url, name, query));
await browser.close();
await mkdir("docs", { recursive: true });
await writeFile("docs/questions.md", document(shown));
console.log(`${QUESTIONS.length} questions drawn into docs/questions.md and ${FOLDER}`);
