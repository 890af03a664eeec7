import { expect } from "@playwright/test";
import { expectAccessible, expectNoSideways, PHONE } from "./pages-support";
import { test } from "./scripted";
import { startWriting, type WritingServer } from "./write-support";

const TITLE = "Brisk Heads for Patient Readers";
const TEXT = `${TITLE}

We present Brisk, which prunes attention heads while decoding. Brisk is 2.5x faster than the baseline and keeps 99% of its accuracy on ImageNet. It was tested with 12 readers, who saw no difference between the two and went on reading as they had before.
`;

test.describe.configure({ mode: "serial" });

let server: WritingServer;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startWriting();
});
test.afterAll(() => server?.stop());

test("what was read is stored, seen in the table, and taken back whole", async ({ page }) => {
  await page.goto(`${server.url}/read#token=${server.token}`);
  // The token is kept for this tab and leaves the address.
  await expect(page).toHaveURL(`${server.url}/read`);
  await page.getByLabel("Text to read").fill(TEXT);
  await page.getByRole("button", { name: "Read it" }).click();
  const store = page.getByRole("region", { name: "Store it" });
  await store.getByRole("button", { name: "Store this paper" }).click();
  await expect(store.getByRole("status")).toContainText("Stored: 1 new");
  await expect(page.getByText("1 is here already")).toBeVisible();
  const link = await store.getByRole("link", { name: "See them in the table" }).getAttribute("href");
  const seen = await page.context().newPage();
  await seen.goto(server.url + link);
  await expect(seen.getByRole("link", { name: TITLE }).first()).toBeVisible();
  await store.getByRole("button", { name: "Take it back" }).click();
  await expect(store.getByRole("status")).toContainText("Taken back: 1 removed");
  await seen.goto(`${server.url}/?q=Patient+Readers`);
  await expect(seen.getByRole("link", { name: TITLE })).toHaveCount(0);
});

test("a wrong token is refused in words, by keyboard, on a phone, for everyone", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(`${server.url}/read`);
  await page.getByLabel("Text to read").fill(TEXT);
  await page.getByRole("button", { name: "Read it" }).press("Enter");
  const store = page.getByRole("region", { name: "Store it" });
  const button = store.getByRole("button", { name: "Store this paper" });
  await expect(button).toBeDisabled();
  await store.getByLabel("Token").fill("no-such-token-at-all");
  await button.press("Enter");
  await expect(store.getByRole("status")).toContainText("The token is missing or wrong");
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("another site's page changes nothing", async ({ request }) => {
  const headers = { authorization: `Bearer ${server.token}`, origin: "https://evil.example" };
  const answer = await request.post(`${server.url}/api/write/digest`, { data: TEXT, headers });
  expect(answer.status()).toBe(403);
});
