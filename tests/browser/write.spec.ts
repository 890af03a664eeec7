import { expect } from "@playwright/test";
import { expectAccessible, expectNoSideways, PHONE, paired } from "./pages-support";
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

test("what was read is stored, seen in the table, and taken back whole", { tag: "@engines" }, async ({
  page,
}) => {
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

test("a claim is corrected, seen as corrected everywhere, and taken back", { tag: "@engines" }, async ({
  page,
  request,
}) => {
  const rows = `${server.url}/api/explore.json?paired=1&pageSize=1&points=0`;
  const [row] = (await (await request.get(rows)).json()).rows;
  // The number that stands for the paper in the table.
  const { n } = row.experiments[0].gains[0];
  const claim = page.locator(`#claim-${n}`);
  await page.goto(`${server.url}/papers/${row.slug}#token=${server.token}`);
  const before = await page.locator("li[id^='claim-']").count();
  await page.getByRole("button", { name: `Correct claim ${n + 1}`, exact: true }).press("Enter");
  const form = page.getByRole("form", { name: "Correct this claim" });
  await form.getByLabel("Value").fill("77");
  await form.getByLabel("Why").fill("the sentence says so");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(claim).toContainText("(corrected)");
  await expect(claim).toContainText("77");
  const log = page.getByRole("region", { name: "Corrections" });
  await expect(log.getByRole("listitem")).toContainText("the sentence says so");

  const csv = await (await request.get(`${server.url}/api/papers.csv?papers=${row.slug}`)).text();
  const [head = "", ...lines] = csv.split("\r\n");
  expect(head.split(",")).toContain("corrected");
  expect(lines.join("\n")).toContain(",77,");
  const answer = await (await request.get(`${server.url}/api/papers/${row.slug}.json`)).json();
  expect(answer.claims[n]).toMatchObject({ value: 77, corrected: answer.corrections[0].uid });

  const table = await page.context().newPage();
  await table.goto(`${server.url}/?q=${encodeURIComponent(row.title.split(/[^A-Za-z ]/)[0])}`);
  await expect(table.getByText("(corrected)").first()).toBeAttached();

  await log.getByRole("button", { name: /^Take back/ }).click();
  await expect(claim).not.toContainText("(corrected)");
  await expect(log.getByText("taken back").first()).toBeVisible();
  await expect(page.locator("li[id^='claim-']")).toHaveCount(before);
});

test("a claim is marked wrong, one is added on selected words, labels are set: by hand, on a phone, for everyone", async ({
  page,
  request,
}) => {
  const [, row] = await paired(request, 2);
  await page.setViewportSize(PHONE);
  await page.goto(`${server.url}/papers/${row?.slug}#token=${server.token}`);
  const claims = page.locator("li[id^='claim-']");
  const before = await claims.count();
  await page.getByRole("button", { name: "Correct claim 1" }).click();
  const form = page.getByRole("form");
  await form.getByLabel("Why").fill("this is a setting");
  await expectNoSideways(page);
  await expectAccessible(page);
  await form.getByRole("button", { name: "It is no claim at all" }).click();
  await expect(claims).toHaveCount(before - 1);

  const paper = await (await request.get(`${server.url}/api/papers/${row?.slug}.json`)).json();
  await page.getByRole("button", { name: "Add a claim on the selected words" }).click();
  await form.getByLabel("Words of the abstract").fill(paper.abstract.slice(0, 30));
  await form.getByLabel("Value").fill("5");
  await form.getByLabel("Why").fill("said there");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(claims).toHaveCount(before);

  await page.getByRole("button", { name: "Set the labels" }).click();
  await form.getByLabel("Main technique").selectOption("theory");
  await form.getByLabel("Why").fill("it proves something");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("region", { name: "Corrections" }).getByText("labels set")).toBeVisible();
  const names = (await (await request.get(`${server.url}/api/papers/${row?.slug}.json`)).json()).labels;
  expect(names[0].name).toBe("theory");
});

test("a doubtful claim is corrected from the review, and waits there no more", async ({ page, request }) => {
  const waiting = async () => (await (await request.get(`${server.url}/api/review.json`)).json()).waiting;
  const before = await waiting();
  await page.goto(`${server.url}/review#token=${server.token}`);
  const queue = page.getByRole("region", { name: /^Doubtful claims/ });
  await queue.getByRole("button", { name: "Correct" }).first().click();
  const form = queue.getByRole("form");
  await form.getByLabel("Why").fill("the sentence says so");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(queue).toContainText(`(${before - 1})`);
  await expect.poll(() => waiting()).toBe(before - 1);
});

test("another site's page changes nothing", async ({ request }) => {
  const headers = { authorization: `Bearer ${server.token}`, origin: "https://evil.example" };
  const answer = await request.post(`${server.url}/api/write/digest`, { data: TEXT, headers });
  expect(answer.status()).toBe(403);
});
